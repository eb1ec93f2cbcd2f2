import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReference } from '../../../tests/builders/read-reference'
import { type BeforeAfter, dispersion, relativeEffect } from './before-after'

type Pair = readonly [number, number]
type Reference = {
  readonly published: readonly { readonly treated: Pair; readonly control: Pair; readonly logIRR: number }[]
  readonly cases: readonly {
    readonly treated: Pair
    readonly control: Pair
    readonly exposure_treated: Pair
    readonly exposure_control: Pair
    readonly phi: number
    readonly RIRR: number
    readonly se: number
    readonly ci95: Pair
    readonly z: number
    readonly p: number
    readonly pct_change: number
    readonly RES_or: number
    readonly ci95_RES: Pair
  }[]
}
const { published, cases } = readReference<Reference>('or-rirr')

const counts = ([before, after]: Pair, [exposureBefore, exposureAfter]: Pair = [1, 1]): BeforeAfter => ({
  before,
  after,
  exposureBefore,
  exposureAfter,
})
const effect = (action: BeforeAfter, comparison: BeforeAfter, phi = 1) => {
  const found = relativeEffect({ action, comparison, dispersion: phi })
  if (!found.known) throw new Error(found.why)
  return found
}
const printed = (value: number) => expect.closeTo(value, 12)

test('the published example', () => {
  for (const { treated, control, logIRR } of published)
    expect(Math.log(effect(counts(treated), counts(control)).rateRatio)).toBeCloseTo(logIRR, 7)
})

describe('beside the reference', () => {
  test.each(cases)('$treated against $control, φ $phi', (given) => {
    const found = effect(
      counts(given.treated, given.exposure_treated),
      counts(given.control, given.exposure_control),
      given.phi,
    )
    expect(found).toEqual({
      known: true,
      rateRatio: printed(given.RIRR),
      low: printed(given.ci95[0]),
      high: printed(given.ci95[1]),
      effectSize: printed(given.RES_or),
      percent: printed(given.pct_change),
      standardError: printed(given.se),
      z: printed(given.z),
      chance: printed(given.p),
      dispersion: given.phi,
    })
    expect([1 / found.high, 1 / found.low]).toEqual(given.ci95_RES.map(printed))
  })
})

test('a cell below five tells nothing', () => {
  const enough = counts([40, 44])
  for (const few of [counts([4, 20]), counts([20, 4]), counts([20, 0])]) {
    expect(relativeEffect({ action: few, comparison: enough })).toEqual({ known: false, why: 'too-few' })
    expect(relativeEffect({ action: enough, comparison: few })).toEqual({ known: false, why: 'too-few' })
  }
  expect(relativeEffect({ action: counts([5, 5]), comparison: enough }).known).toBe(true)
  expect(relativeEffect({ action: counts([5.5, 5]), comparison: enough })).toEqual({ known: false, why: 'no-count' })
})

const aPair = fc.tuple(fc.integer({ min: 5, max: 2000 }), fc.integer({ min: 5, max: 2000 }))

test('action and comparison may change places, and time may run backwards: the ratio is turned over', () => {
  fc.assert(
    fc.property(aPair, aPair, (one, other) => {
      const found = effect(counts(one), counts(other))
      const turned = effect(counts(other), counts(one))
      const back = effect(counts([one[1], one[0]]), counts([other[1], other[0]]))
      for (const { rateRatio, low, high, chance } of [turned, back]) {
        expect(rateRatio * found.rateRatio).toBeCloseTo(1, 10)
        expect(low * found.high).toBeCloseTo(1, 10)
        expect(high * found.low).toBeCloseTo(1, 10)
        expect(chance).toBeCloseTo(found.chance, 10)
      }
    }),
  )
})

test('more dispersion is wider, and less than none is none', () => {
  const [one, other] = [counts([50, 30]), counts([60, 55])]
  expect(effect(one, other, 4).standardError).toBeCloseTo(2 * effect(one, other).standardError, 12)
  expect(effect(one, other, 0.3)).toEqual(effect(one, other))
})

test('dispersion is Pearson’s χ² over its degrees of freedom', () => {
  // Means 4 and 2: (4 + 0 + 4)/4 + (1 + 1)/2 = 3, over (3 − 1) + (2 − 1).
  expect(dispersion([[2, 4, 6], [1, 3], [], [7], [0, 0]])).toBeCloseTo(1, 12)
  expect(dispersion([[7], [0, 0], []])).toBeNull()
})
