import { resembles, wordsOf } from '../workbook/resembles'

export type NamedArea = { readonly id: string; readonly name: string }

export type NameMatch =
  | { readonly kind: 'found'; readonly id: string }
  /** Areas that the name may mean, likeliest first; none chosen. */
  | { readonly kind: 'unknown'; readonly candidates: readonly string[] }

/**
 * Which area a name in a table means. Only the very name, capitals and white space aside, or what the user has chosen for
 * this spelling: a name that resembles one is proposed, never taken.
 * @param choices area ids by the spelling they were chosen for
 */
export function matchAreaName(
  given: string,
  areas: readonly NamedArea[],
  choices: Readonly<Record<string, string>> = {},
): NameMatch {
  const wanted = plain(given)
  const chosen = Object.entries(choices).find(([spelling]) => plain(spelling) === wanted)?.[1]
  const named = areas.filter(({ id, name }) => id === chosen || (chosen === undefined && plain(name) === wanted))
  const [only, ...others] = named
  if (only && others.length === 0) return { kind: 'found', id: only.id }
  return { kind: 'unknown', candidates: named.length > 1 ? named.map(({ id }) => id) : alike(given, areas) }
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim()

/** Same letters but for a slip or a lost dot over them first, then those with a telling word in common. */
function alike(given: string, areas: readonly NamedArea[]): readonly string[] {
  const words = wordsOf(given)
  const compact = words.join('')
  if (compact === '') return []
  const slips = areas.filter(({ name }) => resembles(wordsOf(name).join(''), compact))
  const sharing = areas.filter(
    (area) =>
      !slips.includes(area) &&
      wordsOf(area.name).some((word) => isTelling(word) && words.some((one) => resembles(one, word))),
  )
  return [...slips, ...sharing].map(({ id }) => id)
}

const isTelling = (word: string): boolean => word.length >= 4
