import type { Place } from '../places/place'
import type { Citation } from '../sources/source'

/** Every passage and map that what is known of a place rests on. */
export function citationsOf(place: Place): readonly Citation[] {
  return [
    ...place.named,
    ...[place.priority, place.guards, ...place.trends, ...place.activity, ...place.partners, ...place.remarks].flatMap(
      (claim) => claim?.citation ?? [],
    ),
    ...[place, ...place.spots].flatMap(({ footing, name }) =>
      footing.source === null ? [] : { source: footing.source, where: name, quote: null },
    ),
  ]
}

/** One place in a source that is cited, with its number in the list of sources. */
export type UsedPlace = { readonly where: string; readonly number: number }
export type UsedSource = { readonly source: string; readonly wheres: readonly UsedPlace[] }

/** Each source once, in order of first use, with the places in it that are cited, numbered through. */
export function sourcesUsed(citations: readonly Citation[]): readonly UsedSource[] {
  const used = new Map<string, Set<string>>()
  for (const { source, where } of citations) used.set(source, (used.get(source) ?? new Set()).add(where))
  let number = 0
  return [...used].map(([source, wheres]) => ({
    source,
    wheres: [...wheres].map((where) => {
      number += 1
      return { where, number }
    }),
  }))
}
