/** How two cells are alike; null: they are not. */
export type Likeness = 'same' | 'nearly'

/** A text as it is compared: its words in small letters, with how often each stands. */
export type Words = { readonly text: string; readonly counts: ReadonlyMap<string, number>; readonly total: number }

export function wordsOf(text: string): Words {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { text: words.join(' '), counts, total: words.length }
}

/** Under this many words, two texts that differ may well mean different things. */
const leastWordsForNearly = 8
/** Share of words in common (Dice). One word of ten differing keeps it. */
const leastShare = 0.88

/**
 * The same words in the same order, or nearly so. Texts whose numbers differ ("grupp 1", "grupp 2") are not alike, nor are
 * texts of fewer than two words.
 */
export function alike(a: Words, b: Words): Likeness | null {
  if (a.total < 2 || b.total < 2) return null
  if (a.text === b.text) return 'same'
  if (Math.min(a.total, b.total) < leastWordsForNearly || numbers(a) !== numbers(b)) return null
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * shared) / (a.total + b.total) >= leastShare ? 'nearly' : null
}

function numbers({ text }: Words): string {
  return (text.match(/\d+/g) ?? []).join()
}
