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

/** Each source once, in order of first use, with the places in it that are cited. */
export function sourcesUsed(
  citations: readonly Citation[],
): readonly { readonly source: string; readonly wheres: readonly string[] }[] {
  const used = new Map<string, string[]>()
  for (const { source, where } of citations) {
    const wheres = used.get(source) ?? []
    if (!wheres.includes(where)) wheres.push(where)
    used.set(source, wheres)
  }
  return [...used].map(([source, wheres]) => ({ source, wheres }))
}
