import { minutesInDay } from '../../time/wall-clock'
import type { ZoneClock } from '../../time/zone-clock'
import { noTime } from '../incident-set'
import type { Cells } from './cells'
import type { TimeLayout } from './intake-mapping'
import { type Moment, readMoment, readPlainMoment, readPlainTime, readTimeOfDay } from './read-moment'
import type { RowReason } from './row-reason'

/** A moment on the wall clock; filled anew for each cell that is read. */
export type Instant = {
  /** Wall-clock minutes; `noTime` when there is no date. The day's midnight when there is no time of day. */
  wall: number
  timed: boolean
  /** Why it lacks a date or a time of day, and the column where that stands. */
  fault: RowReason | null
  faultColumn: number
  standing: 'plain' | 'skipped' | 'doubled'
  /** Minutes to the end where both stand in one cell; NaN where they do not. */
  length: number
}

/** -1 for a column that there is none of. */
export type InstantColumns = { readonly date: number; readonly time: number }

/** @param fallbackDay the day where there is a time column alone; NaN for none */
export type ReadInstant = (cells: Cells, columns: InstantColumns, into: Instant, fallbackDay: number) => void

const mostRemembered = 20_000

export function createInstantReader(layout: TimeLayout, zone: ZoneClock): ReadInstant {
  const moments = remembering((text) => readMoment(text, layout.order))
  const times = remembering(readTimeOfDay)

  return (cells, { date, time }, into, fallbackDay) => {
    into.wall = noTime
    into.timed = false
    into.fault = null
    into.faultColumn = date >= 0 ? date : time
    into.standing = 'plain'
    into.length = Number.NaN
    let day = fallbackDay
    let minute = Number.NaN
    let ahead = layout.unzoned === 'utc' ? 0 : Number.NaN
    if (date >= 0) {
      const plain = readPlainMoment(cells, date)
      if (!Number.isNaN(plain)) {
        day = Math.floor(plain / (minutesInDay + 1))
        minute = plain - day * (minutesInDay + 1)
        if (minute === minutesInDay) minute = Number.NaN
      } else {
        const read = moments(cells.text(date))
        day = read.day
        minute = read.minute
        into.length = read.length
        if (!Number.isNaN(read.ahead)) ahead = read.ahead
        if (read.status !== 'read') into.fault = !Number.isNaN(read.day) ? timeFault(read) : dateFault(read)
      }
    }
    if (Number.isNaN(day)) {
      into.fault ??= 'missing-time'
      return
    }
    if (time >= 0 && cells.length(time) > 0) {
      into.faultColumn = time
      const plain = readPlainTime(cells, time)
      if (!Number.isNaN(plain)) minute = plain
      else {
        const read = times(cells.text(time))
        if (read.status === 'read') {
          minute = read.minute
          into.length = read.length
          if (!Number.isNaN(read.ahead)) ahead = read.ahead
        } else {
          minute = Number.NaN
          into.fault = timeFault(read)
        }
      }
    }
    into.wall = day * minutesInDay
    if (Number.isNaN(minute)) {
      into.fault ??= 'missing-time-of-day'
      return
    }
    into.fault = null
    into.timed = true
    into.wall += minute
    if (!Number.isNaN(ahead)) into.wall = zone.wallOf(into.wall - ahead)
    else into.standing = zone.standing(into.wall)
  }
}

const dateFault = ({ status }: Moment): RowReason =>
  status === 'empty' ? 'missing-time' : status === 'impossible' ? 'impossible-date' : 'unreadable-date'

const timeFault = ({ status }: Moment): RowReason =>
  status === 'empty' ? 'missing-time-of-day' : status === 'impossible' ? 'impossible-time' : 'unreadable-time'

/** The same dates and times come again and again. */
function remembering(read: (text: string) => Moment): (text: string) => Moment {
  const known = new Map<string, Moment>()
  return (text) => {
    const found = known.get(text)
    if (found) return found
    if (known.size === mostRemembered) known.clear()
    const made = read(text)
    if (text.length < 64) known.set(text, made)
    return made
  }
}
