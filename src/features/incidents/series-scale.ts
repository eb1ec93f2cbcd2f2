import type { DayRange } from '../../domain/incidents/incident-filter'
import { dateOfDay, dayNumber, weekdayOfDay } from '../../domain/time/wall-clock'
import type { Step } from '../../workers/incidents-query'

/** First and last chosen bar, both within. */
export type Brush = { readonly first: number; readonly last: number }

/** The bars that a period touches; null for the whole time. */
export function brushOf(steps: readonly Step[], days: DayRange | null): Brush | null {
  if (!days || steps.length === 0) return null
  const [from, to] = [dayNumber(days.first) ?? 0, dayNumber(days.last) ?? 0]
  const first = steps.findIndex(({ last }) => last >= from)
  const last = steps.findLastIndex((step) => step.first <= to)
  return first === -1 || last === -1 || last < first ? null : { first, last }
}

/** The period that some bars cover; null for none. */
export function daysOf(steps: readonly Step[], { first, last }: Brush): DayRange | null {
  const [from, to] = [steps[first], steps[last]]
  return from && to ? { first: dateOfDay(from.first), last: dateOfDay(to.last) } : null
}

/** Whether it holds every bar: then nothing is chosen among them. */
export const isWhole = (steps: readonly Step[], { first, last }: Brush): boolean =>
  first === 0 && last === steps.length - 1

/** A brush moved whole, kept within the bars. */
export function shifted({ first, last }: Brush, by: number, count: number): Brush {
  const move = Math.min(Math.max(by, -first), count - 1 - last)
  return { first: first + move, last: last + move }
}

/** A round number at or above the highest, and half of it, for the axis. */
export function axisTop(most: number): number {
  if (most <= 4) return Math.max(most, 2)
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= most) ?? most
}

export type AxisMark = { readonly index: number; readonly text: string }

/** Where years or months begin, no closer than so many bars. */
export function timeMarks(
  steps: readonly Step[],
  least: number,
  sayMonth: (date: string) => string,
): readonly AxisMark[] {
  const marks: AxisMark[] = []
  let before = ''
  steps.forEach(({ last }, index) => {
    const date = dateOfDay(last)
    const month = date.slice(0, 7)
    if (month === before) return
    const newYear = before.slice(0, 4) !== date.slice(0, 4)
    before = month
    const clear = index - (marks.at(-1)?.index ?? -Infinity) >= least
    if (newYear) {
      // A year is said even where a month would have stood just before it.
      if (!clear) marks.pop()
      marks.push({ index, text: date.slice(0, 4) })
    } else if (clear) marks.push({ index, text: sayMonth(date) })
  })
  return marks
}

/** Whether every bar is one day. */
export const eachDay = (steps: readonly Step[]): boolean => steps.every(({ first, last }) => first === last)

/** The Mondays, no closer than so many bars; where there is none, the first day. */
export function dayMarks(steps: readonly Step[], least: number, sayDay: (date: string) => string): readonly AxisMark[] {
  const marks: AxisMark[] = []
  steps.forEach(({ first }, index) => {
    if (weekdayOfDay(first) === 0 && index - (marks.at(-1)?.index ?? -Infinity) >= least)
      marks.push({ index, text: sayDay(dateOfDay(first)) })
  })
  const [start] = steps
  if (start && (marks[0]?.index ?? Infinity) >= least) marks.unshift({ index: 0, text: sayDay(dateOfDay(start.first)) })
  return marks
}
