import { damagedParquet } from './damaged-parquet'

/**
 * Answers fzstd: a Huffman tree whose weights all come from one symbol is read without using up bits, so for ever. No
 * compressor writes such a tree. Walks the frames and blocks to each tree; what else is wrong, fzstd finds.
 * Source: RFC 8878, 3.1.1 (frames, blocks, literals) and 4.1.1 (the table of probabilities).
 * @throws Refusal intake-damaged
 */
export function expectZstdTrees(input: Uint8Array): void {
  const byte = (at: number) => input[at] ?? 0
  let at = 0
  while (at < input.length) {
    if ((byte(at) & 0xf0) === 0x50) {
      // A frame to skip: mark, length, bytes.
      at += 8 + byte(at + 4) + byte(at + 5) * 256 + byte(at + 6) * 65_536 + byte(at + 7) * 16_777_216
      continue
    }
    const flags = byte(at + 4)
    const single = (flags >> 5) & 1
    const sizeBytes = flags >> 6 ? 1 << (flags >> 6) : single
    at += 6 - single + ([0, 1, 2, 4][flags & 3] ?? 0) + sizeBytes
    for (let last = false; !last && at < input.length; ) {
      const head = byte(at)
      last = (head & 1) === 1
      const kind = (head >> 1) & 3
      const size = (head >> 3) + byte(at + 1) * 32 + byte(at + 2) * 8192
      at += 3
      const literals = byte(at)
      if (kind === 2 && (literals & 3) === 2) {
        const tree = at + ([3, 3, 4, 5][(literals >> 2) & 3] ?? 0)
        if (byte(tree) < 128 && isOneSymbol(byte, tree + 1)) throw damagedParquet()
      }
      at += kind === 1 ? 1 : size
    }
    if ((flags >> 2) & 1) at += 4
  }
}

/** Whether the first symbol that has a probability has all of it: a number of all ones. */
function isOneSymbol(byte: (at: number) => number, at: number): boolean {
  const logarithm = (byte(at) & 15) + 5
  const size = 1 << logarithm
  let bit = at * 8 + 4
  const bits = (count: number) => {
    const start = bit >> 3
    return ((byte(start) | (byte(start + 1) << 8) | (byte(start + 2) << 16)) >> (bit & 7)) & ((1 << count) - 1)
  }
  for (let symbol = 0; symbol < 256; symbol += 1) {
    const value = bits(logarithm + 1)
    if (value === 2 * size - 1) return true
    // One less than the number is the probability: none, and then how many more have none.
    if ((value & (size - 1)) !== 1) return false
    bit += logarithm
    for (let more = 3; more === 3; symbol += more) {
      more = bits(2)
      bit += 2
    }
  }
  return false
}
