import { dateOfDay, weekdayOfDay } from '../../domain/time/wall-clock'

export type Period = 'day' | 'week' | 'month'

/** A bar of a time series: its first and last day, as whole days from 2000-01-01, cut to the range. */
export type Step = { readonly first: number; readonly last: number; readonly count: number }

export type DaysRequest = {
  /** Days that have rows, in order, and how many rows each has: `IncidentIndex.days` and `Groupings.days`. */
  readonly days: Int32Array
  readonly counts: Uint32Array
  readonly period: Period
  /** First and last day of the series, both within. */
  readonly range: { readonly first: number; readonly last: number }
}

/**
 * Counts by day, ISO week (from Monday) or calendar month, one step for each period that the range touches: a step of 0
 * where nothing happened. The first and last may be cut by the range, which their days tell.
 */
export function sumDays({ days, counts, period, range }: DaysRequest): readonly Step[] {
  const steps: Step[] = []
  let at = 0
  while (at < days.length && (days[at] as number) < range.first) at += 1
  for (let first = range.first; first <= range.last; ) {
    const last = Math.min(lastDayOf(first, period), range.last)
    let count = 0
    for (; at < days.length && (days[at] as number) <= last; at += 1) count += counts[at] as number
    steps.push({ first, last, count })
    first = last + 1
  }
  return steps
}

function lastDayOf(day: number, period: Period): number {
  if (period === 'day') return day
  if (period === 'week') return day + 6 - weekdayOfDay(day)
  const [year = 0, month = 1, date = 1] = dateOfDay(day).split('-').map(Number)
  return day - date + daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
