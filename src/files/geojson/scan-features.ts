import { inMegabytes, intakeLimits } from '../incidents/intake-limits'
import { Refusal } from '../refusal'

/** Hears a GeoJSON text piece by piece. */
export type FeatureScan = {
  readonly push: (bytes: Uint8Array) => void
  /** @throws Refusal intake-cut-short when the text ends before its root does */
  readonly end: () => void
}

export type FeatureListener = {
  /** One element of `features` as text. */
  readonly feature: (text: string) => void
  /** `type` or `crs` of the root, as text. */
  readonly member: (name: string, text: string) => void
}

const [tab, lineFeed, carriageReturn, space, quote, comma, colon] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x3a] as const
const [openList, backslash, closeList, openObject, closeObject] = [0x5b, 0x5c, 0x5d, 0x7b, 0x7d] as const
const longestMember = 64 * 1024
const members = ['type', 'crs']

/**
 * Cuts the features out of a collection without holding more than one of them. Only the frame around them is understood;
 * what is within a feature is its listener's to judge.
 * @throws Refusal intake-damaged (no JSON object, or signs between features that do not belong there), intake-too-large
 */
export function createFeatureScan(listener: FeatureListener): FeatureScan {
  const decoder = new TextDecoder()
  let depth = 0
  let inString = false
  let escaped = false
  let finished = false
  /** Of the root's members: the name that was read last, and whether its colon has come. */
  let name = ''
  let named = false
  let inFeatures = false
  let features = 0
  /** What is being cut out, and its bytes from earlier pieces. */
  let cut: 'string' | 'value' | 'feature' | null = null
  let parts: Uint8Array[] = []
  let length = 0

  const damaged = () => new Refusal('intake-damaged', features > 0 ? { part: `objekt ${features}` } : {})

  function begin(what: 'string' | 'value' | 'feature') {
    cut = what
    parts = []
    length = 0
  }

  function hold(piece: Uint8Array) {
    length += piece.length
    if (length > intakeLimits.featureBytes)
      throw new Refusal('intake-too-large', {
        measure: 'feature-megabytes',
        limit: inMegabytes(intakeLimits.featureBytes),
      })
    if (cut !== 'feature' && length > longestMember) throw damaged()
    parts.push(piece)
  }

  function finish(): string {
    cut = null
    const whole = new Uint8Array(length)
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return decoder.decode(whole)
  }

  function closeString(bytes: Uint8Array, from: number, at: number) {
    if (cut !== 'string') return
    hold(bytes.subarray(from, at + 1))
    name = finish().slice(1, -1)
    named = false
  }

  function endValue(bytes: Uint8Array, from: number, to: number) {
    hold(bytes.subarray(from, to))
    listener.member(name, finish())
  }

  function push(bytes: Uint8Array) {
    let from = 0
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] as number
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) {
          inString = false
          closeString(bytes, from, at)
        }
        continue
      }
      const blank = byte === space || byte === lineFeed || byte === carriageReturn || byte === tab
      if (finished || depth === 0) {
        if (blank) continue
        if (finished || byte !== openObject) throw damaged()
        depth = 1
        continue
      }
      if (byte === quote) {
        inString = true
        if (depth === 2 && inFeatures) throw damaged()
        if (depth === 1 && !named && cut === null) {
          from = at
          begin('string')
        } else if (depth === 1 && named && cut === null && members.includes(name)) {
          from = at
          begin('value')
        }
        continue
      }
      if (byte === openObject || byte === openList) {
        if (depth === 1 && named && name === 'features' && byte === openList) inFeatures = true
        else if (depth === 1 && named && cut === null && members.includes(name)) {
          from = at
          begin('value')
        } else if (depth === 2 && inFeatures) {
          if (byte === openList) throw damaged()
          features += 1
          from = at
          begin('feature')
        }
        depth += 1
        if (depth > intakeLimits.depth)
          throw new Refusal('intake-too-large', { measure: 'depth', limit: intakeLimits.depth })
      } else if (byte === closeObject || byte === closeList) {
        if (cut === 'value' && depth === 1) endValue(bytes, from, at)
        depth -= 1
        if (depth === 0) {
          if (byte !== closeObject) throw damaged()
          finished = true
        } else if (depth === 1) {
          if (inFeatures && byte !== closeList) throw damaged()
          inFeatures = false
        } else if (depth === 2 && inFeatures && cut === 'feature') {
          hold(bytes.subarray(from, at + 1))
          listener.feature(finish())
        }
      } else if (depth === 1) {
        if (byte === colon && !named) named = true
        else if (byte === comma) {
          if (cut === 'value') endValue(bytes, from, at)
          named = false
          name = ''
        }
      } else if (depth === 2 && inFeatures && !blank && byte !== comma) throw damaged()
    }
    if (cut !== null) {
      // A copy: the piece's buffer may be filled anew.
      hold(bytes.slice(from))
    }
  }

  return {
    push,
    end: () => {
      if (!finished) throw new Refusal('intake-cut-short', features > 0 ? { part: `objekt ${features}` } : {})
    },
  }
}
