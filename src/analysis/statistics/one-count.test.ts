import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReference } from '../../../tests/builders/read-reference'
import { countInterval, relativeStandardError } from './one-count'
import { lowerTail, poissonMasses, upperTail } from './point-masses'

type Reference = {
  readonly cases: readonly {
    readonly k: number
    readonly lo95: number
    readonly hi95: number
    readonly lo90: number
    readonly hi90: number
    readonly rse_pct: number | null
  }[]
}
const { cases } = readReference<Reference>('poisson-rate-ci')

/** R prints 15 digits and is itself right to about 14. */
const asPrinted = (value: number) => expect.closeTo(value, 13 - Math.ceil(Math.log10(Math.max(1, value))))

describe('beside the reference', () => {
  test.each(cases)('$k incidents', ({ k, lo95, hi95, lo90, hi90, rse_pct }) => {
    const [wide, narrow] = [countInterval(k)!, countInterval(k, 90)!]
    const found = [wide.low, wide.high, narrow.low, narrow.high]
    expect(found).toEqual([lo95, hi95, lo90, hi90].map(asPrinted))
    expect(relativeStandardError(k)).toEqual(rse_pct === null ? null : asPrinted(rse_pct))
  })
})

const aCount = fc.integer({ min: 0, max: 20_000 })

test('each end leaves 2.5 per cent outside', () => {
  fc.assert(
    fc.property(aCount, (count) => {
      const { low, high } = countInterval(count)!
      expect(lowerTail(poissonMasses(high), count)).toBeCloseTo(0.025, 10)
      if (count > 0) expect(upperTail(poissonMasses(low), count)).toBeCloseTo(0.025, 10)
    }),
    { numRuns: 40 },
  )
})

test('more incidents have higher limits; more confidence is wider', () => {
  fc.assert(
    fc.property(aCount, (count) => {
      const [less, more, sure] = [countInterval(count)!, countInterval(count + 1)!, countInterval(count, 99)!]
      expect(more.low).toBeGreaterThan(less.low)
      expect(more.high).toBeGreaterThan(less.high)
      expect(sure.low).toBeLessThanOrEqual(less.low)
      expect(sure.high).toBeGreaterThan(less.high)
    }),
    { numRuns: 40 },
  )
})

test('the mean lies within at least 95 times of 100, whatever it is', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 60, noNaN: true }), (mean) => {
      const { first, masses } = poissonMasses(mean)
      let covered = 0
      masses.forEach((mass, index) => {
        const { low, high } = countInterval(first + index)!
        if (low <= mean && mean <= high) covered += mass
      })
      expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9)
    }),
    { numRuns: 15 },
  )
})

test.each([-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is no count', (count) => {
  expect([countInterval(count), relativeStandardError(count)]).toEqual([null, null])
})
