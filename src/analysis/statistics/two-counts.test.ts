import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReference } from '../../../tests/builders/read-reference'
import { conditionalChance, type Observed, rateRatio, sameRateChance } from './two-counts'

type Reference = {
  readonly published: readonly {
    readonly k1: number
    readonly k2: number
    readonly p?: number
    readonly p_round3?: number
  }[]
  readonly cases: readonly {
    readonly k1: number
    readonly t1: number
    readonly k2: number
    readonly t2: number
    readonly e_p: number
    readonly c_p: number
    readonly rr_lo95: number
    readonly rr_hi95: number | null
    readonly rr_lo90: number
    readonly rr_hi90: number | null
  }[]
}
const { published, cases } = readReference<Reference>('poisson-two-sample')

const observed = (count: number, exposure = 1): Observed => ({ count, exposure })
/** Infinity is null in the reference. */
const asPrinted = (value: number | null) => (value === null ? Number.POSITIVE_INFINITY : expect.closeTo(value, 10))

describe('beside what is published', () => {
  test('the E-test of Krishnamoorthy and Thomson’s examples', () => {
    const withChance = published.filter(({ p }) => p !== undefined)
    expect(withChance).toHaveLength(2)
    for (const { k1, k2, p } of withChance)
      expect(Number(sameRateChance(observed(k1), observed(k2))!.toFixed(4))).toBe(p)
  })

  test('25 against 16 has 0.165, since neither count is known for certain', () => {
    const given = published.find(({ p_round3 }) => p_round3 !== undefined)
    expect(Number(sameRateChance(observed(25), observed(16))!.toFixed(3))).toBe(given?.p_round3)
  })

  test('2 in 17 877 against 10 in 20 000 has the central 0.06056', () => {
    expect(conditionalChance(observed(2, 17877), observed(10, 20000))).toBeCloseTo(0.06056, 5)
  })

  test('unequal exposures keep each count’s own variance: 0.407, not the pooled 0.347', () => {
    expect(sameRateChance(observed(4, 1), observed(4, 2))).toBeCloseTo(0.407, 3)
  })
})

describe('beside scipy', () => {
  test.each(cases)('$k1 in $t1 against $k2 in $t2', (given) => {
    const [one, other] = [observed(given.k1, given.t1), observed(given.k2, given.t2)]
    // scipy leaves out tails of 1e-10.
    expect(sameRateChance(one, other)).toBeCloseTo(given.e_p, 9)
    expect(conditionalChance(one, other)).toBeCloseTo(given.c_p, 10)
    const [wide, narrow] = [rateRatio(one, other)!, rateRatio(one, other, 90)!]
    expect([wide.low, wide.high]).toEqual([asPrinted(given.rr_lo95), asPrinted(given.rr_hi95)])
    expect([narrow.low, narrow.high]).toEqual([asPrinted(given.rr_lo90), asPrinted(given.rr_hi90)])
  })
})

const anObserved = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 800 }))
  .map(([count, exposure]) => observed(count, exposure))

test('the two counts may change places', () => {
  fc.assert(
    fc.property(anObserved, anObserved, (one, other) => {
      expect(sameRateChance(one, other)).toBeCloseTo(sameRateChance(other, one)!, 10)
      expect(conditionalChance(one, other)).toBeCloseTo(conditionalChance(other, one)!, 10)
      const [there, back] = [rateRatio(one, other)!, rateRatio(other, one)!]
      expect(there.low).toBeCloseTo(1 / back.high, 8)
    }),
  )
})

test('the unit of exposure does not matter', () => {
  fc.assert(
    fc.property(anObserved, anObserved, (one, other) => {
      const inHours = [one, other].map(({ count, exposure }) => observed(count, 24 * exposure)) as [Observed, Observed]
      expect(sameRateChance(...inHours)).toBeCloseTo(sameRateChance(one, other)!, 10)
      expect(rateRatio(...inHours)?.low).toBeCloseTo(rateRatio(one, other)!.low, 8)
    }),
  )
})

test('the farther apart, the smaller the chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 60 }), (fewer, more) => {
      const [near, far] = [observed(fewer + more), observed(fewer + more + 10)]
      expect(sameRateChance(far, observed(fewer))).toBeLessThanOrEqual(sameRateChance(near, observed(fewer))! + 1e-12)
    }),
  )
})

test('every pair with |T| as large is counted, as by brute force', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 3 }),
      (a, b, t) => {
        if (a + b === 0) return
        expect(sameRateChance(observed(a, t), observed(b, 1))).toBeCloseTo(bruteForce(a, t, b), 10)
      },
    ),
    { numRuns: 30 },
  )
})

test('the test cries wolf about five times in a hundred, and the interval holds the truth at least 95', () => {
  const next = seeded(20261128)
  let [alarms, misses] = [0, 0]
  const runs = 1500
  for (let run = 0; run < runs; run += 1) {
    const [one, other] = [observed(drawPoisson(12, next), 1), observed(drawPoisson(24, next), 2)]
    if (sameRateChance(one, other)! < 0.05) alarms += 1
    const { low, high } = rateRatio(one, other)!
    if (low > 1 || high < 1) misses += 1
  }
  expect(alarms / runs).toBeGreaterThan(0.03)
  expect(alarms / runs).toBeLessThan(0.07)
  expect(misses / runs).toBeLessThan(0.05)
})

test('nothing against nothing tells no difference and no ratio', () => {
  expect(sameRateChance(observed(0), observed(0, 3))).toBe(1)
  expect(rateRatio(observed(0), observed(0))).toEqual({ ratio: null, low: 0, high: Number.POSITIVE_INFINITY })
})

test.each([observed(-1), observed(1.5), observed(3, 0), observed(3, Number.NaN)])('%o is not observed', (bad) => {
  expect([sameRateChance(bad, observed(1)), rateRatio(observed(1), bad), conditionalChance(bad, bad)]).toEqual([
    null,
    null,
    null,
  ])
})

function bruteForce(a: number, t: number, b: number): number {
  const rate = (a + b) / (t + 1)
  const statistic = (x: number, y: number) => Math.abs(x / t - y) / Math.sqrt(x / t ** 2 + y)
  let chance = 0
  for (let x = 0; x < 140; x += 1)
    for (let y = 0; y < 140; y += 1)
      if (x + y > 0 && statistic(x, y) >= statistic(a, b) - 1e-9) chance += poisson(x, rate * t) * poisson(y, rate)
  return chance
}

function poisson(k: number, mean: number): number {
  let mass = Math.exp(-mean)
  for (let i = 1; i <= k; i += 1) mass *= mean / i
  return mass
}

function drawPoisson(mean: number, next: () => number): number {
  const limit = Math.exp(-mean)
  let drawn = 0
  for (let product = next(); product > limit; product *= next()) drawn += 1
  return drawn
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
