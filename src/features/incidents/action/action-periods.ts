import type { DayRange } from '../../../domain/incidents/incident-filter'
import { dateOfDay, dayNumber } from '../../../domain/time/wall-clock'
import type { ActionDay } from '../../../state/url/incident-answers'

export const usualBuffer = 200
export const usualDays = 180

/** As many days before an action as from its first day on; null unless the material covers both. */
export function actionPeriods(
  { first, days }: ActionDay,
  covered: DayRange,
): { readonly before: DayRange; readonly after: DayRange } | null {
  const start = dayNumber(first)
  if (start === null) return null
  const before = { first: dateOfDay(start - days), last: dateOfDay(start - 1) }
  const after = { first, last: dateOfDay(start + days - 1) }
  return before.first >= covered.first && after.last <= covered.last ? { before, after } : null
}
