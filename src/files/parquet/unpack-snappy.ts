import { damagedParquet } from './damaged-parquet'

/**
 * Unpacks a Snappy block into room of its exact size. Our own: hyparquet's reads a literal length of four bytes as signed, so
 * that a damaged one leads backwards, for ever.
 * Source: https://github.com/google/snappy/blob/main/format_description.txt
 * @throws Refusal intake-damaged
 */
export function unpackSnappy(input: Uint8Array, output: Uint8Array): void {
  let at = 0
  let filled = 0
  const next = (bytes: number) => {
    if (at + bytes > input.length) throw damagedParquet()
    let value = 0
    for (let index = 0; index < bytes; index += 1) value += (input[at + index] ?? 0) * 256 ** index
    at += bytes
    return value
  }
  // The length, which the page's header tells too.
  while (next(1) >= 128);
  while (at < input.length) {
    const tag = next(1)
    const kind = tag & 3
    const high = tag >>> 2
    if (kind === 0) {
      const length = (high < 60 ? high : next(high - 59)) + 1
      if (at + length > input.length || filled + length > output.length) throw damagedParquet()
      output.set(input.subarray(at, at + length), filled)
      at += length
      filled += length
      continue
    }
    const length = kind === 1 ? (high & 7) + 4 : high + 1
    const back = kind === 1 ? (tag >>> 5) * 256 + next(1) : next(kind === 2 ? 2 : 4)
    if (back === 0 || back > filled || filled + length > output.length) throw damagedParquet()
    // A copy may overlap what it writes.
    for (const end = filled + length; filled < end; filled += 1) output[filled] = output[filled - back] ?? 0
  }
  if (filled !== output.length) throw damagedParquet()
}
