/**
 * Wall-clock time as whole minutes since 2000-01-01 00:00 on the clock on the wall, whatever the zone: what hour-of-day and
 * weekday are read from. It fits 32 bits from the year -2083 to 6083.
 */
export type WallMinutes = number

export const minutesInDay = 1440
export const hoursInWeek = 168
export const minutesInWeek = hoursInWeek * 60

const firstDay = Date.UTC(2000, 0, 1)
/** 2000-01-01 was a Saturday; Monday is 0. */
const firstWeekday = 5

/**
 * @param date the ISO date "2024-03-05"
 * @param time "18:00" or "18:00:59" (seconds are cut off); "24:00" is the next day's midnight
 * @returns null for a day or time that does not exist
 */
export function wallMinutes(date: string, time = '00:00'): WallMinutes | null {
  const day = dayNumber(date)
  const clock = /^(\d\d?):(\d\d)(?::\d\d(?:[.,]\d+)?)?$/.exec(time)
  if (day === null || !clock) return null
  const [hours, minutes] = [Number(clock[1]), Number(clock[2])]
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null
  return day * minutesInDay + hours * 60 + minutes
}

/** Whole days from 2000-01-01 to an ISO date; null for a day that does not exist. */
export function dayNumber(date: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, day)
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null
  return Math.round((moment.getTime() - firstDay) / 86_400_000)
}

/** The day that holds a minute, in whole days from 2000-01-01. */
export const dayOfMinutes = (minutes: WallMinutes): number => Math.floor(minutes / minutesInDay)

/** The ISO date of a day counted from 2000-01-01. */
export const dateOfDay = (day: number): string => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)

/** Monday 0 to Sunday 6. */
export const weekdayOfDay = (day: number): number => (((day + firstWeekday) % 7) + 7) % 7

/** 0: the hour from Monday 00:00; 167: the hour from Sunday 23:00. */
export const hourOfWeek = (minutes: WallMinutes): number => Math.floor(minuteOfWeek(minutes) / 60)

/** 0: Monday 00:00; 10,079: Sunday 23:59. */
export function minuteOfWeek(minutes: WallMinutes): number {
  const minute = (minutes + firstWeekday * minutesInDay) % minutesInWeek
  return minute < 0 ? minute + minutesInWeek : minute
}

/** The ISO local time to the minute, "2024-03-05T18:00". */
export function printWallMinutes(minutes: WallMinutes): string {
  const day = dayOfMinutes(minutes)
  const left = minutes - day * minutesInDay
  const two = (value: number) => String(value).padStart(2, '0')
  return `${dateOfDay(day)}T${two(Math.floor(left / 60))}:${two(left % 60)}`
}
