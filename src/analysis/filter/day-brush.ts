import { hoursInWeek } from '../../domain/time/wall-clock'
import { type Clauses, dayStretch, hoursThatPass } from './clauses'
import type { Groupings } from './cross-filter'
import { hoursAndUnknown, type IncidentIndex } from './incident-index'
import { groupMixes, judgeMixes, passesOf } from './mix-groupings'

/** Answers a range of days by subtraction, for as long as no other clause changes. */
export type DayBrush = {
  readonly index: IncidentIndex
  readonly verdicts: Uint8Array
  /** Rows up to each day by hour of the week, seen from the grouping of hours; day after day, `hoursAndUnknown` numbers each. */
  readonly hours: Uint32Array
  /** Rows up to each day by mix. */
  readonly mixes: Uint32Array
  /** The same wherever they are; the very same array when nothing asks where. */
  readonly anywhere: Uint32Array
  readonly days: Uint32Array
  readonly untimed: number
}

/**
 * One scan that adds up, day after day, what each hour and mix has had so far. A brush over the days is then two look-ups a
 * bar instead of a scan. The clause of days in `clauses` is not heard.
 * @returns null when the sums would take more than 64 MB: many days times many kinds and districts
 */
export function buildDayBrush(index: IncidentIndex, clauses: Clauses): DayBrush | null {
  const mixCount = index.mixes.count
  const dayCount = index.days.length
  if ((dayCount + 1) * (hoursAndUnknown + 2 * mixCount) > mostNumbers) return null
  const { mixAt, slots, untimedStart, count } = index
  const verdicts = judgeMixes(index, clauses)
  const passesMix = passesOf(verdicts)
  const passesHour = hoursThatPass(clauses.hours)
  const within = clauses.within?.passesAt ?? null
  const days = new Uint32Array(dayCount)
  const hours = new Uint32Array((dayCount + 1) * hoursAndUnknown)
  const mixes = new Uint32Array((dayCount + 1) * mixCount)
  const anywhere = within ? new Uint32Array(mixes.length) : mixes
  for (let slot = 0; slot < slots.count; slot += 1) {
    const ordinal = slots.day[slot] as number
    const hour = slots.hour[slot] as number
    const hourPasses = passesHour[hour] === 1 ? 1 : 0
    const row = (ordinal + 1) * mixCount
    let passing = 0
    for (let place = slots.start[slot] as number; place < (slots.start[slot + 1] as number); place += 1) {
      const mix = mixAt[place] as number
      const inside = within ? (within[place] as number) : 1
      passing += (passesMix[mix] as number) & inside
      mixes[row + mix] = (mixes[row + mix] as number) + (hourPasses & inside)
      if (within) anywhere[row + mix] = (anywhere[row + mix] as number) + hourPasses
    }
    const at = (ordinal + 1) * hoursAndUnknown + hour
    hours[at] = (hours[at] as number) + passing
    days[ordinal] = (days[ordinal] as number) + passing * hourPasses
  }
  let untimed = 0
  for (let place = untimedStart; place < count; place += 1)
    untimed += (passesMix[mixAt[place] as number] as number) & (within ? (within[place] as number) : 1)
  addUp(hours, hoursAndUnknown)
  addUp(mixes, mixCount)
  if (within) addUp(anywhere, mixCount)
  return { index, verdicts, hours, mixes, anywhere, days, untimed }
}

/** What `crossFilter` would answer with this range of days. */
export function moveDayBrush(brush: DayBrush, range: NonNullable<Clauses['days']>): Groupings {
  const { index, verdicts } = brush
  const stretch = dayStretch(index, range)
  const between = (sums: Uint32Array, width: number) => {
    const [before, after] = [stretch.first * width, stretch.end * width]
    const rows = new Uint32Array(width)
    for (let at = 0; at < width; at += 1) rows[at] = (sums[after + at] as number) - (sums[before + at] as number)
    return rows
  }
  const hours = between(brush.hours, hoursAndUnknown)
  const rowsOfMix = between(brush.mixes, index.mixes.count)
  const anywhere = brush.anywhere === brush.mixes ? rowsOfMix : between(brush.anywhere, index.mixes.count)
  return {
    ...groupMixes(index, { verdicts, within: rowsOfMix, anywhere }),
    days: brush.days,
    hours: hours.subarray(0, hoursInWeek),
    unknownHours: hours.subarray(hoursInWeek),
    untimed: brush.untimed,
  }
}

/** 64 MB of 32-bit numbers. */
const mostNumbers = 16_000_000

function addUp(sums: Uint32Array, width: number) {
  for (let at = width; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (sums[at - width] as number)
}
