import { doubts as doubtCodes, noTime } from '../../domain/incidents/incident-set'
import { hourOfWeek, hoursInWeek, minutesInDay, weekdayOfDay } from '../../domain/time/wall-clock'
import { type IndexRequest, type Mixes, numberMixes } from './row-mixes'

/**
 * Rows in order of time, in slots of one hour of one day, so that a clause about time is asked once a slot and not once a
 * row. What a row is besides its time (kind, district, doubtful or not) is one number, its mix: the few mixes that occur are
 * judged once, and counted once a row.
 */
export type IncidentIndex = {
  readonly count: number
  readonly kindCount: number
  readonly districtCount: number
  /** The row in the columns of each place in the order of time; rows without a time last, rows of one slot as in the file. */
  readonly rowAt: Uint32Array
  readonly mixAt: Uint16Array | Uint32Array
  readonly mixes: Mixes
  /** Days with at least one row, as whole days from 2000-01-01, in order. */
  readonly days: Int32Array
  /** Slots that hold at least one row. Slot s holds the places from start[s] to start[s + 1]. */
  readonly slots: {
    readonly count: number
    readonly start: Uint32Array
    /** Index in `days`. */
    readonly day: Uint32Array
    /** The hour of the week, or 168 + weekday where the time of day is not known. */
    readonly hour: Uint8Array
  }
  /** Places from here on have no time. */
  readonly untimedStart: number
}

/** Hours of the week and, after them, the seven weekdays with an unknown hour. */
export const hoursAndUnknown = hoursInWeek + 7
/** 24 hours and the unknown one. */
const slotsInDay = 25
const unknownHour = 1 << doubtCodes.indexOf('no-time-of-day')

/**
 * Built once for a set. A row counts by the start of its interval. A row whose doubt is `no-time-of-day` has a day but no
 * hour: midnight stands for "unknown" in many systems and would make a false peak.
 */
export function buildIncidentIndex({ columns, kindCount, districtOf, districtCount }: IndexRequest): IncidentIndex {
  const { from, doubts, count } = columns
  const { days, keyOfDay, firstMinute } = occupiedDays(from, count)
  const untimed = days.length * slotsInDay
  const keys = new Uint32Array(count)
  const starts = new Uint32Array(untimed + 2)
  for (let row = 0; row < count; row += 1) {
    const minutes = from[row] as number
    let key = untimed
    if (minutes !== noTime) {
      const hours = ((minutes - firstMinute) / 60) | 0
      const day = (hours / 24) | 0
      key = (keyOfDay[day] as number) + (((doubts[row] as number) & unknownHour) === 0 ? hours - day * 24 : 24)
    }
    keys[row] = key
    starts[key + 1] = (starts[key + 1] as number) + 1
  }
  for (let key = 0; key <= untimed; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)

  const slots = occupiedSlots(starts, days)
  const untimedStart = starts[untimed] as number
  const { mixOf, mixes } = numberMixes({ columns, kindCount, districtOf, districtCount })
  const rowAt = new Uint32Array(count)
  const mixAt = mixes.count <= 0x1_0000 ? new Uint16Array(count) : new Uint32Array(count)
  for (let row = 0; row < count; row += 1) {
    const key = keys[row] as number
    const place = starts[key] as number
    starts[key] = place + 1
    rowAt[place] = row
    mixAt[place] = mixOf[row] as number
  }
  return { count, kindCount, districtCount, rowAt, mixAt, mixes, days, slots, untimedStart }
}

/** `keyOfDay` is the first slot's key, by days since the one that begins at `firstMinute`. */
function occupiedDays(from: Int32Array, count: number) {
  let [first, last] = [Infinity, -Infinity]
  for (let row = 0; row < count; row += 1) {
    const minutes = from[row] as number
    if (minutes === noTime) continue
    if (minutes < first) first = minutes
    if (minutes > last) last = minutes
  }
  if (first > last) return { days: new Int32Array(), keyOfDay: new Int32Array(), firstMinute: 0 }
  const firstDay = Math.floor(first / minutesInDay)
  const firstMinute = firstDay * minutesInDay
  const keyOfDay = new Int32Array(Math.floor(last / minutesInDay) - firstDay + 1)
  for (let row = 0; row < count; row += 1) {
    const minutes = from[row] as number
    if (minutes !== noTime) keyOfDay[((minutes - firstMinute) / minutesInDay) | 0] = 1
  }
  const days: number[] = []
  keyOfDay.forEach((occupied, offset) => {
    if (occupied === 0) return
    keyOfDay[offset] = days.length * slotsInDay
    days.push(firstDay + offset)
  })
  return { days: Int32Array.from(days), keyOfDay, firstMinute }
}

function occupiedSlots(starts: Uint32Array, days: Int32Array): IncidentIndex['slots'] {
  const untimed = days.length * slotsInDay
  let count = 0
  for (let key = 0; key < untimed; key += 1) if (starts[key] !== starts[key + 1]) count += 1
  const start = new Uint32Array(count + 1)
  const day = new Uint32Array(count)
  const hour = new Uint8Array(count)
  let slot = 0
  for (let key = 0; key < untimed; key += 1) {
    if (starts[key] === starts[key + 1]) continue
    const ordinal = Math.floor(key / slotsInDay)
    start[slot] = starts[key] as number
    day[slot] = ordinal
    hour[slot] = hourAt(days[ordinal] as number, key % slotsInDay)
    slot += 1
  }
  start[count] = starts[untimed] as number
  return { count, start, day, hour }
}

function hourAt(day: number, hour: number): number {
  return hour === 24 ? hoursInWeek + weekdayOfDay(day) : hourOfWeek(day * minutesInDay + hour * 60)
}
