/**
 * The check sum of ZIP (polynomial 0xEDB88320, reflected).
 * @param before the sum of what came before, 0 at the start
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before
  for (let index = 0; index < bytes.length; index += 1) {
    sum = (table[(sum ^ (bytes[index] as number)) & 0xff] as number) ^ (sum >>> 8)
  }
  return ~sum >>> 0
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})
