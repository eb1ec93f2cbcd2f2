import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReference } from '../../tests/builders/read-reference'
import { areaAgainstCity, differenceInterval, effectiveAnswers, wilsonInterval } from './proportions'

type Pair = readonly [number, number]
type Reference = {
  readonly published_single: readonly { readonly x: number; readonly n: number; readonly ci: Pair }[]
  readonly published_diff: readonly { readonly v: readonly [number, number, number, number]; readonly ci: Pair }[]
  readonly single: readonly { readonly x: number; readonly n: number; readonly wilson: Pair; readonly wilson90: Pair }[]
  readonly diff: readonly {
    readonly x1: number
    readonly n1: number
    readonly x2: number
    readonly n2: number
    readonly diff: number
    readonly newcombe10: Pair
  }[]
  readonly area_vs_city: {
    readonly cases: readonly {
      readonly xA: number
      readonly nA: number
      readonly xCity: number
      readonly nCity: number
      readonly d: number
      readonly ci95: Pair
    }[]
  }
  readonly weighted: {
    readonly cases: readonly {
      readonly w: readonly number[]
      readonly y: readonly number[]
      readonly p: number
      readonly n_eff: number
      readonly wilson: Pair
    }[]
  }
}

const reference = readReference<Reference>('proportions')

const counted = (count: number, answers: number) => ({ count, answers })
const limits = (interval: { readonly low: number; readonly high: number } | null): Pair | null =>
  interval && [interval.low, interval.high]
/** The closed form and R's differ in the last digits that R prints. */
const asPrinted = ([low, high]: Pair) => [expect.closeTo(low, 12), expect.closeTo(high, 12)]
const toFourDecimals = (pair: Pair | null) => pair?.map((limit) => Number(limit.toFixed(4)))

describe('beside the reference', () => {
  const { published_single, published_diff, single, diff, area_vs_city, weighted } = reference

  test('one share, as Newcombe printed it', () => {
    for (const { x, n, ci } of published_single)
      expect([x, n, toFourDecimals(limits(wilsonInterval(counted(x, n))))]).toEqual([x, n, ci])
  })

  test('two shares, as Newcombe printed them', () => {
    for (const { v, ci } of published_diff) {
      const found = limits(differenceInterval(counted(v[0], v[1]), counted(v[2], v[3])))
      expect([v, toFourDecimals(found)]).toEqual([v, ci])
    }
  })

  test('one share at 95 and 90 per cent', () => {
    for (const { x, n, wilson, wilson90 } of single) {
      expect(limits(wilsonInterval(counted(x, n)))).toEqual(asPrinted(wilson))
      expect(limits(wilsonInterval(counted(x, n), 90))).toEqual(asPrinted(wilson90))
    }
  })

  test('two shares', () => {
    for (const { x1, n1, x2, n2, diff: difference, newcombe10 } of diff) {
      const found = differenceInterval(counted(x1, n1), counted(x2, n2))
      expect(found?.difference).toBeCloseTo(difference, 12)
      expect(limits(found)).toEqual(asPrinted(newcombe10))
    }
  })

  test('an area against the city it is part of', () => {
    for (const { xA, nA, xCity, nCity, d, ci95 } of area_vs_city.cases) {
      const found = areaAgainstCity(counted(xA, nA), counted(xCity, nCity))
      expect(found?.difference).toBeCloseTo(d, 12)
      expect(limits(found)).toEqual(asPrinted(ci95))
    }
  })

  test('a weighted survey', () => {
    for (const { w, y, p, n_eff, wilson } of weighted.cases) {
      const answers = effectiveAnswers(w)
      expect(answers).toBeCloseTo(n_eff, 9)
      const share = w.reduce((sum, weight, index) => sum + weight * y[index]!, 0) / w.reduce((sum, one) => sum + one, 0)
      expect(share).toBeCloseTo(p, 12)
      expect(limits(wilsonInterval(counted(share * answers, answers)))).toEqual(asPrinted(wilson))
    }
  })
})

const aCounted = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([answers, share]) => counted(Math.round(share * answers), answers))

test('an interval holds its share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(aCounted, (given) => {
      const { low, high } = wilsonInterval(given)!
      const share = given.count / given.answers
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(share)
      expect(high).toBeGreaterThanOrEqual(share)
      expect(high).toBeLessThanOrEqual(1)
    }),
  )
})

test('a difference turned round has the same limits turned round', () => {
  fc.assert(
    fc.property(aCounted, aCounted, (a, b) => {
      const [one, other] = [differenceInterval(a, b)!, differenceInterval(b, a)!]
      expect(one.low).toBeCloseTo(-other.high, 12)
      expect(one.high).toBeCloseTo(-other.low, 12)
    }),
  )
})

test.each([
  [0, 0],
  [-1, 10],
  [11, 10],
  [Number.NaN, 10],
  [1, Number.POSITIVE_INFINITY],
])('%s of %s is no share', (count, answers) => expect(wilsonInterval(counted(count, answers))).toBeNull())

test('an area that is the whole city has nothing to be held against', () => {
  expect(areaAgainstCity(counted(5, 10), counted(5, 10))).toBeNull()
})

test('an area with more of something than its city is no part of it', () => {
  expect(areaAgainstCity(counted(9, 10), counted(5, 100))).toBeNull()
})
