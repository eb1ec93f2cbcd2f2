import { localMetric } from '../../domain/geo/local-metric'
import type { DayRange } from '../../domain/incidents/incident-filter'
import { type IncidentColumns, noTime } from '../../domain/incidents/incident-set'
import type { Position } from '../../domain/places/place'
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
 * Splits incidents into the circle of an action, the ring around it, and what to compare with: the action area takes first, then the
 * ring, so a comparison area loses what lies in either. Incidents without a position are in none.
 * @param comparison whether an incident, by index, lies in the comparison area
 */
export function actionZones({
  columns,
  centre,
  actionMetres,
  bufferMetres,
  comparison,
}: {
  readonly columns: IncidentColumns
  readonly centre: Position
  readonly actionMetres: number
  /** Outer radius of the ring. */
  readonly bufferMetres: number
  readonly comparison: (incident: number) => boolean
}): ActionZones {
  const { positions } = columns
  const { metresPerDegreeLng, metresPerDegreeLat } = localMetric(centre[1])
  const zones: { action: number[]; buffer: number[]; comparison: number[] } = { action: [], buffer: [], comparison: [] }
  for (let incident = 0; incident < columns.count; incident += 1) {
    const east = ((positions[2 * incident] as number) - centre[0]) * metresPerDegreeLng
    const north = ((positions[2 * incident + 1] as number) - centre[1]) * metresPerDegreeLat
    const metres = Math.sqrt(east * east + north * north)
    if (metres <= actionMetres) zones.action.push(incident)
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
