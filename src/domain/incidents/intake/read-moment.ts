import { dayNumber, minutesInDay } from '../../time/wall-clock'
import type { Cells } from './cells'
import type { TimeLayout } from './intake-mapping'
import { splitRange } from './split-range'

export type MomentStatus = 'read' | 'empty' | 'unreadable' | 'impossible'

/** What one cell says of a time. */
export type Moment = {
  readonly status: MomentStatus
  /** Days from 2000-01-01; NaN where the cell holds no date. */
  readonly day: number
  /** Minutes of the day, 0 to 1440; NaN where it holds no time of day. */
  readonly minute: number
  /** How many minutes ahead of UTC it is written; NaN where nothing is said. */
  readonly ahead: number
  /** Minutes to the end where the cell holds a range (`rangeMinutes`), of which the rest is the start; NaN where it holds none. */
  readonly length: number
}

/**
 * Reads dates and times as files have them: 2024-03-05, 2024-03-05T18:00:00+01:00, 2024-03-05 18.00, 5/3 2024,
 * 05.03.2024, 5/3 -24, 24-03-05, 240305, tisdag 5 mars 2024, 20240305, 20240305 1800, an Excel serial (45356,75),
 * milliseconds since 1970. Seconds are cut off.
 */
export function readMoment(text: string, order: TimeLayout['order']): Moment {
  const range = splitRange(text.trim())
  if (!range || !isEnd(range[1], order)) return readOne(text, order)
  return { ...readOne(range[0], order), length: rangeMinutes(text, order) }
}

const isEnd = (text: string, order: TimeLayout['order']) =>
  readOneTime(text).status === 'read' || readOne(text, order).status === 'read'

/**
 * How long a range in one cell is, by its own clock: "18.00–19.30" is 90. One that ends at an earlier time of day ends on the next
 * day; one from day to day ends with the last. Summer time that begins or ends within it is not taken account of.
 * @returns NaN for what is no range; less than 0 where the end is an earlier day
 */
export function rangeMinutes(text: string, order: TimeLayout['order']): number {
  const range = splitRange(text.trim())
  if (!range) return Number.NaN
  const alone = [readOneTime(range[0]), readOneTime(range[1])] as const
  const start = alone[0].status === 'read' ? alone[0] : readOne(range[0], order)
  const end = alone[1].status === 'read' ? alone[1] : readOne(range[1], order)
  if (start.status !== 'read' || end.status !== 'read') return Number.NaN
  if (Number.isNaN(end.day)) return (end.minute - start.minute + minutesInDay) % minutesInDay
  const last = Number.isNaN(end.minute) ? minutesInDay : end.minute
  return (end.day - start.day) * minutesInDay + last - (Number.isNaN(start.minute) ? 0 : start.minute)
}

function readOne(text: string, order: TimeLayout['order']): Moment {
  const bare = text.trim().replace(/\s+/g, ' ').replace(weekdayName, '')
  if (bare === '') return empty
  const [, year = '', month = '', date = '', rest = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|,? )(.+))?$/i.exec(bare) ?? []
  if (year) return moment([year, month, date], rest)
  const compact = /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(bare)
  if (compact && Number(compact[1]) >= 1900 && Number(compact[1]) < 2200) {
    const [, y = '', m = '', d = '', hour, minutes, , zone = ''] = compact
    return moment([y, m, d], hour === undefined ? '' : `${hour}:${minutes}${zone}`)
  }
  const spoken = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ] ?(\d{4})(?:(?:T|,? )(.+))?$/i.exec(bare)
  if (spoken) {
    const [, one = '', other = '', y = '', time = ''] = spoken
    return order === 'day-month' ? moment([y, other, one], time) : moment([y, one, other], time)
  }
  const named = /^(?:den )?(\d{1,2})\.?[ -](\p{L}{3,9})\.?,?[ -](\d{4}|\d\d)(?:,? (.+))?$/iu.exec(bare)
  const monthNumber = named ? months.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) : -1
  if (named && monthNumber >= 0)
    return moment([fullYear(named[3] ?? ''), String((monthNumber % 12) + 1), named[1] ?? ''], named[4] ?? '')
  return shortYear(bare, order) ?? serial(bare) ?? unreadable
}

const weekdayName =
  /^(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag)?(?:en)?|(?:mon|tue|wed|thu|fri|sat|sun)(?:\p{L}{0,3}day)?)\.?,? (?=\p{L}*\.? ?\d)/iu

/** Years of two digits: 5/3/24, 05.03.24, 24-03-05 and 240305, the last two as Swedes write them. What is no day may be anything. */
function shortYear(bare: string, order: TimeLayout['order']): Moment | null {
  const [, year = '', month = '', date = '', time = ''] =
    /^(\d\d)-(\d\d)-(\d\d)(?:(?:T|,? )(.+))?$/i.exec(bare) ??
    /^(\d\d)(\d\d)(\d\d)(?:[T ](\d\d:?\d\d))?$/i.exec(bare) ??
    []
  const [, one = '', other = '', last = '', rest = ''] =
    /^(\d{1,2})[/.](\d{1,2})(?:[/.]| ?-)(\d\d)(?:,? (.+))?$/.exec(bare) ?? []
  const read = year
    ? moment([fullYear(year), month, date], time.replace(/^(\d\d)(\d\d)$/, '$1:$2'))
    : last
      ? moment(order === 'day-month' ? [fullYear(last), other, one] : [fullYear(last), one, other], rest)
      : null
  return read && !Number.isNaN(read.day) ? read : null
}

/** Two digits are the years from 1970 to 2069. */
const fullYear = (digits: string): string =>
  digits.length === 4 ? digits : `${Number(digits) < 70 ? 20 : 19}${digits}`

/** A time of day alone: 18:00, 18.00, 1800, 18, kl. 18.00, the fraction of a day, or what Excel makes of one (1899-12-30T18:00). */
export function readTimeOfDay(text: string): Moment {
  const range = splitRange(text.trim())
  if (!range || readOneTime(range[1]).status !== 'read') return readOneTime(text)
  return { ...readOneTime(range[0]), length: rangeMinutes(text, 'day-month') }
}

function readOneTime(text: string): Moment {
  const bare = text
    .trim()
    .replace(/^(?:kl(?:ockan)?\.?)\s*/i, '')
    .replace(/^(?:1899-12-3[01]|1900-01-0[01])[T ]/, '')
  if (bare === '') return empty
  if (isFraction.test(bare)) return timeOnly(Math.round(Number(bare.replace(',', '.')) * minutesInDay))
  return clock(/^\d{1,2}$/.test(bare) ? `${bare}:00` : bare.replace(/^(\d{1,2})(\d\d)$/, '$1:$2'))
}

/** Of a day. "0.30" is half past midnight, "0.75" is no time, and so six in the evening. */
const isFraction = /^0?,\d+$|^0?\.(?:\d|[6-9]\d|\d{3,})$|^0$/

const empty: Moment = { status: 'empty', day: Number.NaN, minute: Number.NaN, ahead: Number.NaN, length: Number.NaN }
const unreadable: Moment = { ...empty, status: 'unreadable' }
const impossible: Moment = { ...empty, status: 'impossible' }
const timeOnly = (minute: number): Moment => ({ ...empty, status: 'read', minute })

/** Swedish and English; the three letters of each. */
const months = 'jan feb mar apr maj jun jul aug sep okt nov dec x x x x may x x x x oct x x'.split(' ')

function moment([year, month, date]: readonly [string, string, string], rest: string): Moment {
  const day = dayNumber(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  if (day === null) return impossible
  if (rest === '') return { ...empty, status: 'read', day }
  const time = clock(rest.replace(/^kl(?:ockan)?\.? (\d{1,2})$/i, '$1:00').replace(/^kl(?:ockan)?\.? /i, ''))
  // The date is readable all the same; the time is told as what it is.
  return time.status === 'read' ? { ...time, day } : { ...empty, status: time.status, day }
}

function clock(text: string): Moment {
  const parts =
    /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?$/i.exec(
      text,
    )
  if (!parts) return unreadable
  const [, given = '', minutes = '', seconds = '0', half, zone] = parts
  const hours = half ? (Number(given) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(given)
  const minute = hours * 60 + Number(minutes)
  const exists = Number(minutes) < 60 && Number(seconds) < 61 && minute <= minutesInDay
  return exists ? { ...timeOnly(minute), ahead: zone === undefined ? Number.NaN : aheadOf(zone) } : impossible
}

function aheadOf(zone: string): number {
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)
  if (!parts) return 0
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0))
}

/** Excel's day 36526 is 2000-01-01. Serials from 1954 to 2119: what lies outside is more likely some other number. */
function serial(text: string): Moment | null {
  if (/^\d{12,13}$/.test(text)) {
    const minutes = Math.floor((Number(text) - Date.UTC(2000, 0, 1)) / 60_000)
    const day = Math.floor(minutes / minutesInDay)
    return { ...empty, status: 'read', day, minute: minutes - day * minutesInDay, ahead: 0 }
  }
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return null
  const number = Number(text.replace(',', '.'))
  if (number < 20_000 || number > 80_000) return null
  const minutes = Math.round((number - 36_526) * minutesInDay)
  const day = Math.floor(minutes / minutesInDay)
  return { ...empty, status: 'read', day, minute: /[.,]/.test(text) ? minutes - day * minutesInDay : Number.NaN }
}

const [zero, hyphen, colon, capitalT, space] = [0x30, 0x2d, 0x3a, 0x54, 0x20] as const

/**
 * "2024-03-05", alone or before "T18:00" or " 18:00:59", straight out of a cell.
 * @returns days from 2000-01-01 times 1441 plus the minute of the day, 1440 for no time; NaN for anything else
 */
export function readPlainMoment(cells: Cells, column: number): number {
  const length = cells.length(column)
  if (length !== 10 && length !== 16 && length !== 19) return Number.NaN
  if (cells.unit(column, 4) !== hyphen || cells.unit(column, 7) !== hyphen) return Number.NaN
  const year = pair(cells, column, 0) * 100 + pair(cells, column, 2)
  const day = dayOf(year, pair(cells, column, 5), pair(cells, column, 8))
  if (length === 10) return day * 1441 + minutesInDay
  const between = cells.unit(column, 10)
  if (between !== capitalT && between !== space) return Number.NaN
  const minute = clockAt(cells, column, 11)
  return day * 1441 + minute
}

/** "18:00" or "18:00:59" straight out of a cell: minutes of the day, or NaN. */
export function readPlainTime(cells: Cells, column: number): number {
  const length = cells.length(column)
  return length === 5 || length === 8 ? clockAt(cells, column, 0) : Number.NaN
}

function clockAt(cells: Cells, column: number, at: number): number {
  if (cells.unit(column, at + 2) !== colon) return Number.NaN
  const hours = pair(cells, column, at)
  const minutes = pair(cells, column, at + 3)
  const rest = cells.length(column) - at
  if (rest === 8 && (cells.unit(column, at + 5) !== colon || !(pair(cells, column, at + 6) < 60))) return Number.NaN
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : Number.NaN
}

function pair(cells: Cells, column: number, at: number): number {
  const one = cells.unit(column, at) - zero
  const other = cells.unit(column, at + 1) - zero
  return one >= 0 && one <= 9 && other >= 0 && other <= 9 ? one * 10 + other : Number.NaN
}

/** Days from 2000-01-01, NaN for a day that does not exist. Source: Howard Hinnant, "chrono-compatible low-level date algorithms". */
function dayOf(year: number, month: number, date: number): number {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= lastDate(year, month))) return Number.NaN
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 730_425
}

function lastDate(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
