import type { DayRange } from '../../domain/incidents/incident-filter'
import { dateOfDay, dayNumber } from '../../domain/time/wall-clock'
import type { Grain } from '../../workers/incidents-query'

/** Days while they can be told apart, months when weeks no longer can. */
export function grainOf(range: DayRange): Grain {
  const days = lengthOf(range)
  return days <= 92 ? 'day' : days <= 1100 ? 'week' : 'month'
}

/** A period and the finer step that it has room for. */
export type Closer = DayRange & { readonly grain: Grain }

/** A chosen period as it is seen closer; null where its bars would be no finer than those of the whole time. */
export function closerOf(days: DayRange | null, covered: DayRange): Closer | null {
  const first = days && days.first > covered.first ? days.first : covered.first
  const last = days && days.last < covered.last ? days.last : covered.last
  if (!days || first > last) return null
  const grain = grainOf({ first, last })
  return grain === grainOf(covered) ? null : { first, last, grain }
}

/** Twice the period, as much before as after; null when that is all there is. */
export function widened(days: DayRange, covered: DayRange): DayRange | null {
  const [first, last] = [numberOf(days.first), numberOf(days.last)]
  const more = Math.ceil((last - first + 1) / 2)
  const from = Math.max(first - more, numberOf(covered.first))
  const to = Math.min(last + more, numberOf(covered.last))
  const whole = from === numberOf(covered.first) && to === numberOf(covered.last)
  return whole || from > to ? null : { first: dateOfDay(from), last: dateOfDay(to) }
}

/** Whether a period lies within another. */
export const liesIn = (days: DayRange, other: DayRange): boolean => days.first >= other.first && days.last <= other.last

const lengthOf = ({ first, last }: DayRange): number => numberOf(last) - numberOf(first) + 1
const numberOf = (date: string): number => dayNumber(date) ?? 0
