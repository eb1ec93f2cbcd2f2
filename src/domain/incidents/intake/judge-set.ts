import { weekOfDate } from '../../time/iso-week'
import { dateOfDay, dayOfMinutes, minutesInDay } from '../../time/wall-clock'
import { hasDoubt, type IncidentColumns, noTime } from '../incident-set'
import { columnLetter } from './cells'
import { doubtBit, type GrowingColumns } from './growing-columns'
import { type IntakeFinding, weeksKept } from './intake-report'
import { type Bounds, createDistance } from './read-position'
import type { ReasonLedger } from './reason-ledger'
import type { RowReason } from './row-reason'
import { findSharedPositions } from './shared-positions'

export type Judged = {
  readonly growing: GrowingColumns
  readonly ledger: ReasonLedger
  readonly bounds: Bounds
  readonly names: readonly string[]
  readonly timeColumn: number
  readonly firstPosition: number
  readonly spellings: readonly (readonly string[])[]
}

/** What all rows together say: marks the rows that it makes doubtful, and tells what each finding would do to a result. */
export function judgeSet(given: Judged): readonly IntakeFinding[] {
  const { growing, ledger, bounds } = given
  const columns = growing.view()
  if (columns.count === 0) return []
  const share = (count: number) => count / columns.count
  const counted = (reason: RowReason) => {
    const count = ledger.count(reason)
    return count > 0 ? { count, share: share(count) } : null
  }
  const repeated = counted('repeated')
  const zero = counted('zero-position')
  const swapped = counted('swapped-axes')
  const future = counted('future')
  const far = counted('far-away')
  const leftOut = ledger.count('repeat-left-out')
  return [
    ...(repeated ? [{ code: 'repeated-rows', effect: 'counts-too-high', ...repeated } as const] : []),
    ...(leftOut > 0
      ? [
          {
            code: 'repeats-left-out',
            effect: 'counted-once',
            count: leftOut,
            share: leftOut / (columns.count + leftOut),
          } as const,
        ]
      : []),
    ...(zero ? [{ code: 'zero-positions', effect: 'not-on-map', ...zero } as const] : []),
    ...sharedPositions(given, columns),
    ...midnightPeaks(given, columns),
    ...(far
      ? [
          {
            code: 'far-away-points',
            effect: 'stretched-map',
            ...far,
            farthestKilometres: Math.round(farthest(columns, bounds) / 1000),
          } as const,
        ]
      : []),
    ...(swapped ? [{ code: 'swapped-rows', effect: 'not-on-map', ...swapped } as const] : []),
    ...missingWeeks(columns),
    ...(given.spellings.length > 0
      ? [{ code: 'joined-spellings', effect: 'counted-as-one', spellings: given.spellings } as const]
      : []),
    ...(future ? [{ code: 'future-rows', effect: 'outside-period', ...future } as const] : []),
  ]
}

const nameOf = (names: readonly string[], column: number) => (column < 0 ? null : names[column] || columnLetter(column))

function sharedPositions(
  { growing, ledger, names, firstPosition }: Judged,
  columns: IncidentColumns,
): readonly IntakeFinding[] {
  return findSharedPositions(columns).map(({ position, rows }) => {
    const value = `${position[1].toFixed(5)} ${position[0].toFixed(5)}`
    for (const index of rows) {
      growing.mark(index, 'shared-position')
      const row = columns.row[index] ?? 0
      ledger.note('shared-position', () => ({ row, column: nameOf(names, firstPosition), value }))
    }
    const share = rows.length / columns.count
    return { code: 'shared-position', effect: 'false-hot-spot', position, count: rows.length, share }
  })
}

const fewestAtMidnight = 10
/** How many times what the clock's other round times have before it is no longer chance or habit. */
const implausible = 3

/**
 * 00:00 is compared with the whole hours beside it, since people round to those; 00:01 with the minutes after. Systems
 * that write either for "unknown" have far more of it.
 */
function midnightPeaks(
  { growing, ledger, names, timeColumn }: Judged,
  columns: IncidentColumns,
): readonly IntakeFinding[] {
  const minutes = new Int32Array(minutesInDay)
  const minuteOf = (index: number) => {
    const from = columns.from[index] as number
    if (from === noTime || hasDoubt(columns.doubts[index] as number, 'no-time-of-day')) return -1
    return from - dayOfMinutes(from) * minutesInDay
  }
  for (let index = 0; index < columns.count; index += 1) {
    const minute = minuteOf(index)
    if (minute >= 0) minutes[minute] = (minutes[minute] ?? 0) + 1
  }
  const at = (minute: number) => minutes[minute] ?? 0
  const peaks = [
    { minute: 0, time: '00:00', expected: Math.max(at(23 * 60), at(60)) },
    { minute: 1, time: '00:01', expected: Math.max(at(2), at(3), at(23 * 60 + 59)) },
  ] as const
  return peaks
    .filter(({ minute, expected }) => at(minute) >= fewestAtMidnight && at(minute) > implausible * expected)
    .map(({ minute, time, expected }) => {
      for (let index = 0; index < columns.count; index += 1) {
        if (minuteOf(index) !== minute) continue
        const row = columns.row[index] ?? 0
        ledger.note('midnight-time', () => ({ row, column: nameOf(names, timeColumn), value: time }))
      }
      for (let index = 0; index < columns.count; index += 1)
        if (minuteOf(index) === minute) growing.mark(index, 'no-time-of-day')
      const count = at(minute)
      return { code: 'midnight-peak', effect: 'false-hour', time, count, share: count / columns.count, expected }
    })
}

function farthest(columns: IncidentColumns, bounds: Bounds): number {
  const distance = createDistance(bounds)
  let most = 0
  const bit = doubtBit('far-away')
  for (let index = 0; index < columns.count; index += 1) {
    if (((columns.doubts[index] as number) & bit) === 0) continue
    most = Math.max(most, distance(columns.positions[2 * index] as number, columns.positions[2 * index + 1] as number))
  }
  return most
}

/** A century: beyond that a stray date makes the list, not the file. */
const mostWeeks = 5_300

/** Weeks without a row between the first and the last that are in no doubt of their time. */
function missingWeeks(columns: IncidentColumns): readonly IntakeFinding[] {
  const doubtful = doubtBit('no-time') | doubtBit('future')
  const weeks = new Set<number>()
  for (let index = 0; index < columns.count; index += 1) {
    if (((columns.doubts[index] as number) & doubtful) !== 0) continue
    const from = columns.from[index] as number
    // Mondays: 2000-01-03 is day 2.
    if (from !== noTime) weeks.add(Math.floor((dayOfMinutes(from) - 2) / 7))
  }
  if (weeks.size < 2) return []
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const week of weeks) {
    first = Math.min(first, week)
    last = Math.max(last, week)
  }
  const of = last - first + 1
  const count = of - weeks.size
  if (count === 0 || of > mostWeeks) return []
  const missing: string[] = []
  for (let week = first; week <= last && missing.length < weeksKept; week += 1)
    if (!weeks.has(week)) missing.push(weekOfDate(dateOfDay(week * 7 + 2)) ?? '')
  return [{ code: 'missing-weeks', effect: 'false-fall', weeks: missing, count, of }]
}
