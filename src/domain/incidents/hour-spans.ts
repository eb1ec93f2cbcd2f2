import { hoursInWeek } from '../time/wall-clock'

/** The same hours on days in a row: Friday to Saturday (4, 5) from 22 to 24. Ends are not within; 24 is midnight. */
export type HourSpan = {
  /** Monday 0 to Sunday 6, both within. */
  readonly firstDay: number
  readonly lastDay: number
  readonly fromHour: number
  readonly toHour: number
}

/**
 * Hours of the week as the fewest spans one would say aloud: each day's runs of hours, and days in a row that share all
 * their runs together. `hoursOfSpans` gives the same hours back.
 * @param hours 0 (Monday 00–01) to 167 (Sunday 23–24), in any order
 */
export function hourSpans(hours: readonly number[]): readonly HourSpan[] {
  const within = new Set(hours)
  const spans: HourSpan[] = []
  for (let day = 0; day < 7; ) {
    const runs = runsOfDay(within, day)
    let lastDay = day
    while (lastDay < 6 && same(runs, runsOfDay(within, lastDay + 1))) lastDay += 1
    for (const [fromHour, toHour] of runs) spans.push({ firstDay: day, lastDay, fromHour, toHour })
    day = lastDay + 1
  }
  return spans
}

/** Whether some day has a part of its hours and not the rest: what is known by its day alone is then left out. */
export const cutsDays = (hours: readonly number[]): boolean =>
  hourSpans(hours).some(({ fromHour, toHour }) => fromHour > 0 || toHour < 24)

/** The hours of the week that spans hold, in order, each once. */
export function hoursOfSpans(spans: readonly HourSpan[]): readonly number[] {
  const within = new Set<number>()
  for (const { firstDay, lastDay, fromHour, toHour } of spans)
    for (let day = firstDay; day <= lastDay; day += 1)
      for (let hour = fromHour; hour < toHour; hour += 1) within.add(day * 24 + hour)
  return everyHour.filter((hour) => within.has(hour))
}

const everyHour: readonly number[] = Array.from({ length: hoursInWeek }, (_, hour) => hour)

type Run = readonly [from: number, to: number]

function runsOfDay(within: ReadonlySet<number>, day: number): readonly Run[] {
  const runs: Run[] = []
  for (let hour = 0; hour < 24; hour += 1) {
    if (!within.has(day * 24 + hour)) continue
    const before = runs.at(-1)
    if (before && before[1] === hour) runs[runs.length - 1] = [before[0], hour + 1]
    else runs.push([hour, hour + 1])
  }
  return runs
}

const same = (a: readonly Run[], b: readonly Run[]): boolean => String(a) === String(b)

/** All hours of each day that some of them lie in. */
export function wholeDaysOf(hours: readonly number[]): readonly number[] {
  const days = new Set(hours.map((hour) => Math.floor(hour / 24)))
  return Array.from({ length: 7 * 24 }, (_, hour) => hour).filter((hour) => days.has(Math.floor(hour / 24)))
}
