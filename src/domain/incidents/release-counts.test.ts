import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountsToRelease, type ReleasedCounts, releaseCounts } from './release-counts'
import type { ShownCount } from './suppression'

/** Stretches of one month each, two hours, one district and outside it; the last count of each kind is without a time. */
function counted(given: {
  kinds: readonly (readonly number[])[]
  firstHour: number
  inDistrict: number
}): CountsToRelease {
  const { kinds, firstHour, inDistrict } = given
  const stretches = (kinds[0]?.length ?? 1) - 1
  const inStretch = Array.from({ length: stretches + 1 }, (_, at) =>
    kinds.reduce((sum, one) => sum + (one[at] ?? 0), 0),
  )
  const timed = inStretch.slice(0, -1).reduce((sum, count) => sum + count, 0)
  const all = timed + (inStretch.at(-1) ?? 0)
  return {
    kinds: kinds.map((counts, index) => ({ name: `slag ${index}`, counts })),
    stretches,
    months: inStretch.slice(0, -1).map((count, stretch) => ({ stretch, count, ends: count > 0 })),
    hours: [Math.min(firstHour, timed), Math.max(0, timed - firstHour)],
    unknownHours: 0,
    districts: [Math.min(inDistrict, all)],
    outside: Math.max(0, all - inDistrict),
  }
}

test('where nothing is small, all is shown', () => {
  const released = releaseCounts({
    ...counted({
      kinds: [
        [20, 30, 10],
        [40, 50, 10],
      ],
      firstHour: 60,
      inDistrict: 100,
    }),
    unknownHours: 30,
    hours: [60, 50],
  })
  expect(released).toMatchObject({ total: 160, suppressed: 0, months: [60, 80], districts: [100], outside: 60 })
})

test('kinds with few are together without their names', () => {
  const released = releaseCounts(
    counted({
      kinds: [
        [20, 30, 10],
        [3, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
        [40, 50, 10],
      ],
      firstHour: 60,
      inDistrict: 100,
    }),
  )
  expect(released.kinds.map(({ name }) => name)).toEqual(['slag 0', 'slag 4', null])
  expect(released.kinds.at(-1)?.total).toBeNull()
  expect(released.kinds[0]?.total === null || released.kinds[1]?.total === null || released.total === null).toBe(true)
})

test('one small district takes what is outside with it, or the total', () => {
  const released = releaseCounts(counted({ kinds: [[20, 30, 10]], firstHour: 25, inDistrict: 57 }))
  expect([released.outside, released.districts[0]]).toEqual([null, null])
})

test('that none is left over is told, and hides nothing', () => {
  const released = releaseCounts(
    counted({
      kinds: [
        [20, 30, 0],
        [40, 50, 0],
      ],
      firstHour: 60,
      inDistrict: 140,
    }),
  )
  expect(released).toMatchObject({ untimed: 0, unknownHours: 0, outside: 0, stretches: [60, 80], suppressed: 0 })
})

test('an empty district or hour is hidden as a small one is', () => {
  const given = counted({ kinds: [[20, 30, 0]], firstHour: 50, inDistrict: 50 })
  const released = releaseCounts({ ...given, districts: [20, 0, 30] })
  expect(released.hours[1]).toBeNull()
  expect(released.districts[1]).toBeNull()
})

test('a material without incidents is all zeros, which follow from there being no kind', () => {
  const given = { kinds: [[0, 0, 0]], firstHour: 0, inDistrict: 0 }
  expect(releaseCounts(counted(given))).toEqual({
    total: 0,
    kinds: [],
    stretches: [0, 0],
    untimed: 0,
    months: [0, 0],
    hours: [0, 0],
    unknownHours: 0,
    districts: [0],
    outside: 0,
    suppressed: 0,
  })
})

test('counts of other incidents are refused', () => {
  const given = counted({ kinds: [[20, 30, 10]], firstHour: 25, inDistrict: 30 })
  expect(() => releaseCounts({ ...given, outside: 31 })).toThrow(RangeError)
})

test('without times there are kinds and districts', () => {
  const released = releaseCounts({
    kinds: [{ name: 'slag', counts: [40] }],
    stretches: 0,
    months: [],
    hours: [],
    unknownHours: 0,
    districts: [30],
    outside: 10,
  })
  expect(released).toMatchObject({ total: 40, untimed: 40, months: [], hours: [], districts: [30], outside: 10 })
})

describe('nobody who knows the rule can compute what is hidden', () => {
  const small = fc.integer({ min: 0, max: 9 })
  const upTo = fc.integer({ min: 0, max: 20 })
  const twoKinds = fc.array(fc.tuple(small, small), { minLength: 2, maxLength: 2 })
  const threeStretches = fc.array(fc.tuple(small, small, small), { minLength: 1, maxLength: 1 })
  test('every hidden count may lie in a span as wide as the threshold, whichever counts fit what is shown', () => {
    let hiddenOnes = 0
    fc.assert(
      fc.property(fc.oneof(twoKinds, threeStretches), upTo, upTo, (kinds, firstHour, inDistrict) => {
        const released = releaseCounts(counted({ kinds, firstHour, inDistrict }))
        const spans = spansOf(released)
        listed(released).forEach((value, at) => {
          const [low, high] = spans[at] ?? [0, 0]
          if (value !== null) expect(value === 0 || value >= 5).toBe(true)
          else {
            hiddenOnes += 1
            expect(high - low).toBeGreaterThanOrEqual(5)
          }
        })
      }),
      { numRuns: 60 },
    )
    expect(hiddenOnes).toBeGreaterThan(100)
  })
})

/** The counts of a release in one list: total, stretches, cells, kinds, hours, district, outside. */
function listed(released: ReleasedCounts): ShownCount[] {
  const { total, kinds, stretches, untimed, hours, unknownHours, districts, outside } = released
  return [
    total,
    ...stretches,
    untimed,
    ...kinds.map((one) => one.total),
    ...kinds.flatMap((one) => [...one.stretches]),
    ...hours,
    unknownHours,
    ...districts,
    outside,
  ]
}

/** Lowest and highest of each by trying every table that fits, its cells up to 16. */
function spansOf(released: ReleasedCounts): (readonly [number, number])[] {
  const { kinds, stretches } = released
  const columns = stretches.length + 1
  const low = listed(released).map(() => Number.POSITIVE_INFINITY)
  const high = low.map(() => Number.NEGATIVE_INFINITY)
  const hear = (values: readonly number[]) =>
    values.forEach((value, at) => {
      low[at] = Math.min(low[at] ?? 0, value)
      high[at] = Math.max(high[at] ?? 0, value)
    })
  const fits = (value: number, known: ShownCount | undefined) => known === null || known === value
  const rest = (known: ShownCount) => (known === null ? 1 : 0)
  // A cell without a time is never shown by itself; where none is without, that is told.
  const known = kinds.flatMap((kind) => [...kind.stretches, released.untimed === 0 ? 0 : null])
  const attempt = (cells: readonly number[]): void => {
    if (cells.length < known.length) {
      const next = known[cells.length] ?? null
      for (const value of next === null ? Array(17).keys() : [next]) attempt([...cells, value])
      return
    }
    const rows = kinds.map((_, kind) => cells.slice(kind * columns, (kind + 1) * columns))
    const totals = rows.map(sum)
    const inColumn = Array.from({ length: columns }, (_, at) => sum(rows.map((row) => row[at] ?? 0)))
    const [timed, all] = [sum(inColumn.slice(0, -1)), sum(inColumn)]
    if (!fits(all, released.total) || !fits(inColumn.at(-1) ?? 0, released.untimed)) return
    if ((inColumn.at(-1) ?? 0) < rest(released.untimed)) return
    if (inColumn.slice(0, -1).some((count, at) => !fits(count, stretches[at]))) return
    if (totals.some((total, at) => total < (kinds[at]?.name === null ? 1 : 5) || !fits(total, kinds[at]?.total))) return
    const hours = partsOf(timed, [...released.hours, released.unknownHours], rest(released.unknownHours))
    const areas = partsOf(all, [...released.districts, released.outside], rest(released.outside))
    if (!hours || !areas) return
    const base = [all, ...inColumn, ...totals, ...rows.flatMap((row) => row.slice(0, -1))]
    hear([...base, ...hours.low, ...areas.low])
    hear([...base, ...hours.high, ...areas.high])
  }
  attempt([])
  return low.map((value, at) => [value, high[at] ?? 0])
}

/** Each part's lowest and highest when they are `all` together, the last `least` at least; null when that does not fit. */
function partsOf(all: number, parts: readonly ShownCount[], least: number): { low: number[]; high: number[] } | null {
  const left = all - sum(parts.map((part) => part ?? 0)) - least
  const hidden = parts.filter((part) => part === null).length
  if (left < 0 || (hidden === 0 && left !== 0)) return null
  const floor = (at: number) => (at === parts.length - 1 ? least : 0)
  return {
    low: parts.map((part, at) => part ?? (hidden === 1 ? left : 0) + floor(at)),
    high: parts.map((part, at) => part ?? left + floor(at)),
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
