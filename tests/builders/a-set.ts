import { type Doubt, type IncidentSet, noTime } from '../../src/domain/incidents/incident-set'
import type { Position } from '../../src/domain/places/place'
import { wallMinutes } from '../../src/domain/time/wall-clock'
import { incidentColumns } from './incident-columns'

export type GivenIncident = {
  readonly position?: Position | null
  /** "2024-03-05 18:00"; null: no time. */
  readonly from?: string | null
  /** The same as `from` when left out. */
  readonly to?: string
  readonly kind?: string
  readonly place?: string
  readonly doubts?: readonly Doubt[]
}

/** A set of incidents, each at Hässelby torg on 2024-03-05 18:00 unless something else is said. */
export function aSet(given: Partial<Omit<IncidentSet, 'columns'>>, incidents: readonly GivenIncident[]): IncidentSet {
  const kinds = given.kinds ?? [...new Set(incidents.map(({ kind = 'Skadegörelse' }) => kind))]
  const places = given.places ?? [...new Set(['', ...incidents.map(({ place = '' }) => place)])]
  const minutes = (text: string | null) => {
    const [date = '', time] = text?.split(' ') ?? []
    return wallMinutes(date, time) ?? noTime
  }
  const from = incidents.map(({ from = '2024-03-05 18:00' }) => minutes(from))
  return {
    id: 'prov',
    name: 'prov.csv',
    status: 'exempel',
    source: null,
    read: '2026-11-28',
    ...given,
    kinds,
    places,
    columns: incidentColumns(
      incidents.map(({ position = [17.8443, 59.3677], to, kind = 'Skadegörelse', place = '', doubts }, index) => ({
        position: position ?? undefined,
        from: from[index],
        to: to === undefined ? undefined : minutes(to),
        kind: kinds.indexOf(kind),
        place: places.indexOf(place),
        doubts,
      })),
    ),
  }
}
