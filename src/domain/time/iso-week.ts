/**
 * A week by ISO 8601, "2024-W12": Monday first, and the year is that of its Thursday. Always four and two digits, so that
 * weeks of the years 1000–9999 stand in order when compared as text.
 */
export type IsoWeek = `${number}-W${number}`

/** Null when the text is not written so, or names a week that its year does not have. */
export function parseIsoWeek(text: string): IsoWeek | null {
  const [, year, week] = /^([1-9]\d{3})-W(\d\d)$/.exec(text) ?? []
  return isoWeek(Number(year), Number(week))
}

/** Null when the year has no such week: 53 in most years, 0 and 54 in all. */
export function isoWeek(year: number, week: number): IsoWeek | null {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return null
  if (!Number.isInteger(week) || week < 1 || week > weeksInYear(year)) return null
  return written(year, week)
}

export const yearOf = (week: IsoWeek): number => Number(week.slice(0, 4))
export const numberOf = (week: IsoWeek): number => Number(week.slice(6))

/** 53 when the year's 28 December, which always lies in its last week, does. */
export function weeksInYear(year: number): 52 | 53 {
  return weekOfDay(dayOf(year, 12, 28)).week === 53 ? 53 : 52
}

export function weeksOfYear(year: number): readonly IsoWeek[] {
  return Array.from({ length: weeksInYear(year) }, (_, index) => written(year, index + 1))
}

/**
 * @param date ISO date without time, as a calendar on the wall has it
 * @returns null when there is no such day
 */
export function weekOfDate(date: string): IsoWeek | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(date)
    ? Math.round(Date.parse(`${date}T00:00:00Z`) / dayMilliseconds)
    : Number.NaN
  // Date.parse takes 30 February for 1 March.
  if (!Number.isFinite(day) || dateOfDay(day) !== date) return null
  const { year, week } = weekOfDay(day)
  return year < firstYear || year > lastYear ? null : written(year, week)
}

/** @param weekday 1 Monday … 7 Sunday */
export function dateInWeek(week: IsoWeek, weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7): string {
  return dateOfDay(mondayDay(week) + weekday - 1)
}

export const mondayOf = (week: IsoWeek): string => dateInWeek(week, 1)

/** @param count whole weeks; negative goes back */
export function addWeeks(week: IsoWeek, count: number): IsoWeek {
  const moved = weekOfDay(mondayDay(week) + 7 * count)
  return written(moved.year, moved.week)
}

/** Whole weeks from one to the other; negative when the other is earlier. */
export const weeksBetween = (from: IsoWeek, to: IsoWeek): number => (mondayDay(to) - mondayDay(from)) / 7

/** Negative when the first is earlier, as a sort wants it. */
export const compareWeeks = (a: IsoWeek, b: IsoWeek): number => (a < b ? -1 : a > b ? 1 : 0)

/** Every week from the first to the last, both with; none when the last is earlier. */
export function weekRange(from: IsoWeek, to: IsoWeek): readonly IsoWeek[] {
  return Array.from({ length: Math.max(0, weeksBetween(from, to) + 1) }, (_, index) => addWeeks(from, index))
}

/** "v. 12": how a week is said where its year is known. */
export const weekLabel = (week: IsoWeek): string => `v.\u00a0${numberOf(week)}`

const firstYear = 1000
const lastYear = 9999
const dayMilliseconds = 86_400_000

const written = (year: number, week: number): IsoWeek => `${year}-W${String(week).padStart(2, '0')}` as IsoWeek

/** Days since 1970-01-01, a Thursday. */
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayMilliseconds

const dateOfDay = (day: number): string => new Date(day * dayMilliseconds).toISOString().slice(0, 10)

/** 0 Monday … 6 Sunday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

function weekOfDay(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 3
  const year = new Date(thursday * dayMilliseconds).getUTCFullYear()
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

function mondayDay(week: IsoWeek): number {
  // 4 January always lies in week 1.
  const inFirst = dayOf(yearOf(week), 1, 4)
  return inFirst - weekdayOf(inFirst) + 7 * (numberOf(week) - 1)
}
