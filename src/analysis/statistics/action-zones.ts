import type { DayRange, Within } from '../../domain/incidents/incident-filter'
import { type IncidentColumns, noTime } from '../../domain/incidents/incident-set'
import { metresOutside } from '../../domain/incidents/metres-outside'
import { dayNumber, minutesInDay } from '../../domain/time/wall-clock'
import type { PeriodCounts } from './displacement-difference'

/** Indices of the incidents of each zone. No incident is in two. */
export type ActionZones = {
  readonly action: Uint32Array
  /** The ring around the action area where incidents may have gone. */
  readonly buffer: Uint32Array
  readonly comparison: Uint32Array
}

/**
 * Splits incidents into the area of an action, the ring around it, and what to compare with: the action area takes first, then
 * the ring, so a comparison area loses what lies in either. Incidents without a position are in none.
 * @param bufferMetres how wide the ring is, from the edge of the action area
 * @param comparison whether an incident, by index, lies in the comparison area
 */
export function actionZones({
  columns,
  action,
  bufferMetres,
  comparison,
}: {
  readonly columns: IncidentColumns
  readonly action: Within
  readonly bufferMetres: number
  readonly comparison: (incident: number) => boolean
}): ActionZones {
  const { positions } = columns
  const outside = metresOutside(action)
  const zones: { action: number[]; buffer: number[]; comparison: number[] } = { action: [], buffer: [], comparison: [] }
  for (let incident = 0; incident < columns.count; incident += 1) {
    const metres = outside(positions[2 * incident] as number, positions[2 * incident + 1] as number)
    if (metres === 0) zones.action.push(incident)
    else if (metres <= bufferMetres) zones.buffer.push(incident)
    else if (metres > bufferMetres && comparison(incident)) zones.comparison.push(incident)
  }
  return {
    action: Uint32Array.from(zones.action),
    buffer: Uint32Array.from(zones.buffer),
    comparison: Uint32Array.from(zones.comparison),
  }
}

/**
 * How many of some incidents began within each of two periods, both ends with.
 * @throws RangeError when a day does not exist
 */
export function countInPeriods(
  { from }: IncidentColumns,
  only: Uint32Array,
  { before, after }: { readonly before: DayRange; readonly after: DayRange },
): PeriodCounts {
  const [early, late] = [minuteRange(before), minuteRange(after)]
  const counts = { before: 0, after: 0 }
  for (const incident of only) {
    const minutes = from[incident] as number
    if (minutes === noTime) continue
    if (minutes >= early.from && minutes < early.to) counts.before += 1
    if (minutes >= late.from && minutes < late.to) counts.after += 1
  }
  return counts
}

function minuteRange({ first, last }: DayRange): { readonly from: number; readonly to: number } {
  const [start, end] = [dayNumber(first), dayNumber(last)]
  if (start === null || end === null) throw new RangeError(`no such days: ${first}–${last}`)
  return { from: start * minutesInDay, to: (end + 1) * minutesInDay }
}
