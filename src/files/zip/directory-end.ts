import { damaged } from '../refusal'

/** Where the directory stands. Offsets in bytes; `end` is where the records stop and the end records begin. */
export type DirectoryEnd = {
  readonly count: number
  readonly start: number
  readonly end: number
  /** The end record, last in the file but for its comment. */
  readonly at: number
  /** The end record of ZIP64, when there is one. */
  readonly wideAt: number | null
}

const endSignature = 0x06054b50
const wideEndSignature = 0x06064b50
const wideLocatorSignature = 0x07064b50
const endBytes = 22
const longestComment = 0xffff

/**
 * Finds the end record from the back, past a comment.
 * @throws Refusal damaged-file when there is none, as in a file cut short
 */
export function directoryEnd(view: DataView): DirectoryEnd {
  const first = Math.max(0, view.byteLength - endBytes - longestComment)
  for (let at = view.byteLength - endBytes; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    if (at + endBytes + view.getUint16(at + 20, true) > view.byteLength) continue
    return checked(wideEnd(view, at) ?? narrowEnd(view, at))
  }
  throw damaged()
}

function narrowEnd(view: DataView, at: number): DirectoryEnd {
  const start = view.getUint32(at + 16, true)
  return { count: view.getUint16(at + 10, true), start, end: start + view.getUint32(at + 12, true), at, wideAt: null }
}

function wideEnd(view: DataView, at: number): DirectoryEnd | null {
  const locator = at - 20
  if (locator < 0 || view.getUint32(locator, true) !== wideLocatorSignature) return null
  const wideAt = Number(view.getBigUint64(locator + 8, true))
  if (wideAt + 56 > locator || view.getUint32(wideAt, true) !== wideEndSignature) throw damaged()
  const start = Number(view.getBigUint64(wideAt + 48, true))
  return {
    count: Number(view.getBigUint64(wideAt + 32, true)),
    start,
    end: start + Number(view.getBigUint64(wideAt + 40, true)),
    at,
    wideAt,
  }
}

function checked(found: DirectoryEnd): DirectoryEnd {
  if (found.end > (found.wideAt ?? found.at)) throw damaged()
  return found
}
