import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReference } from '../../../tests/builders/read-reference'
import { invertSymmetric } from './solve-symmetric'
import { type WeeklyTrend, weeklyTrend } from './weekly-trend'

type Reference = {
  readonly cases: readonly {
    readonly name: string
    readonly counts: readonly (number | null)[]
    readonly season: boolean
    readonly dispersion: number
    readonly percent: number
    readonly low: number
    readonly high: number
    readonly first_fitted: number
  }[]
}
const { cases } = readReference<Reference>('weekly-trend')

function trend(counts: readonly (number | null)[]): WeeklyTrend {
  const found = weeklyTrend(counts)
  if (!found.known) throw new Error(found.why)
  return found
}

describe('beside the likelihood maximised by scipy', () => {
  test.each(cases)('$name', (given) => {
    const found = trend(given.counts)
    expect(found).toMatchObject({
      season: given.season,
      dispersion: expect.closeTo(given.dispersion, 7),
      percentPerYear: expect.closeTo(given.percent, 6),
      low: expect.closeTo(given.low, 3),
      high: expect.closeTo(given.high, 3),
      missingWeeks: given.counts.filter((count) => count === null).length,
    })
    expect(found.fitted[0]).toBeCloseTo(given.first_fitted, 6)
  })
})

test('a rate that doubles each year is found, also with a season and with weeks missing', () => {
  const counts = Array.from({ length: 160 }, (_, week) => {
    const years = (7 * week) / 365.2425
    return week % 11 === 3 ? null : Math.round(5000 * 2 ** years * (1 + 0.3 * Math.sin(2 * Math.PI * years)))
  })
  expect(trend(counts).percentPerYear).toBeCloseTo(100, 0)
})

test('missing weeks are not zeros', () => {
  const full = new Array(60).fill(20)
  const gap = full.map((count, week) => (week > 45 ? null : count))
  const zeros = full.map((count, week) => (week > 45 ? 0 : count))
  expect(trend(gap).percentPerYear).toBeCloseTo(0, 6)
  expect(trend(zeros).percentPerYear).toBeLessThan(-50)
})

test('twice as many everywhere is the same trend; backwards it is turned over', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 40, maxLength: 130 }), (counts) => {
      const [found, doubled, back] = [
        trend(counts),
        trend(counts.map((count) => 2 * count)),
        trend([...counts].reverse()),
      ]
      expect(doubled.percentPerYear).toBeCloseTo(found.percentPerYear, 6)
      expect((1 + back.percentPerYear / 100) * (1 + found.percentPerYear / 100)).toBeCloseTo(1, 1)
      expect(found.low).toBeLessThan(found.percentPerYear)
      expect(found.high).toBeGreaterThan(found.percentPerYear)
    }),
    { numRuns: 25 },
  )
})

test('the curve holds as many incidents as there were', () => {
  const { counts } = cases[0]!
  const { fitted, incidents } = trend(counts)
  const sum = counts.reduce<number>((total, count, week) => (count === null ? total : total + fitted[week]!), 0)
  expect(sum).toBeCloseTo(incidents, 6)
})

test('too little tells nothing', () => {
  expect(weeklyTrend(new Array(25).fill(9))).toEqual({ known: false, why: 'too-few-weeks' })
  expect(weeklyTrend([...new Array(25).fill(9), ...new Array(30).fill(null)])).toEqual({
    known: false,
    why: 'too-few-weeks',
  })
  expect(weeklyTrend(new Array(29).fill(1))).toEqual({ known: false, why: 'too-few-incidents' })
  expect(weeklyTrend(new Array(30).fill(1)).known).toBe(true)
})

test('an inverse times its matrix is one', () => {
  const matrix = [
    [4, 2, 0.6],
    [2, 5, 1],
    [0.6, 1, 3],
  ]
  const inverse = invertSymmetric(matrix)!
  const product = matrix.map((row) =>
    [0, 1, 2].map((j) => row.reduce((sum, value, k) => sum + value * inverse[k]![j]!, 0)),
  )
  expect(product.flat()).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1].map((value) => expect.closeTo(value, 12)))
  expect(
    invertSymmetric([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull()
})
