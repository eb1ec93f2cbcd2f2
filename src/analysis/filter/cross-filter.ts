import { hoursInWeek } from '../../domain/time/wall-clock'
import { type Clauses, dayStretch, hoursThatPass } from './clauses'
import { hoursAndUnknown, type IncidentIndex } from './incident-index'
import { groupMixes, judgeMixes, passesOf } from './mix-groupings'

/** How many rows pass. Each grouping hears every clause but its own, so that it shows what could be chosen in it. */
export type Groupings = {
  /** Rows that pass every clause. */
  readonly total: number
  /** Rows a day, beside `index.days`; the clause of days is not applied. */
  readonly days: Uint32Array
  /** Rows an hour of the week, 168; the clause of hours is not applied. */
  readonly hours: Uint32Array
  /** Rows a weekday, Monday first, whose day is known but not the hour; the clause of hours is not applied. */
  readonly unknownHours: Uint32Array
  /** Rows a kind; the clause of kinds is not applied. */
  readonly kinds: Uint32Array
  /** Rows a district; the clause of districts is not applied. */
  readonly districts: Uint32Array
  /** Rows in no district; the clause of districts is not applied. */
  readonly outside: number
  /** Doubtful rows, whether or not they are with. */
  readonly doubtful: number
  /** Rows that pass when the clause `within` is not applied. */
  readonly anywhere: number
  /** Rows without a time that pass all but the clauses of days and hours. They are in no day and no hour. */
  readonly untimed: number
}

/**
 * One pass over the rows of the slots that some grouping still asks for. Nothing in its inner loop branches: a row is looked
 * up by its mix and added.
 */
export function crossFilter(index: IncidentIndex, clauses: Clauses): Groupings {
  const { mixAt, slots, untimedStart, count } = index
  const { start, day, hour } = slots
  const verdicts = judgeMixes(index, clauses)
  const passesMix = passesOf(verdicts)
  const passesHour = hoursThatPass(clauses.hours)
  const stretch = dayStretch(index, clauses.days)
  const within = clauses.within?.passesAt ?? null
  const days = new Uint32Array(index.days.length)
  const hours = new Uint32Array(hoursAndUnknown)
  const rowsOfMix = new Uint32Array(passesMix.length)
  const anywhereOfMix = within ? new Uint32Array(passesMix.length) : rowsOfMix

  for (let slot = 0; slot < slots.count; slot += 1) {
    const ordinal = day[slot] as number
    const hourPasses = passesHour[hour[slot] as number] === 1
    const dayPasses = ordinal >= stretch.first && ordinal < stretch.end
    if (!hourPasses && !dayPasses) continue
    const from = start[slot] as number
    const to = start[slot + 1] as number
    const passing =
      hourPasses && dayPasses
        ? countAndGroup({ mixAt, within, passesMix, rowsOfMix, anywhereOfMix, from, to })
        : countPassing({ mixAt, within, passesMix, from, to })
    if (hourPasses) days[ordinal] = (days[ordinal] as number) + passing
    if (dayPasses) hours[hour[slot] as number] = (hours[hour[slot] as number] as number) + passing
  }
  const last = { mixAt, within, passesMix, rowsOfMix, anywhereOfMix, from: untimedStart, to: count }
  const untimed = clauses.days || clauses.hours ? countPassing(last) : countAndGroup(last)

  return {
    ...groupMixes(index, { verdicts, within: rowsOfMix, anywhere: anywhereOfMix }),
    days,
    hours: hours.subarray(0, hoursInWeek),
    unknownHours: hours.subarray(hoursInWeek),
    untimed,
  }
}

type Stretch = {
  readonly mixAt: Uint16Array | Uint32Array
  readonly within: Uint8Array | null
  readonly passesMix: Uint8Array
  readonly from: number
  readonly to: number
}

type Grouped = Stretch & {
  /** Added to: rows within, by mix. */
  readonly rowsOfMix: Uint32Array
  /** Added to: rows anywhere, by mix. The same as `rowsOfMix` when nothing asks where. */
  readonly anywhereOfMix: Uint32Array
}

function countPassing({ mixAt, within, passesMix, from, to }: Stretch): number {
  let passing = 0
  if (within)
    for (let place = from; place < to; place += 1)
      passing += (passesMix[mixAt[place] as number] as number) & (within[place] as number)
  else for (let place = from; place < to; place += 1) passing += passesMix[mixAt[place] as number] as number
  return passing
}

function countAndGroup({ mixAt, within, passesMix, rowsOfMix, anywhereOfMix, from, to }: Grouped): number {
  let passing = 0
  for (let place = from; place < to; place += 1) {
    const mix = mixAt[place] as number
    anywhereOfMix[mix] = (anywhereOfMix[mix] as number) + 1
    passing += passesMix[mix] as number
  }
  if (!within) return passing
  passing = 0
  for (let place = from; place < to; place += 1) {
    const mix = mixAt[place] as number
    const inside = within[place] as number
    rowsOfMix[mix] = (rowsOfMix[mix] as number) + inside
    passing += (passesMix[mix] as number) & inside
  }
  return passing
}
