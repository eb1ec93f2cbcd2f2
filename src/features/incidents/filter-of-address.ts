import type { IncidentFilter, Within } from '../../domain/incidents/incident-filter'
import type { Place } from '../../domain/places/place'
import { type Problem, problem } from '../../domain/problems/problem'
import type { Address } from '../../state/url/address'

/** The filter that the address asks for. A place that does not exist or has no position leaves its clause out, and is told. */
export function filterOfAddress(
  address: Address,
  places: readonly Place[],
): { readonly filter: IncidentFilter; readonly problems: readonly Problem[] } {
  const { within, problems } = withinOf(address, places)
  return {
    filter: {
      days: address.period,
      hours: address.hours,
      kinds: address.kinds,
      districts: address.districts,
      within,
      doubtful: address.doubtful,
    },
    problems,
  }
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
export function addressOfFilter(filter: IncidentFilter): Partial<Address> {
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
