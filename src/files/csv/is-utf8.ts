/** Whether bytes are well-formed UTF-8 (RFC 3629): no overlong forms, surrogates or numbers past U+10FFFF. */
export function isUtf8(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
  for (let at = from; at < to; ) {
    const lead = bytes[at] as number
    if (lead < 0x80) {
      at += 1
      continue
    }
    const more =
      lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
    if (more === 0 || at + more >= to) return false
    const second = bytes[at + 1] as number
    const [least, most] = [
      lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80,
      lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf,
    ]
    if (second < least || second > most) return false
    for (let next = 2; next <= more; next += 1) if (((bytes[at + next] as number) & 0xc0) !== 0x80) return false
    at += more + 1
  }
  return true
}
