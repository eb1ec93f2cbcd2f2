import { foldText } from './fold-text'

/** Something that can be found by a word. */
export type SearchEntry = {
  readonly id: string
  readonly kind: 'place' | 'spot' | 'street' | 'stop' | 'row'
  /** What is shown and matched first. */
  readonly name: string
  /** Further text that is searched: other names, the cells of a plan row. */
  readonly text: string
  /** A word beside the name that tells two of the same name apart. */
  readonly beside: string
}

type Indexed = { readonly entry: SearchEntry; readonly name: string; readonly text: string }

export function indexEntries(entries: readonly SearchEntry[]): readonly Indexed[] {
  return entries.map((entry) => ({ entry, name: searchable(entry.name), text: searchable(entry.text) }))
}

/**
 * Entries in which every word of the query begins some word, best first: whole name, whole words of it, start of name,
 * start of a word, then other text. At most `limit`. An empty query finds nothing; signs between words do not matter.
 */
export function searchEntries(index: readonly Indexed[], query: string, limit = 12): readonly SearchEntry[] {
  const whole = searchable(query)
  const words = whole.split(' ').filter((word) => word !== '')
  if (words.length === 0) return []
  return index
    .map((indexed) => ({ indexed, rank: rankOf(indexed, words, whole) }))
    .filter(({ rank }) => rank < 9)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ indexed }) => indexed.entry)
}

const kindRank = { place: 0, spot: 0.1, row: 0.2, stop: 0.3, street: 0.4 } as const

function rankOf({ entry, name, text }: Indexed, words: readonly string[], whole: string): number {
  const kind = kindRank[entry.kind]
  if (name === whole) return kind
  if (words.every((word) => ` ${name} `.includes(` ${word} `))) return 1 + kind
  if (name.startsWith(whole)) return 2 + kind
  if (words.every((word) => beginsAWord(name, word))) return 3 + kind
  if (words.every((word) => beginsAWord(name, word) || beginsAWord(text, word))) return 4 + kind
  return 9
}

/** Folded words, each after a space: signs such as quotes, dashes and brackets are gone. */
const searchable = (text: string): string =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
    .join('')

const beginsAWord = (text: string, word: string): boolean => text.includes(` ${word}`)
