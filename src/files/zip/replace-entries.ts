import { deflateSync } from 'fflate'
import { crc32 } from './crc32'
import { directoryEnd } from './directory-end'
import { findExtra, localSignature, type ZipDirectory, type ZipEntry } from './zip-directory'

/**
 * The same package with new content for some entries. All other entries are carried as they stand, packed bytes, headers
 * and all, in the same order in file and directory; so are what stands between them, comments, and dates.
 * @param contents unpacked, by entry of this directory
 */
export function replaceEntries(
  bytes: Uint8Array,
  directory: ZipDirectory,
  contents: ReadonlyMap<ZipEntry, Uint8Array>,
): Uint8Array {
  const inFileOrder = [...directory.entries].sort((one, other) => one.start - other.start)
  const starts = new Map<ZipEntry, number>()
  const packings = new Map([...contents].map(([entry, content]) => [entry, pack(content)]))
  const pieces: Uint8Array[] = []
  let length = 0
  const add = (piece: Uint8Array) => {
    pieces.push(piece)
    length += piece.length
  }

  add(bytes.subarray(0, inFileOrder[0]?.start ?? directory.start))
  for (const entry of inFileOrder) {
    starts.set(entry, length)
    const packing = packings.get(entry)
    if (!packing) add(bytes.subarray(entry.start, entry.end))
    else {
      add(localHeader(bytes, entry, packing))
      add(packing.packed)
    }
  }
  const directoryStart = length
  for (const entry of directory.entries) add(record(bytes, entry, packings.get(entry), starts.get(entry) ?? 0))
  add(endRecords(bytes, directory, { start: directoryStart, bytes: length - directoryStart }))
  return joined(pieces, length)
}

type Packing = { readonly packed: Uint8Array; readonly crc32: number; readonly unpackedBytes: number }

const pack = (content: Uint8Array): Packing => ({
  packed: deflateSync(content, { level: 6 }),
  crc32: crc32(content),
  unpackedBytes: content.length,
})

const deflated = 8
/** Sizes follow the data, and how hard it was packed: neither holds for what is packed here. */
const lostFlags = 0b1110
const wideFieldsId = 1

/** The entry's own header with new sizes, and without extra fields, which speak of the old ones. */
function localHeader(bytes: Uint8Array, entry: ZipEntry, packing: Packing): Uint8Array {
  const nameBytes = viewOf(bytes).getUint16(entry.start + 26, true)
  const header = bytes.slice(entry.start, entry.start + 30 + nameBytes)
  const view = viewOf(header)
  view.setUint32(0, localSignature, true)
  writeSizes(view, 6, entry.flags, packing)
  view.setUint16(28, 0, true)
  return header
}

function record(bytes: Uint8Array, entry: ZipEntry, packing: Packing | undefined, start: number): Uint8Array {
  const extra = { start: entry.record.extra, end: extraEnd(bytes, entry) }
  const wide = findExtra(viewOf(bytes), extra, wideFieldsId)
  if (!packing) {
    const copy = bytes.slice(entry.record.start, entry.record.end)
    writeStart(viewOf(copy), start, wide && wide.end - entry.record.start)
    return copy
  }
  const kept = wide ?? { start: extra.start, end: extra.start }
  const parts = [bytes.subarray(entry.record.start, kept.start), bytes.subarray(kept.end, entry.record.end)]
  const copy = joined(parts, entry.record.end - entry.record.start - (kept.end - kept.start))
  const view = viewOf(copy)
  writeSizes(view, 8, entry.flags, packing)
  view.setUint16(30, extra.end - extra.start - (kept.end - kept.start), true)
  view.setUint32(42, start, true)
  return copy
}

/** Flags, method, sum and sizes stand alike in both headers, with the date between. */
function writeSizes(view: DataView, at: number, flags: number, packing: Packing): void {
  view.setUint16(at, flags & ~lostFlags, true)
  view.setUint16(at + 2, deflated, true)
  view.setUint32(at + 8, packing.crc32, true)
  view.setUint32(at + 12, packing.packed.length, true)
  view.setUint32(at + 16, packing.unpackedBytes, true)
}

/** Where a full field says that the start stands among the ZIP64 fields, it is the last of them. */
function writeStart(view: DataView, start: number, wideEnd: number | null): void {
  if (wideEnd !== null && view.getUint32(42, true) === 0xffffffff) view.setBigUint64(wideEnd - 8, BigInt(start), true)
  else view.setUint32(42, start, true)
}

const extraEnd = (bytes: Uint8Array, { record }: ZipEntry) =>
  record.extra + viewOf(bytes).getUint16(record.start + 30, true)

/** All that follows the directory, with its new place. */
function endRecords(
  bytes: Uint8Array,
  directory: ZipDirectory,
  place: { readonly start: number; readonly bytes: number },
): Uint8Array {
  const end = directoryEnd(viewOf(bytes))
  const tail = bytes.slice(directory.end)
  const view = viewOf(tail)
  const at = end.at - directory.end
  if (end.wideAt !== null) {
    const wideAt = end.wideAt - directory.end
    view.setBigUint64(wideAt + 40, BigInt(place.bytes), true)
    view.setBigUint64(wideAt + 48, BigInt(place.start), true)
    view.setBigUint64(at - 20 + 8, BigInt(place.start + place.bytes + wideAt), true)
  }
  if (end.wideAt === null || view.getUint32(at + 12, true) !== 0xffffffff) view.setUint32(at + 12, place.bytes, true)
  if (end.wideAt === null || view.getUint32(at + 16, true) !== 0xffffffff) view.setUint32(at + 16, place.start, true)
  return tail
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
