import { crossFilter } from '../analysis/filter/cross-filter'
import { sumDays } from '../analysis/filter/sum-days'
import { comparePeriods } from '../analysis/statistics/compare-periods'
import { type DayRange, everyIncident } from '../domain/incidents/incident-filter'
import { countDays, lastOfMonth, monthsYearBefore } from '../domain/incidents/periods'
import { readPeriods } from '../domain/incidents/read-periods'
import { releaseCounts } from '../domain/incidents/release-counts'
import { dateOfDay, dayNumber } from '../domain/time/wall-clock'
import type { ReleasedSet } from './incidents-answers'
import type { PreparedSet } from './prepared-sets'

/** The whole set counted by kind, month, hour and district, as an edition without positions may show it. */
export function releaseSet({ set, index, districts, clausesOf }: PreparedSet): ReleasedSet {
  const counted = (days: DayRange | null) => crossFilter(index, clausesOf({ ...everyIncident, days }))
  const all = counted(null)
  const [first, last] = [index.days[0], index.days.at(-1)]
  const covered = first === undefined || last === undefined ? null : { first: dateOfDay(first), last: dateOfDay(last) }
  const pair = covered && monthsYearBefore(covered)
  const timed = covered ? counted(covered).kinds : new Uint32Array(set.kinds.length)
  const steps = covered
    ? sumDays({ days: index.days, counts: all.days, period: 'month', range: wholeMonthsAround(covered) })
    : []
  const ranges = pair ? [pair.later, pair.earlier] : []
  const within = ranges.map((range) => counted(range).kinds)
  const months = steps.map((step, at) => {
    const date = dateOfDay(step.first)
    const stretch = ranges.findIndex((range) => range.first <= date && date <= range.last)
    const ends = at === 0 || at === steps.length - 1
    return {
      first: date,
      last: dateOfDay(step.last),
      count: step.count,
      ends,
      stretch: stretch < 0 ? ranges.length : stretch,
    }
  })
  // Where both periods are all there is, a rest would be known to be empty.
  const stretches = months.reduce((most, { stretch }) => Math.max(most, stretch + 1), 0)
  const released = releaseCounts({
    kinds: set.kinds.map((name, kind) => {
      const ofKind = timed[kind] ?? 0
      const held = within.map((kinds) => kinds[kind] ?? 0)
      const rest = ofKind - held.reduce((sum, count) => sum + count, 0)
      return { name, counts: [...[...held, rest].slice(0, stretches), (all.kinds[kind] ?? 0) - ofKind] }
    }),
    stretches,
    months,
    hours: [...all.hours],
    unknownHours: all.unknownHours.reduce((sum, count) => sum + count, 0),
    districts: [...all.districts],
    outside: all.outside,
  })
  const { kinds, stretches: shown } = released
  const [later = null, earlier = null] = pair ? shown : []
  const exposure = (range: DayRange) => countDays(range) ?? 0
  const compared =
    pair && later !== null && earlier !== null
      ? comparePeriods({
          later: { count: later, exposure: exposure(pair.later) },
          earlier: { count: earlier, exposure: exposure(pair.earlier) },
        })
      : null
  return {
    total: released.total,
    suppressed: released.suppressed,
    kinds: kinds.map(({ name, total, stretches: [now = null, then = null] }) => ({
      name,
      count: total,
      later: pair && now,
      earlier: pair && then,
    })),
    months: months.map(({ first, last }, at) => ({ first, last, count: released.months[at] ?? null })),
    hours: released.hours,
    unknownHours: released.unknownHours,
    untimed: released.untimed,
    districts: districts.map((id, at) => ({ id, count: released.districts[at] ?? null })),
    outside: released.outside,
    periods: pair && { ...pair, counts: { later, earlier }, compared, reading: compared && readPeriods(compared) },
  }
}

const wholeMonthsAround = ({ first, last }: DayRange) => ({
  first: dayNumber(`${first.slice(0, 7)}-01`) ?? 0,
  last: dayNumber(lastOfMonth(last)) ?? -1,
})
