import { dateOfDay, dayNumber } from '../time/wall-clock'
import type { DayRange } from './incident-filter'

/** `dates`: the same dates a year before. `weekdays`: 52 weeks before, so that Fridays meet Fridays. */
export type Alignment = 'dates' | 'weekdays'

/** Two periods that may be held against each other. */
export type AlignedPeriods = {
  readonly later: DayRange
  readonly earlier: DayRange
  /** How many days each has; unlike when 29 February lies in one of them. */
  readonly days: { readonly later: number; readonly earlier: number }
  /** Days of the period asked for that were cut away because the material does not cover them, or not their likes a year before. */
  readonly cutDays: number
}

/**
 * A period and the same days a year before, both cut to days that the material covers in both years, so that a partial year is
 * held against as large a part of the year before. 29 February answers to 28 February, at either end; within a period it simply is
 * a day more, which `days` says and a test must take as exposure.
 * @param covered first and last day that the material covers
 * @returns null when a day does not exist, or nothing is covered in both years
 */
export function samePeriodYearBefore({
  period,
  covered,
  alignment = 'dates',
}: {
  readonly period: DayRange
  readonly covered: DayRange
  readonly alignment?: Alignment
}): AlignedPeriods | null {
  const wanted = daysOf(period)
  const known = daysOf(covered)
  if (!wanted || !known) return null
  let [first, last] = [Math.max(wanted.first, known.first), Math.min(wanted.last, known.last)]
  // Step in until the likes a year before are covered too.
  while (first <= last && yearBefore(first, alignment) < known.first) first += 1
  while (first <= last && yearBefore(last, alignment) > known.last) last -= 1
  if (first > last) return null
  const [earlierFirst, earlierLast] = [yearBefore(first, alignment), yearBefore(last, alignment)]
  return {
    later: rangeOf(first, last),
    earlier: rangeOf(earlierFirst, earlierLast),
    days: { later: last - first + 1, earlier: earlierLast - earlierFirst + 1 },
    cutDays: wanted.last - wanted.first - (last - first),
  }
}

/**
 * The same dates of several years, as far as the material covers them in all: with material from 15 March 2023 to 22 November
 * 2026, each year is 15 March to 22 November. 29 February is 28 February where a year has none.
 * @param years in any order, each once
 * @returns null when a day does not exist, there are no years, or no date is covered in all
 */
export function sameDaysOfYears(years: readonly number[], covered: DayRange): ReadonlyMap<number, DayRange> | null {
  const known = daysOf(covered)
  if (!known || years.length === 0) return null
  let [from, to] = ['01-01', '12-31']
  for (const year of years) {
    const [start, end] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)]
    if (start === null || end === null || known.first > end || known.last < start) return null
    if (known.first > start && dateOfDay(known.first).slice(5) > from) from = dateOfDay(known.first).slice(5)
    if (known.last < end && dateOfDay(known.last).slice(5) < to) to = dateOfDay(known.last).slice(5)
  }
  if (from > to) return null
  return new Map(years.map((year) => [year, { first: inYear(year, from), last: inYear(year, to) }]))
}

/**
 * The last year that the material reaches into, in whole calendar months, and the same months the year before.
 * @returns null when no month is whole, or its like a year before is not
 */
export function monthsYearBefore(covered: DayRange): { readonly later: DayRange; readonly earlier: DayRange } | null {
  const whole = wholeMonths(covered)
  if (!whole) return null
  const [year, to] = [Number(whole.last.slice(0, 4)), whole.last.slice(5, 7)]
  const begins = Number(whole.first.slice(0, 4))
  const from = begins < year - 1 ? '01' : whole.first.slice(5, 7)
  if (begins >= year || from > to) return null
  const months = (of: number): DayRange => ({ first: `${of}-${from}-01`, last: lastOfMonth(`${of}-${to}`) })
  return { later: months(year), earlier: months(year - 1) }
}

function wholeMonths({ first, last }: DayRange): DayRange | null {
  const [from, to] = [dayNumber(first), dayNumber(last)]
  if (from === null || to === null) return null
  const start = first.endsWith('-01') ? first : dateOfDay((dayNumber(lastOfMonth(first)) ?? 0) + 1)
  const end = last === lastOfMonth(last) ? last : dateOfDay((dayNumber(`${last.slice(0, 7)}-01`) ?? 0) - 1)
  return start <= end ? { first: start, last: end } : null
}

/** The last day of the month that a date, or `2024-02`, lies in. */
export function lastOfMonth(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const next =
    month === 12
      ? `${String(year + 1).padStart(4, '0')}-01-01`
      : `${date.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`
  return dateOfDay((dayNumber(next) ?? 1) - 1)
}

/** How many days a range has, both ends with; null when a day does not exist or the last comes first. */
export function countDays(range: DayRange): number | null {
  const days = daysOf(range)
  return days && days.last - days.first + 1
}

function daysOf({ first, last }: DayRange): { readonly first: number; readonly last: number } | null {
  const [from, to] = [dayNumber(first), dayNumber(last)]
  return from === null || to === null || from > to ? null : { first: from, last: to }
}

const rangeOf = (first: number, last: number): DayRange => ({ first: dateOfDay(first), last: dateOfDay(last) })

function yearBefore(day: number, alignment: Alignment): number {
  if (alignment === 'weekdays') return day - 52 * 7
  const date = dateOfDay(day)
  return dayNumber(inYear(Number(date.slice(0, 4)) - 1, date.slice(5))) ?? Number.NaN
}

function inYear(year: number, monthAndDay: string): string {
  const date = `${String(year).padStart(4, '0')}-${monthAndDay}`
  return dayNumber(date) === null ? date.replace('-02-29', '-02-28') : date
}
