import type { NamedFilter } from '../../domain/incidents/filter-subjects'
import type { IncidentFilter, Within } from '../../domain/incidents/incident-filter'
import type { Place } from '../../domain/places/place'
import { type Problem, problem } from '../../domain/problems/problem'
import type { Address } from '../../state/url/address'

/** What a filter's names are looked up in. */
export type Known = {
  readonly places: readonly Place[]
  /** Names of kinds that the set has. */
  readonly kinds: readonly string[]
  /** Ids. */
  readonly districts: readonly string[]
}

/**
 * The filter that the address asks for. A kind, a district or a place that does not exist, or that has no position, leaves
 * its clause without it, and is told: an answer of nothing would say that there were no such incidents.
 */
export function filterOfAddress(
  address: Address,
  known: Known,
): { readonly filter: IncidentFilter; readonly problems: readonly Problem[] } {
  const { within, problems } = withinOf(address, known.places)
  const kinds = foundIn(address.kinds, known.kinds)
  const districts = foundIn(address.districts, [...known.districts, 'outside'])
  return {
    filter: {
      days: address.period,
      hours: address.hours,
      kinds: kinds.found,
      districts: districts.found,
      within,
      doubtful: address.doubtful,
    },
    problems: [
      ...kinds.missing.map((given) => problem('unknown-kind', 'slag', { given })),
      ...districts.missing.map((given) => problem('unknown-district', 'stadsdel', { given })),
      ...problems,
    ],
  }
}

/** Those of the asked that are known; null when none is left. */
function foundIn(asked: readonly string[] | null, known: readonly string[]) {
  const found = asked?.filter((name) => known.includes(name)) ?? []
  const missing = asked?.filter((name) => !known.includes(name)) ?? []
  return { found: found.length > 0 ? found : null, missing }
}

function withinOf({ near, ring }: Address, places: readonly Place[]): { within: Within | null; problems: Problem[] } {
  const place = near && places.find(({ id }) => id === near.place)
  if (near && !place?.position)
    return {
      within: ring && { type: 'ring', ring },
      problems: [problem('unknown-place', 'nara', { given: near.place })],
    }
  // The last chosen replaces the other, so an address with both was put together by hand: the place stands.
  if (near && place?.position)
    return { within: { type: 'near', place: near.place, position: place.position, metres: near.metres }, problems: [] }
  return { within: ring && { type: 'ring', ring }, problems: [] }
}

/** The address's parameters for a filter. */
export function addressOfFilter(filter: NamedFilter): Partial<Address> {
  const { within } = filter
  return {
    period: filter.days,
    hours: filter.hours,
    kinds: filter.kinds,
    districts: filter.districts,
    near: within?.type === 'near' ? { place: within.place, metres: within.metres } : null,
    ring: within?.type === 'ring' ? within.ring : null,
    doubtful: filter.doubtful,
  }
}
