import { Inflate } from 'fflate'
import { damaged, Refusal } from '../refusal'
import { crc32 } from './crc32'
import type { ZipEntry } from './zip-directory'
import { megabyte, type ZipLimits } from './zip-limits'

/** Unpacks one entry piece by piece; `packedBytes` is how much of the packed data the piece took. */
export type Unpack = (entry: ZipEntry) => Generator<Piece>
type Piece = { readonly bytes: Uint8Array; readonly packedBytes: number }

/** At most 16 MB can come of one step, whatever the data: deflate gives no more than 1032 bytes for one. */
const stepBytes = 16 * 1024
const stored = 0
const deflated = 8

/**
 * Unpacking with limits that are kept while it goes on, since the sizes in the headers may lie.
 * What all entries give is counted together, so that one entry named many times is counted each time.
 * @throws Refusal zip-bomb, too-large, damaged-file (length or check sum does not agree)
 */
export function createUnpacking(bytes: Uint8Array, limits: ZipLimits): Unpack {
  let total = 0

  return function* unpack(entry) {
    // What its header admits is refused at once, whatever a reader would have to say of the content.
    check(entry, entry.unpackedBytes)
    let length = 0
    let sum = 0
    for (const piece of pieces(bytes, entry)) {
      length += piece.bytes.length
      total += piece.bytes.length
      check(entry, length)
      sum = crc32(piece.bytes, sum)
      yield piece
    }
    if (length !== entry.unpackedBytes || sum !== entry.crc32) throw damaged(entry.name)
  }

  function check(entry: ZipEntry, length: number) {
    if (length > limits.ratioFromBytes && length > limits.ratio * entry.packedBytes) {
      throw new Refusal('zip-bomb', { part: entry.name, limit: limits.ratio })
    }
    const most =
      length > limits.partBytes ? limits.partBytes : total > limits.unpackedBytes ? limits.unpackedBytes : null
    if (most !== null) throw new Refusal('too-large', { measure: 'unpacked-megabytes', limit: most / megabyte })
    if (length > entry.unpackedBytes) throw damaged(entry.name)
  }
}

function* pieces(bytes: Uint8Array, entry: ZipEntry): Generator<Piece> {
  const { data, packedBytes, method, name } = entry
  if (method !== stored && method !== deflated) throw damaged(name)
  let inflated: Uint8Array[] = []
  const inflate = new Inflate((piece) => inflated.push(piece))
  for (let from = 0; from < packedBytes; from += stepBytes) {
    const to = Math.min(packedBytes, from + stepBytes)
    const packed = bytes.subarray(data + from, data + to)
    if (method === stored) {
      yield { bytes: packed, packedBytes: packed.length }
      continue
    }
    inflated = []
    try {
      inflate.push(packed, to === packedBytes)
    } catch {
      throw damaged(name)
    }
    for (const piece of inflated) if (piece.length > 0) yield { bytes: piece, packedBytes: packed.length }
  }
}
