import { damaged, Refusal } from '../refusal'
import { directoryEnd } from './directory-end'
import type { ZipLimits } from './zip-limits'

/** Offsets are in bytes from the start of the file. */
export type ZipEntry = {
  /** As written, with `\` as `/`. Never used as a path on a disk. */
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc32: number
  readonly packedBytes: number
  /** What the directory claims; what comes out is counted. */
  readonly unpackedBytes: number
  /** The local header; the packed data; and where the next entry, or the directory, begins. */
  readonly start: number
  readonly data: number
  readonly end: number
  /** The entry's record in the directory. */
  readonly record: { readonly start: number; readonly end: number; readonly extra: number }
}

export type ZipDirectory = {
  /** In the directory's order. */
  readonly entries: readonly ZipEntry[]
  readonly start: number
  readonly end: number
}

export const localSignature = 0x04034b50
export const recordSignature = 0x02014b50

/**
 * The list of what a ZIP file holds. Each local header is compared with its record, so that no two readers see different files.
 * @throws Refusal damaged-file (also when entries share bytes), too-large (parts), password-protected
 */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start, end } = directoryEnd(view)
  if (count > limits.parts) throw new Refusal('too-large', { measure: 'parts', limit: limits.parts })
  const records = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    const record = readRecord(view, at, end)
    records.push(record)
    at = record.record.end
  }
  const ends = endsOf(
    records.map((record) => record.start),
    start,
  )
  return { entries: records.map((record) => located(view, record, ends.get(record.start) ?? start)), start, end }
}

type Unlocated = Omit<ZipEntry, 'data' | 'end'> & { readonly nameStart: number; readonly nameBytes: number }

function readRecord(view: DataView, at: number, directoryStop: number): Unlocated {
  if (at + 46 > directoryStop || view.getUint32(at, true) !== recordSignature) throw damaged()
  const flags = view.getUint16(at + 8, true)
  if (flags & 1) throw new Refusal('password-protected')
  const nameBytes = view.getUint16(at + 28, true)
  const extraBytes = view.getUint16(at + 30, true)
  const extra = at + 46 + nameBytes
  const end = extra + extraBytes + view.getUint16(at + 32, true)
  if (end > directoryStop) throw damaged()
  const wide = wideFields(view, { start: extra, end: extra + extraBytes })
  const unpackedBytes = wide(view.getUint32(at + 24, true))
  const packedBytes = wide(view.getUint32(at + 20, true))
  const start = wide(view.getUint32(at + 42, true))
  return {
    name: new TextDecoder().decode(bytesOf(view, at + 46, nameBytes)).replaceAll('\\', '/'),
    flags,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes,
    start,
    record: { start: at, end, extra },
    nameStart: at + 46,
    nameBytes,
  }
}

/** The fields of ZIP64 stand in the extra block, in order, for those that are full in the record itself. */
function wideFields(view: DataView, extra: { start: number; end: number }): (narrow: number) => number {
  const block = findExtra(view, extra, 1)
  let at = block ? block.start + 4 : 0
  return (narrow) => {
    if (narrow !== 0xffffffff || !block) return narrow
    if (at + 8 > block.end) throw damaged()
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  }
}

/** A block of the extra field by its id: two bytes id, two bytes length, and its content. */
export function findExtra(
  view: DataView,
  { start, end }: { readonly start: number; readonly end: number },
  id: number,
): { readonly start: number; readonly end: number } | null {
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === id && next <= end) return { start: at, end: next }
    at = next
  }
  return null
}

/** Where each entry stops: at the next entry's start. */
function endsOf(starts: readonly number[], directoryStart: number): ReadonlyMap<number, number> {
  const sorted = [...starts].sort((one, other) => one - other)
  if (new Set(sorted).size < sorted.length) throw damaged()
  return new Map(sorted.map((start, index) => [start, Math.min(sorted[index + 1] ?? directoryStart, directoryStart)]))
}

function located(view: DataView, { nameStart, nameBytes, ...entry }: Unlocated, end: number): ZipEntry {
  const { start, name } = entry
  if (start + 30 > end || view.getUint32(start, true) !== localSignature) throw damaged(name)
  const localNameBytes = view.getUint16(start + 26, true)
  const data = start + 30 + localNameBytes + view.getUint16(start + 28, true)
  if (localNameBytes !== nameBytes || data > end) throw damaged(name)
  for (let index = 0; index < nameBytes; index += 1) {
    if (view.getUint8(start + 30 + index) !== view.getUint8(nameStart + index)) throw damaged(name)
  }
  if (data + entry.packedBytes > end) throw damaged(name)
  return { ...entry, data, end }
}

const bytesOf = (view: DataView, start: number, length: number) =>
  new Uint8Array(view.buffer, view.byteOffset + start, length)
