import type { DayRange } from '../../domain/incidents/incident-filter'
import { type IncidentColumns, noTime } from '../../domain/incidents/incident-set'
import { addWeeks, type IsoWeek, mondayOf, weekOfDate, weekRange } from '../../domain/time/iso-week'
import { dateOfDay, dayNumber, minutesInDay } from '../../domain/time/wall-clock'

export type WeeklyCounts = {
  readonly weeks: readonly IsoWeek[]
  /** By the start of each incident's interval; null for a missing week, which is not 0. */
  readonly counts: readonly (number | null)[]
}

/**
 * Incidents of every whole week within the days that the material covers. Weeks that it covers in part are left out.
 * @param missing weeks in which nothing was delivered
 * @param only indices of the incidents asked for; every one without it
 * @returns null when a day of `covered` does not exist
 */
export function weeklyCounts({
  columns,
  covered,
  missing = [],
  only,
}: {
  readonly columns: IncidentColumns
  readonly covered: DayRange
  readonly missing?: readonly IsoWeek[]
  readonly only?: Uint32Array
}): WeeklyCounts | null {
  const [first, last] = [dayNumber(covered.first), dayNumber(covered.last)]
  const [firstWeek, lastWeek] = [weekOfDate(covered.first), weekOfDate(covered.last)]
  if (first === null || last === null || firstWeek === null || lastWeek === null) return null
  const from = mondayOf(firstWeek) === covered.first ? firstWeek : addWeeks(firstWeek, 1)
  const to = mondayOf(addWeeks(lastWeek, 1)) === dateOfDay(last + 1) ? lastWeek : addWeeks(lastWeek, -1)
  const weeks = weekRange(from, to)
  const start = (dayNumber(mondayOf(from)) ?? 0) * minutesInDay
  const counts = new Uint32Array(weeks.length)
  const count = only ? only.length : columns.count
  for (let at = 0; at < count; at += 1) {
    const minutes = columns.from[only ? (only[at] as number) : at] as number
    if (minutes === noTime || minutes < start) continue
    const week = Math.floor((minutes - start) / (7 * minutesInDay))
    if (week < counts.length) counts[week] = (counts[week] as number) + 1
  }
  const gone = new Set(missing)
  return { weeks, counts: weeks.map((week, index) => (gone.has(week) ? null : (counts[index] as number))) }
}
