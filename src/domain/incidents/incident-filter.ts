import type { Position } from '../places/place'

/**
 * Which incidents are asked for. Each clause narrows; null or absent lets everything through. A view of one dimension hears
 * every clause but its own.
 */
export type IncidentFilter = {
  /** First and last day, ISO dates, both within; by the start of the incident's interval. */
  readonly days: DayRange | null
  /** Hours of the week, 0 (Monday 00–01) to 167 (Sunday 23–24); an interval that crosses several counts by its start. */
  readonly hours: readonly number[] | null
  /** Names of kinds. */
  readonly kinds: readonly string[] | null
  /** Ids of districts that hold the position; `outside` for those that lie in none. */
  readonly districts: readonly string[] | null
  /** Within a distance of a place's position, or within a drawn ring. */
  readonly within: Within | null
  /** Whether doubtful rows are with. */
  readonly doubtful: 'with' | 'without'
}

export type DayRange = { readonly first: string; readonly last: string }

export type Within =
  | { readonly type: 'near'; readonly place: string; readonly position: Position; readonly metres: number }
  | { readonly type: 'ring'; readonly ring: readonly Position[] }

export const everyIncident: IncidentFilter = {
  days: null,
  hours: null,
  kinds: null,
  districts: null,
  within: null,
  doubtful: 'with',
}

/** The dimensions that views show, each filtered by all clauses but its own. */
export const dimensions = ['days', 'hours', 'kinds', 'districts', 'within'] as const
export type Dimension = (typeof dimensions)[number]
