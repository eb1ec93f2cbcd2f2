/** Rows that were met, by digests of 64 bits. Among a million rows, two that differ share one once in 37 million files. */
export type SeenRows = {
  /** Remembers the row; whether it was there already. */
  readonly meet: (one: number, other: number) => boolean
}

/** Takes 16 to 32 bytes a row. @param expected how many rows there will be, roughly */
export function createSeenRows(expected: number): SeenRows {
  let size = 1024
  while (size < expected * 2) size *= 2
  let digests = new Int32Array(2 * size)
  let count = 0
  let nothing = false

  function place(into: Int32Array, one: number, other: number): boolean {
    const mask = into.length / 2 - 1
    for (let slot = (one ^ (other >>> 7)) & mask; ; slot = (slot + 1) & mask) {
      const held = into[2 * slot]
      const beside = into[2 * slot + 1]
      if (held === one && beside === other) return true
      if (held !== 0 || beside !== 0) continue
      into[2 * slot] = one
      into[2 * slot + 1] = other
      return false
    }
  }

  return {
    meet: (one, other) => {
      // Two zeros are an empty slot.
      if (one === 0 && other === 0) {
        const met = nothing
        nothing = true
        return met
      }
      if (place(digests, one, other)) return true
      count += 1
      if (count * 4 > digests.length) {
        const larger = new Int32Array(digests.length * 2)
        for (let at = 0; at < digests.length; at += 2) {
          const [held = 0, beside = 0] = [digests[at], digests[at + 1]]
          if (held !== 0 || beside !== 0) place(larger, held, beside)
        }
        digests = larger
      }
      return false
    },
  }
}
