import type { ActivityTimes } from '../places/activity'
import { hoursInWeek } from '../time/wall-clock'

/** Some hours in a row of the day; `toHour` at or before `fromHour` is past midnight, 24 is midnight. */
export type Stretch = { readonly fromHour: number; readonly toHour: number }

export type WalkFit = {
  /** How many incidents it rests on: those with a time. */
  readonly incidents: number
  /** Expected incidents by hour of the day (24) and by weekday (7, Monday first). */
  readonly byHour: readonly number[]
  readonly byWeekday: readonly number[]
  /** The three hours in a row with most. `clear`: more than chance alone would make of an even day. */
  readonly busiest: Stretch & { readonly incidents: number; readonly clear: boolean }
  readonly weekday: { readonly weekday: number; readonly incidents: number; readonly clear: boolean }
  /** Incidents within the hours that the plan's prose gives, and how large a part of the day those hours are; null without hours. */
  readonly plan: { readonly hours: readonly number[]; readonly incidents: number; readonly partOfDay: number } | null
  readonly says: WalkFitSays
}

export type WalkFitSays =
  /** All of the busiest stretch lies within the plan's hours. */
  | 'within'
  | 'partly'
  | 'outside'
  /** The plan's prose gives no hour for the place. */
  | 'no-hours'
  /** No stretch stands out. */
  | 'even'
  | 'too-few'

/** Under this many a day's three busiest hours are mostly chance. */
export const fewestForWalk = 30

/**
 * "Passar vandringen?": the hours and weekdays in which most happens near a place, beside the hours in which the plan's prose
 * says that it is active. A stretch or weekday is clear when its count exceeds that of an even spread by more than a normal
 * quantile that allows for having looked at all 24 stretches or 7 days (Bonferroni, 5 per cent). Assumes that incidents are
 * independent and are reported alike at all hours; times known only as intervals even it out, so that a peak may be missed.
 * @param weights 168 expected counts by hour of the week, Monday first (`aoristicHours`)
 */
export function walkFit({
  weights,
  activity,
  fewest = fewestForWalk,
}: {
  readonly weights: ArrayLike<number>
  readonly activity: ActivityTimes
  readonly fewest?: number
}): WalkFit {
  const byHour = new Array<number>(24).fill(0)
  const byWeekday = new Array<number>(7).fill(0)
  for (let hour = 0; hour < hoursInWeek; hour += 1) {
    const [weekday, ofDay] = [Math.floor(hour / 24), hour % 24]
    byHour[ofDay] = (byHour[ofDay] ?? 0) + (weights[hour] ?? 0)
    byWeekday[weekday] = (byWeekday[weekday] ?? 0) + (weights[hour] ?? 0)
  }
  const incidents = sum(byWeekday)
  const stretches = byHour.map((_, hour) => sum(hoursFrom(hour).map((one) => byHour[one] ?? 0)))
  const [start, weekday] = [indexOfMost(stretches), indexOfMost(byWeekday)]
  const inStretch = stretches[start] ?? 0
  const busiest = {
    fromHour: start,
    toHour: ((start + stretchHours - 1) % 24) + 1,
    incidents: inStretch,
    clear: standsOut(inStretch, incidents, stretchHours / 24, beyondOf24),
  }
  const onWeekday = byWeekday[weekday] ?? 0
  const hours = plannedHours(activity)
  return {
    incidents,
    byHour,
    byWeekday,
    busiest,
    weekday: { weekday, incidents: onWeekday, clear: standsOut(onWeekday, incidents, 1 / 7, beyondOf7) },
    plan:
      hours.length === 0
        ? null
        : { hours, incidents: sum(hours.map((hour) => byHour[hour] ?? 0)), partOfDay: hours.length / 24 },
    says: saysOf({ enough: incidents >= fewest, clear: busiest.clear, start, hours }),
  }
}

const stretchHours = 3
/** One-sided normal quantiles at 1 − 0.05/24 and 1 − 0.05/7. */
const [beyondOf24, beyondOf7] = [2.865, 2.45] as const

const hoursFrom = (start: number): readonly number[] =>
  Array.from({ length: stretchHours }, (_, index) => (start + index) % 24)

function standsOut(count: number, all: number, share: number, quantile: number): boolean {
  return count - all * share > quantile * Math.sqrt(all * share * (1 - share))
}

function plannedHours({ hours }: ActivityTimes): readonly number[] {
  const within = new Set<number>()
  for (const { fromHour, toHour } of hours.flatMap(({ spans }) => spans))
    for (let hour = fromHour; hour < toHour; hour += 1) within.add(hour)
  return [...within].sort((a, b) => a - b)
}

function saysOf({
  enough,
  clear,
  start,
  hours,
}: {
  readonly enough: boolean
  readonly clear: boolean
  readonly start: number
  readonly hours: readonly number[]
}): WalkFitSays {
  if (!enough) return 'too-few'
  if (!clear) return 'even'
  if (hours.length === 0) return 'no-hours'
  const shared = hoursFrom(start).filter((hour) => hours.includes(hour)).length
  return shared === stretchHours ? 'within' : shared === 0 ? 'outside' : 'partly'
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The first of those that are largest. */
const indexOfMost = (values: readonly number[]): number => values.indexOf(Math.max(...values))
