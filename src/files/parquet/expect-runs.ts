import type { DataReader } from 'hyparquet'
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js'
import { readVarInt } from 'hyparquet/src/thrift.js'
import { damagedParquet } from './damaged-parquet'
import { mostPageBytes } from './unpack-page'

/**
 * Answers hyparquet's `readRleBitPackedHybrid`, which writes as many values as a run says, also past the end of its array and
 * up to thousands of millions. Steps as it does.
 * @param width bits of a value, 0 to 32
 * @throws Refusal intake-damaged, or the error of reading past the end
 */
export function expectRuns({ view, offset }: DataReader, width: number, count: number): void {
  if (width > 32) throw damagedParquet()
  const reader = { view, offset }
  for (let left = count; left > 0; ) {
    const head = readVarInt(reader)
    const length = head >>> 1
    if (head & 1) {
      // DuckDB fills its runs out to 32 values, so what counts is whether the bytes are there.
      if (width ? length * width > view.byteLength - reader.offset : length > left) throw damagedParquet()
      // It reads a byte ahead when there is one, also where values have no bits.
      reader.offset = Math.max(reader.offset + length * width, Math.min(reader.offset + 1, view.byteLength))
      left -= length * 8
    } else {
      if (length > left) throw damagedParquet()
      reader.offset += Math.ceil(width / 8)
      left -= length
    }
  }
}

/**
 * Answers hyparquet's `deltaBinaryUnpack`, which steps backwards for ever when a block is said to have fewer than no parts,
 * and reads a number of any length. Leaves the reader after the last block, as it does.
 * Source: https://parquet.apache.org/docs/file-format/data-pages/encodings (DELTA_BINARY_PACKED)
 * @throws Refusal intake-damaged, or the error of reading past the end
 */
export function expectDeltas(reader: DataReader, count: number): void {
  const { view } = reader
  const block = readVarInt(reader)
  const parts = readVarInt(reader)
  readVarInt(reader)
  passNumber(reader)
  const inPart = block / parts
  if (!(block > 0 && parts > 0 && parts <= view.byteLength && inPart % 32 === 0)) throw damagedParquet()
  for (let left = count - 1; left > 0; ) {
    passNumber(reader)
    const widths = reader.offset
    reader.offset += parts
    for (let part = 0; part < parts && left > 0; part += 1) {
      const width = view.getUint8(widths + part)
      if (width > 64) throw damagedParquet()
      reader.offset += (inPart * width) / 8
      left -= inPart
    }
  }
}

/**
 * Answers hyparquet's `deltaByteArray`, which makes room for the start that a text is said to share with the one before it.
 * @throws Refusal intake-damaged, or the error of reading past the end
 */
export function expectSharedStarts({ view, offset }: DataReader, count: number): void {
  const steps = { view, offset }
  expectDeltas(steps, count)
  expectDeltas(steps, count)
  const reader = { view, offset }
  const shared = new Int32Array(count)
  deltaBinaryUnpack(reader, count, shared)
  const own = new Int32Array(count)
  deltaBinaryUnpack(reader, count, own)
  let before = 0
  let bytes = 0
  for (let index = 0; index < count; index += 1) {
    const start = shared[index] ?? 0
    const rest = own[index] ?? 0
    if (start < 0 || start > before || rest < 0) throw damagedParquet()
    before = start + rest
    bytes += before
    if (bytes > mostPageBytes) throw damagedParquet()
  }
}

/** Seven bits a byte; 64 bits are ten bytes. */
function passNumber(reader: DataReader): void {
  for (let bytes = 0; bytes < 10; bytes += 1) {
    const byte = reader.view.getUint8(reader.offset)
    reader.offset += 1
    if (byte < 128) return
  }
  throw damagedParquet()
}
