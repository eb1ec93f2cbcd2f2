import type { Language } from '../../domain/selection/language'
import { printNumber } from '../../i18n/numbers'

/** Where in the week's grid one stands: day −1 is the row of hours, hour −1 the column of days. */
export type HourSpot = { readonly day: number; readonly hour: number }

/** The hours of the week in the rectangle between two cells; a whole row or column from its head. */
export function hoursBetween(a: HourSpot, b: HourSpot): readonly number[] {
  const [firstDay, lastDay] = stretch(a.day, b.day, 6)
  const [firstHour, lastHour] = stretch(a.hour, b.hour, 23)
  const hours: number[] = []
  for (let day = firstDay; day <= lastDay; day += 1)
    for (let hour = firstHour; hour <= lastHour; hour += 1) hours.push(day * 24 + hour)
  return hours
}

/** Where an arrow, Home, End or a page key leads; null for other keys. Stops at the edges. */
export function walkHours({ day, hour }: HourSpot, key: string): HourSpot | null {
  const to = (nextDay: number, nextHour: number): HourSpot => ({
    day: Math.min(Math.max(nextDay, -1), 6),
    hour: Math.min(Math.max(nextHour, nextDay === -1 ? 0 : -1), 23),
  })
  switch (key) {
    case 'ArrowLeft':
      return to(day, hour - 1)
    case 'ArrowRight':
      return to(day, hour + 1)
    case 'ArrowUp':
      return to(day - 1, Math.max(hour, day === 0 ? 0 : -1))
    case 'ArrowDown':
      return to(day + 1, hour)
    case 'PageUp':
      return to(day, hour - 6)
    case 'PageDown':
      return to(day, hour + 6)
    case 'Home':
      return to(day, 0)
    case 'End':
      return to(day, 23)
    default:
      return null
  }
}

/** The chosen hours with a rectangle put in or, when all of it is chosen already, taken out; none is no clause. */
export function withHours(chosen: readonly number[] | null, hours: readonly number[]): readonly number[] | null {
  const now = new Set(chosen ?? [])
  const all = chosen !== null && hours.every((hour) => now.has(hour))
  for (const hour of hours) {
    if (all) now.delete(hour)
    else now.add(hour)
  }
  return now.size > 0 ? [...now].sort((a, b) => a - b) : null
}

/** A head stands for its whole row or column. */
function stretch(a: number, b: number, last: number): readonly [number, number] {
  if (a === -1 || b === -1) return a === b ? [0, last] : [0, Math.max(a, b)]
  return [Math.min(a, b), Math.max(a, b)]
}

/** Counts that have no room in a cell are shown in thousands, all of them, so that they can be compared. */
export const inThousands = (most: number): boolean => most >= 10_000

/** As many digits as a cell has room for: 0,2 and 9,7, but 12. */
export const printThousands = (count: number, language: Language): string =>
  printNumber(count / 1000, language, count < 9950 ? 1 : 0)

/**
 * Four steps of the highest count, and none for nothing. One or two incidents are never dark, whatever the highest is: red would
 * make a pattern of them.
 */
export const depthOf = (count: number, most: number): number =>
  Math.min(Math.ceil((4 * count) / Math.max(most, 1)), Math.ceil(count / 2), 4)
