import type { Clauses } from '../analysis/filter/clauses'
import { crossFilter, type Groupings } from '../analysis/filter/cross-filter'
import { buildDayBrush, type DayBrush, moveDayBrush } from '../analysis/filter/day-brush'
import type { IncidentIndex } from '../analysis/filter/incident-index'
import type { IncidentFilter } from '../domain/incidents/incident-filter'

/** Up to so many rows a scan takes about a millisecond, and sums of every day would be work for nothing. */
export const mostScanned = 300_000

/**
 * Answers the filters of one set, one after the other. When only the days move, as under a brush, the second move adds up
 * every day once and the rest are subtractions; any other clause that changes is a scan.
 */
export function answerFilters(
  index: IncidentIndex,
  clausesOf: (filter: IncidentFilter) => Clauses,
  scanned = mostScanned,
): (filter: IncidentFilter) => Groupings {
  let last: { readonly others: string; brush?: DayBrush | null } = { others: '' }
  return (filter) => {
    const clauses = clausesOf(filter)
    const others = JSON.stringify({ ...filter, days: null })
    const moves = others === last.others
    if (!moves) last = { others }
    if (!moves || !clauses.days || index.count <= scanned) return crossFilter(index, clauses)
    if (last.brush === undefined) last.brush = buildDayBrush(index, clauses)
    return last.brush ? moveDayBrush(last.brush, clauses.days) : crossFilter(index, clauses)
  }
}
