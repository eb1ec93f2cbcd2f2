import { crossFilter } from '../analysis/filter/cross-filter'
import { passingMask, passingRows } from '../analysis/filter/passing-rows'
import { countAround } from '../analysis/space/count-around'
import { comparePeriods, type PeriodComparison } from '../analysis/statistics/compare-periods'
import { stepDispersion } from '../analysis/statistics/step-dispersion'
import { askedDays } from '../domain/incidents/asked-hours'
import { type Asks, type Caution, doubtCautions, tallyDoubts } from '../domain/incidents/cautions'
import { cutsDays, wholeDaysOf } from '../domain/incidents/hour-spans'
import type { DayRange, IncidentFilter } from '../domain/incidents/incident-filter'
import { readPeriods, tellsFrom } from '../domain/incidents/read-periods'
import { dayNumber } from '../domain/time/wall-clock'
import { emptyWeeks } from './empty-weeks'
import type { ComparePeriodsTask, PeriodsAnswer } from './incidents-answers'
import type { PreparedSet } from './prepared-sets'

type Asked = Omit<Parameters<ComparePeriodsTask>[0], 'id'>

/**
 * Two periods of what passes the filter, as a whole, by kind and around each centre, each count divided by the time that was
 * asked for.
 * @throws RangeError when a period has no hour that is asked for
 */
export function holdPeriods(ready: PreparedSet, asked: Asked): PeriodsAnswer {
  const { filter, later, earlier, cutDays, centres, metres, stepDays } = asked
  const exposure = { later: askedDays(later, filter.hours), earlier: askedDays(earlier, filter.hours) }
  const of = (days: DayRange) => {
    const within = { ...filter, days }
    const counted = crossFilter(ready.index, ready.clausesOf(within))
    const mask = passingMask(ready.index, ready.clausesOf({ ...within, within: null }))
    const around =
      centres.length === 0 ? [] : countAround({ cells: ready.cells(), places: centres, radiiMetres: [metres], mask })
    return { counted, rings: around.map(([count]) => count ?? 0) }
  }
  const [now, then] = [of(later), of(earlier)]
  const compare = (a: number, b: number): PeriodComparison => {
    const held = comparePeriods({
      later: { count: a, exposure: exposure.later },
      earlier: { count: b, exposure: exposure.earlier },
    })
    if (!held) throw new RangeError('no time asked for')
    return held
  }
  const whole = compare(now.counted.total, then.counted.total)
  const steps = (range: DayRange) => stepsOf({ days: ready.index.days, counts: now.counted.days, range, stepDays })
  const series = { later: steps(later), earlier: steps(earlier) }
  return {
    whole,
    reading: readPeriods(whole, [
      ...cut(cutDays),
      ...missing(ready, [later, earlier]),
      ...unruly(series),
      ...untimed(ready, asked, (more, moreThen) => compare(now.counted.total + more, then.counted.total + moreThen)),
      ...cautionsOf(ready, filter),
    ]),
    kinds: ready.set.kinds.map((_, kind) => compare(now.counted.kinds[kind] ?? 0, then.counted.kinds[kind] ?? 0)),
    rings: centres.map((_, at) => compare(now.rings[at] ?? 0, then.rings[at] ?? 0)),
    steps: series,
  }
}

const cut = (days: number): readonly Caution[] => (days > 0 ? [{ code: 'cut-days', days }] : [])

function missing(ready: PreparedSet, periods: readonly DayRange[]): readonly Caution[] {
  const weeks = periods.reduce((sum, period) => sum + emptyWeeks(ready, period).length, 0)
  return weeks > 0 ? [{ code: 'weeks-without-any', weeks }] : []
}

/** The last step may be shorter than the others, so it is not held against one that is not. */
function unruly({ later, earlier }: PeriodsAnswer['steps']): readonly Caution[] {
  const whole = Math.min(later.length, earlier.length) - 1
  const factor = whole > 0 ? stepDispersion({ later: later.slice(0, whole), earlier: earlier.slice(0, whole) }) : null
  return factor !== null && factor >= tellsFrom ? [{ code: 'overdispersed-untested', factor }] : []
}

/** What is known by its day alone, where only some hours of a day count, and whether the answer hangs on it. */
function untimed(
  ready: PreparedSet,
  { filter, later, earlier }: Asked,
  compareWith: (moreLater: number, moreEarlier: number) => PeriodComparison,
): readonly Caution[] {
  if (!filter.hours || !cutsDays(filter.hours)) return []
  const hours = wholeDaysOf(filter.hours)
  const without = (days: DayRange) => {
    const rows = passingRows(ready.index, ready.clausesOf({ ...filter, days, hours }))
    return tallyDoubts(ready.set.columns, rows).counts['no-time-of-day']
  }
  const [inLater, inEarlier] = [without(later), without(earlier)]
  if (inLater + inEarlier === 0) return []
  const verdict = (moreLater: number, moreEarlier: number) => {
    const { statement } = readPeriods(compareWith(moreLater, moreEarlier))
    return statement?.type === 'periods' ? statement.verdict : null
  }
  const told = verdict(0, 0)
  const others = [verdict(inLater, 0), verdict(0, inEarlier), verdict(inLater, inEarlier)]
  const tips = others.some((other) => other !== told)
  return [{ code: 'untimed-left-out', later: inLater, earlier: inEarlier, tips }]
}

/** Rows without a time are in neither period: their share is of all that passes the rest of the filter. */
function cautionsOf({ set, index, clausesOf }: PreparedSet, filter: IncidentFilter): readonly Caution[] {
  const rows = passingRows(index, clausesOf({ ...filter, days: null, hours: null }))
  const asks: readonly Asks[] = ['time', ...(filter.within || filter.districts ? (['place'] as const) : [])]
  return doubtCautions(tallyDoubts(set.columns, rows), asks)
}

function stepsOf({
  days,
  counts,
  range,
  stepDays,
}: {
  readonly days: Int32Array
  readonly counts: Uint32Array
  readonly range: DayRange
  readonly stepDays: number
}): readonly number[] {
  const [first, last] = [dayNumber(range.first) ?? 0, dayNumber(range.last) ?? -1]
  const steps = new Array<number>(Math.ceil((last - first + 1) / stepDays)).fill(0)
  days.forEach((day, at) => {
    if (day < first || day > last) return
    const step = Math.floor((day - first) / stepDays)
    steps[step] = (steps[step] ?? 0) + (counts[at] as number)
  })
  return steps
}
