import type { Place, Trend } from '../../domain/places/place'

/** Trends that one passage gives every one of the places alike: told once instead of once a place. */
export function sharedTrends(places: readonly Place[]): readonly Trend[] {
  const [first, ...rest] = places
  if (!first) return []
  return first.trends.filter((trend) =>
    rest.every((place) => place.trends.some((other) => rests(other, trend) && other.direction === trend.direction)),
  )
}

/** Each passage that tells of a change, once, with the places it is said of; in the places' order. */
export function changesOf(
  places: readonly Place[],
): readonly { readonly trend: Trend; readonly places: readonly Place[] }[] {
  const changes: { trend: Trend; places: Place[] }[] = []
  for (const place of places) {
    for (const trend of place.trends) {
      const known = changes.find((change) => rests(change.trend, trend))
      if (!known) changes.push({ trend, places: [place] })
      else if (!known.places.includes(place)) known.places.push(place)
    }
  }
  return changes
}

const rests = (one: Trend, other: Trend): boolean =>
  one.citation.source === other.citation.source && one.citation.quote === other.citation.quote
