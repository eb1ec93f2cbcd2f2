import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyIncidents, anyIncidents, districtCount, kindCount } from '../../../tests/builders/any-incidents'
import { hasDoubt, noTime } from '../../domain/incidents/incident-set'
import { dayOfMinutes, hourOfWeek, weekdayOfDay } from '../../domain/time/wall-clock'
import { type Clauses, noClauses } from './clauses'
import { crossFilter, type Groupings } from './cross-filter'
import { buildDayBrush, moveDayBrush } from './day-brush'
import { buildIncidentIndex, type IncidentIndex } from './incident-index'
import { arrangeMask } from './masks'
import { passingMask, passingRows, positionsOfRows } from './passing-rows'

describe('the cross-filter', () => {
  it('equals asking every row about every clause but the grouping’s own', () => {
    fc.assert(
      fc.property(anyIncidents, anyClauses, (incidents, asked) => {
        const index = indexOf(incidents)
        expect(asCounts(index, crossFilter(index, arranged(index, incidents, asked)))).toEqual(
          bruteForce(incidents, asked),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('by a brush over the days answers the same', () => {
    fc.assert(
      fc.property(anyIncidents, anyClauses, anyDays, (incidents, asked, days) => {
        const index = indexOf(incidents)
        const brush = buildDayBrush(index, arranged(index, incidents, asked))
        if (!brush) throw new Error('too large')
        const moved = moveDayBrush(brush, days)
        expect(asCounts(index, moved)).toEqual(bruteForce(incidents, { ...asked, days }))
      }),
      { numRuns: 400 },
    )
  })

  it('names the rows that pass, in order of time', () => {
    fc.assert(
      fc.property(anyIncidents, anyClauses, (incidents, asked) => {
        const index = indexOf(incidents)
        const clauses = arranged(index, incidents, asked)
        const rows = passingRows(index, clauses)
        const { from } = incidents.columns
        expect([...rows].sort((a, b) => a - b)).toEqual(rowsThatPass(incidents, asked))
        const days = [...rows].map((row) => (from[row] === noTime ? Infinity : dayOfMinutes(from[row]!)))
        expect(days).toEqual(days.toSorted((a, b) => a - b))
        expect([...passingMask(index, clauses)]).toEqual(Array.from(from, (_, row) => (rows.includes(row) ? 1 : 0)))
        expect(positionsOfRows(incidents.columns.positions, rows)).toHaveLength(2 * rows.length)
      }),
      { numRuns: 200 },
    )
  })

  it('lets every row through when nothing is asked', () => {
    fc.assert(
      fc.property(anyIncidents, (incidents) => {
        const index = indexOf(incidents)
        const { total, days, untimed } = crossFilter(index, noClauses)
        expect(total).toBe(incidents.columns.count)
        expect(days.reduce((sum, count) => sum + count, untimed)).toBe(total)
      }),
    )
  })

  it('lets an unknown hour pass only when the whole of its day is asked for', () => {
    const incidents = one({ from: 8766 * 1440, doubts: 1 << 5 })
    const index = indexOf(incidents)
    const monday = Array.from({ length: 24 }, (_, hour) => hour)
    expect(crossFilter(index, { ...noClauses, hours: monday }).total).toBe(1)
    expect(crossFilter(index, { ...noClauses, hours: monday.slice(1) }).total).toBe(0)
    expect(crossFilter(index, { ...noClauses, hours: monday.slice(0, -1) }).total).toBe(0)
    expect([...crossFilter(index, noClauses).unknownHours]).toEqual([1, 0, 0, 0, 0, 0, 0])
    expect(crossFilter(index, noClauses).hours.every((count) => count === 0)).toBe(true)
  })

  it('never lets a row without a time pass a clause about time, and counts it elsewhere', () => {
    const index = indexOf(one({ from: noTime, doubts: 0 }))
    expect(crossFilter(index, noClauses)).toMatchObject({ total: 1, untimed: 1 })
    const all = { first: -1_000_000, last: 1_000_000 }
    expect(crossFilter(index, { ...noClauses, days: all })).toMatchObject({ total: 0, untimed: 1 })
    const everyHour = Array.from({ length: 168 }, (_, hour) => hour)
    expect(crossFilter(index, { ...noClauses, hours: everyHour }).kinds).toEqual(new Uint32Array(kindCount))
  })

  it('matches nothing by numbers that the set does not have', () => {
    const index = indexOf(one({ from: 0, doubts: 0 }))
    const asked = { ...noClauses, kinds: [99, -4], districts: [99], hours: [-1, 168, 170] }
    expect(crossFilter(index, asked).total).toBe(0)
  })
})

type Asked = Omit<Clauses, 'within'> & { readonly within: boolean }

const anyDays = fc
  .tuple(fc.integer({ min: 8750, max: 8795 }), fc.integer({ min: 0, max: 25 }))
  .map(([first, length]) => ({ first, last: first + length }))

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const anyHours = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 0, max: 167 }), { maxLength: 60 }),
  fc.integer({ min: 0, max: 6 }).map((weekday) => Array.from({ length: 24 }, (_, hour) => weekday * 24 + hour)),
)

const anyClauses: fc.Arbitrary<Asked> = fc.record({
  days: maybe(anyDays),
  hours: maybe(anyHours),
  kinds: maybe(fc.uniqueArray(fc.integer({ min: 0, max: kindCount - 1 }))),
  districts: maybe(fc.uniqueArray(fc.integer({ min: -1, max: districtCount - 1 }))),
  within: fc.boolean(),
  doubtful: fc.constantFrom('with', 'without'),
})

const indexOf = ({ columns, districtOf }: AnyIncidents) =>
  buildIncidentIndex({ columns, kindCount, districtOf, districtCount })

const arranged = (index: IncidentIndex, { mask }: AnyIncidents, asked: Asked): Clauses => ({
  ...asked,
  within: asked.within ? arrangeMask(index, mask) : null,
})

function one({ from, doubts }: { readonly from: number; readonly doubts: number }): AnyIncidents {
  return {
    columns: {
      count: 1,
      positions: Float64Array.of(17.84, 59.36),
      from: Int32Array.of(from),
      to: Int32Array.of(from),
      kind: new Uint16Array(1),
      place: new Uint16Array(1),
      doubts: Uint16Array.of(doubts),
      row: Uint32Array.of(2),
    },
    districtOf: new Int16Array(1),
    mask: Uint8Array.of(1),
  }
}

function asCounts({ days }: IncidentIndex, groupings: Groupings) {
  return {
    ...groupings,
    days: Object.fromEntries([...days].flatMap((day, at) => (groupings.days[at] ? [[day, groupings.days[at]]] : []))),
    hours: [...groupings.hours],
    unknownHours: [...groupings.unknownHours],
    kinds: [...groupings.kinds],
    districts: [...groupings.districts],
  }
}

type Dimension = Exclude<keyof Clauses, never>

/** One row against one clause at a time, straight from the columns. */
function passes({ columns, districtOf, mask }: AnyIncidents, asked: Asked, row: number): Record<Dimension, boolean> {
  const minutes = columns.from[row]!
  const timed = minutes !== noTime
  const day = dayOfMinutes(minutes)
  const wholeDay = () =>
    Array.from({ length: 24 }, (_, hour) => weekdayOfDay(day) * 24 + hour).every((hour) => asked.hours?.includes(hour))
  const hourPasses = () =>
    hasDoubt(columns.doubts[row]!, 'no-time-of-day') ? wholeDay() : asked.hours?.includes(hourOfWeek(minutes)) === true
  return {
    days: !asked.days || (timed && day >= asked.days.first && day <= asked.days.last),
    hours: !asked.hours || (timed && hourPasses()),
    kinds: asked.kinds?.includes(columns.kind[row]!) ?? true,
    districts: asked.districts?.includes(districtOf[row]!) ?? true,
    within: !asked.within || mask[row] === 1,
    doubtful: asked.doubtful === 'with' || columns.doubts[row] === 0,
  }
}

function rowsThatPass(incidents: AnyIncidents, asked: Asked, but: readonly Dimension[] = []): number[] {
  return Array.from({ length: incidents.columns.count }, (_, row) => row).filter((row) =>
    Object.entries(passes(incidents, asked, row)).every(
      ([clause, passed]) => passed || but.includes(clause as Dimension),
    ),
  )
}

function bruteForce(incidents: AnyIncidents, asked: Asked) {
  const { from, kind, doubts } = incidents.columns
  const without = (...but: readonly Dimension[]) => rowsThatPass(incidents, asked, but)
  const tally = (length: number, numbers: readonly number[]) =>
    Array.from({ length }, (_, at) => numbers.filter((number) => number === at).length)
  const timed = (row: number) => from[row] !== noTime
  const known = (row: number) => !hasDoubt(doubts[row]!, 'no-time-of-day')
  const days = without('days')
    .filter(timed)
    .map((row) => dayOfMinutes(from[row]!))
  const hours = without('hours').filter(timed)
  const districts = without('districts').map((row) => incidents.districtOf[row]!)
  return {
    total: without().length,
    days: Object.fromEntries([...new Set(days)].map((day) => [day, days.filter((other) => other === day).length])),
    hours: tally(
      168,
      hours.filter(known).map((row) => hourOfWeek(from[row]!)),
    ),
    unknownHours: tally(
      7,
      hours.filter((row) => !known(row)).map((row) => weekdayOfDay(dayOfMinutes(from[row]!))),
    ),
    kinds: tally(
      kindCount,
      without('kinds').map((row) => kind[row]!),
    ),
    districts: tally(districtCount, districts),
    outside: districts.filter((district) => district === -1).length,
    doubtful: without('doubtful').filter((row) => doubts[row] !== 0).length,
    anywhere: without('within').length,
    untimed: without('days', 'hours').filter((row) => !timed(row)).length,
  }
}
