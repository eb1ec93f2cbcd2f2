import { dayNumber, weekdayOfDay } from '../time/wall-clock'
import type { DayRange, IncidentFilter } from './incident-filter'

/**
 * How much of a period is asked for, in days of 24 hours: what counts are divided by before two periods are held against each
 * other. A year with 53 Fridays is watched longer, for Fridays, than one with 52.
 * @returns 0 when a day does not exist or the last comes first
 */
export function askedDays({ first, last }: DayRange, hours: IncidentFilter['hours']): number {
  const [from, to] = [dayNumber(first), dayNumber(last)]
  if (from === null || to === null || from > to) return 0
  if (!hours) return to - from + 1
  const hoursOn = new Array<number>(7).fill(0)
  for (const hour of new Set(hours)) hoursOn[Math.floor(hour / 24)] = (hoursOn[Math.floor(hour / 24)] ?? 0) + 1
  let asked = 0
  for (let day = from; day <= to; day += 1) asked += hoursOn[weekdayOfDay(day)] ?? 0
  return asked / 24
}
