import { hoursInWeek } from '../../domain/time/wall-clock'
import { hoursAndUnknown, type IncidentIndex } from './incident-index'
import type { ArrangedMask } from './masks'

/** `IncidentFilter` in numbers: null lets everything through. Numbers that the set does not have match nothing. */
export type Clauses = {
  /** First and last day, both within, as whole days from 2000-01-01. */
  readonly days: { readonly first: number; readonly last: number } | null
  /** Hours of the week, 0 (Monday 00–01) to 167. */
  readonly hours: readonly number[] | null
  readonly kinds: readonly number[] | null
  /** −1 for those that lie in none. */
  readonly districts: readonly number[] | null
  readonly within: ArrangedMask | null
  readonly doubtful: 'with' | 'without'
}

export const noClauses: Clauses = {
  days: null,
  hours: null,
  kinds: null,
  districts: null,
  within: null,
  doubtful: 'with',
}

/** Places in `index.days` from `first` up to but not including `end`. */
export function dayStretch(
  index: IncidentIndex,
  days: Clauses['days'],
): { readonly first: number; readonly end: number } {
  if (!days) return { first: 0, end: index.days.length }
  const first = lowerBound(index.days, days.first)
  return { first, end: Math.max(first, lowerBound(index.days, days.last + 1)) }
}

/**
 * 1 for each hour that passes. An unknown hour passes when every hour of its day is asked for: then it does not matter which
 * it was.
 */
export function hoursThatPass(hours: Clauses['hours']): Uint8Array {
  const passes = new Uint8Array(hoursAndUnknown)
  if (!hours) return passes.fill(1)
  for (const hour of hours) if (hour >= 0 && hour < hoursInWeek) passes[hour] = 1
  for (let weekday = 0; weekday < 7; weekday += 1)
    passes[hoursInWeek + weekday] = passes.subarray(weekday * 24, weekday * 24 + 24).every((one) => one === 1) ? 1 : 0
  return passes
}

/** The first place in an ascending list whose value is at least `value`. */
function lowerBound(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
