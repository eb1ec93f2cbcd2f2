import { type CellDelimiter, cellDelimiters, type TextEncoding } from '../../domain/incidents/intake/intake-mapping'
import { isUtf8 } from './is-utf8'
import { createRecord, createScan } from './scan-record'

/** The encoding of a text by its first bytes: marks, zeros between letters, or whether it can be UTF-8. */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 4000)
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > length / 5 && even < odd / 10) return 'utf-16le'
  if (even > length / 5 && odd < even / 10) return 'utf-16be'
  return isUtf8(withoutCutLetter(bytes)) ? 'utf-8' : 'windows-1252'
}

/** Without the beginning of a letter that the end cuts off. */
function withoutCutLetter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back)
    if (byte < 0x80) break
  }
  return bytes
}

const recordsLookedAt = 50
const evenShare = 0.8

/**
 * The delimiter that cuts most records into equally many cells, more than one. Where some are nearly even, one that cuts the
 * first record as it cuts the others, which decimal commas beneath a header do not; and among those, into most cells.
 * @param bytes in an encoding that holds ASCII as it is
 */
export function guessDelimiter(bytes: Uint8Array): CellDelimiter {
  const scores = cellDelimiters.map((delimiter) => {
    // A scan may put cells together in place.
    const copy = bytes.slice()
    const record = createRecord()
    const scan = createScan(delimiter.charCodeAt(0), record, { mostCells: 4096, longest: copy.length })
    const counts: number[] = []
    let first = 0
    let looked = 0
    for (let at = 0; at < copy.length && counts.length < recordsLookedAt; looked += 1) {
      const next = scan(copy, at, copy.length, true)
      if (next < 0) break
      if (looked === 0) first = record.count
      if (record.count > 1) counts.push(record.count)
      at = next
    }
    const [cells = 0, common = 0] = mostCommon(counts)
    return { delimiter, cells, common, headed: Number(cells > 1 && first === cells) }
  })
  const most = Math.max(...scores.map(({ common }) => common))
  // Decimal commas cut every record alike, but into fewer cells than the true delimiter does.
  const good = scores.filter(({ common }) => common >= evenShare * most)
  return good.reduce((best, one) => ((one.headed - best.headed || one.cells - best.cells) > 0 ? one : best)).delimiter
}

function mostCommon(counts: readonly number[]): readonly number[] {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].sort((one, other) => other[1] - one[1])[0] ?? []
}
