import { foldText } from '../selection/fold-text'

/** Words of a text as they are compared: folded, without marks and without the number a heading begins with. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .replace(/^\d+[.)]?\s+/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Whether two folded words or phrases are the same but for a slip of the keys: one in a word, two in a long one. */
export function resembles(a: string, b: string): boolean {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  const slips = length >= 9 ? 2 : length >= 5 ? 1 : 0
  if (slips === 0 || Math.abs(a.length - b.length) > slips) return false
  // Slips at both ends at once are passed over: most pairs are told apart here, unmeasured.
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false
  return slipsBetween(a, b) <= slips
}

/** Letters put in, left out, exchanged, or swapped with the next (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? Infinity
}
