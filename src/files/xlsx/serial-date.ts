import type { DateParts } from './number-format'

/** 1900: day 1 is 1 January 1900, and the day 29 February 1900, which never was, is day 60. 1904: day 0 is 1 January 1904. */
export type DateSystem = 1900 | 1904

const daySeconds = 86_400
const lastDay: Record<DateSystem, number> = { 1900: 2_958_465, 1904: 2_957_003 }

/**
 * A serial number as an ISO date, `2025-06-01T14:30:00` when it has a time, or `14:30:00` when it is a time alone;
 * null when it is no moment of the calendar. To the nearest second, since the fraction of a day is inexact.
 */
export function isoFromSerial(serial: number, parts: Exclude<DateParts, null>, system: DateSystem): string | null {
  const seconds = Math.round(serial * daySeconds)
  const day = Math.floor(seconds / daySeconds)
  const time = clock(seconds - day * daySeconds)
  if (parts === 'time' && day === 0) return time
  const date = calendarDay(day, system)
  if (!date) return null
  return time === '00:00:00' ? date : `${date}T${time}`
}

function calendarDay(day: number, system: DateSystem): string | null {
  const first = system === 1900 ? 1 : 0
  if (!(day >= first && day <= lastDay[system]) || (system === 1900 && day === 60)) return null
  const fromEpoch = system === 1904 ? day - 24_107 : day - (day > 60 ? 25_569 : 25_568)
  return new Date(fromEpoch * daySeconds * 1000).toISOString().slice(0, 10)
}

const clock = (seconds: number) =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
