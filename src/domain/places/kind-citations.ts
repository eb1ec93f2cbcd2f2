import type { Citation } from '../sources/source'
import type { Place, PlaceKind } from './place'

/** The words that a passage uses when it says that a place is of a kind; null: no word of its own. */
const wordsOf: Readonly<Record<PlaceKind, RegExp | null>> = {
  'oppen-drogscen': /drogscen|\bÖDS\b|\(ÖDS\)/i,
  'otrygg-plats': null,
  'olovlig-bosattning': null,
  dumpning: /dump/i,
  undviks: /undvik/i,
}

/**
 * The passages that a kind rests on: those naming the place that use the kind's word, else the remarks that do (a list
 * entry has its heading's word, not its own), else every naming passage that no other kind of the place claims.
 */
export function kindCitations(place: Place, kind: PlaceKind): readonly Citation[] {
  const word = wordsOf[kind]
  if (word) {
    const naming = place.named.filter(({ quote }) => word.test(quote ?? ''))
    if (naming.length > 0) return naming
    const remarks = place.remarks.map(({ citation }) => citation).filter(({ quote }) => word.test(quote ?? ''))
    if (remarks.length > 0) return remarks
  }
  const others = place.kinds.flatMap((other) => (other === kind ? [] : (wordsOf[other] ?? [])))
  return place.named.filter(({ quote }) => !others.some((pattern) => pattern.test(quote ?? '')))
}
