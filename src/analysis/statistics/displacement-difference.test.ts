import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReference } from '../../../tests/builders/read-reference'
import { displacementDifference, type PeriodCounts, weightedDifference } from './displacement-difference'
import type { Confidence } from './normal'

type Pair = readonly [number, number]
type Case = {
  readonly control: Pair
  readonly treated: Pair
  readonly disp_control?: Pair
  readonly disp_treated?: Pair
  readonly time_weights?: Pair
  /** Control, treated, displacement control, displacement treated. */
  readonly area_weights?: readonly [number, number, number, number]
  readonly alpha: number
  readonly Est_Local: number
  readonly SE_Local: number
  readonly Est_Displace: number
  readonly SE_Displace: number
  readonly Est_Total: number
  readonly SE_Total: number
  readonly Z: number
  readonly LowCI: number
  readonly HighCI: number
}
type Reference = {
  readonly cases: {
    readonly simple: Case
    readonly paper: Case
    readonly time: Case
    readonly area: Case
    readonly harm: {
      readonly rows_control_pre_post_treated_pre_post: readonly (readonly [number, number, number, number])[]
      readonly weights: readonly number[]
      readonly HarmEst: number
      readonly SE_HarmEst: number
      readonly Z: number
      readonly LowCI: number
      readonly HighCI: number
    }
  }
}
const { cases } = readReference<Reference>('wdd')
const printed = (value: number) => expect.closeTo(value, 11)
const counts = ([before, after]: Pair): PeriodCounts => ({ before, after })

test.each(['simple', 'paper', 'time', 'area'] as const)('the case ”%s” of the reference', (name) => {
  const given = cases[name]
  const [cw = 1, tw = 1, dcw = 1, dtw = 1] = given.area_weights ?? []
  const [early, late] = given.time_weights ?? [1, 1]
  const area = (pair: Pair, size: number) => ({
    ...counts(pair),
    weights: { before: size * early, after: size * late },
  })
  const found = displacementDifference({
    action: area(given.treated, tw),
    comparison: area(given.control, cw),
    displaced: given.disp_treated && area(given.disp_treated, dtw),
    displacedComparison: given.disp_control && area(given.disp_control, dcw),
    confidence: (100 - 100 * given.alpha) as Confidence,
  })
  expect(found).toMatchObject({
    local: { difference: printed(given.Est_Local), standardError: printed(given.SE_Local) },
    displaced: { difference: printed(given.Est_Displace), standardError: printed(given.SE_Displace) },
    difference: printed(given.Est_Total),
    standardError: printed(given.SE_Total),
    z: printed(given.Z),
    low: printed(given.LowCI),
    high: printed(given.HighCI),
  })
})

test('kinds weighed by harm, as in the reference', () => {
  const { rows_control_pre_post_treated_pre_post: rows, weights, HarmEst, SE_HarmEst, Z, LowCI, HighCI } = cases.harm
  const found = weightedDifference(
    rows.map(([c0, c1, t0, t1], index) => ({
      action: counts([t0, t1]),
      comparison: counts([c0, c1]),
      weight: weights[index]!,
    })),
  )
  expect(found).toMatchObject({
    difference: printed(HarmEst),
    standardError: printed(SE_HarmEst),
    z: printed(Z),
    low: expect.closeTo(LowCI, 8),
    high: expect.closeTo(HighCI, 8),
  })
})

test('as many more everywhere changes nothing, and the areas may change places', () => {
  const aPair = fc.tuple(fc.nat(500), fc.nat(500))
  fc.assert(
    fc.property(aPair, aPair, fc.nat(200), (one, other, more) => {
      const difference = (action: Pair, comparison: Pair) =>
        displacementDifference({ action: counts(action), comparison: counts(comparison) }).difference
      const found = difference(one, other)
      expect(difference([one[0], one[1] + more], [other[0], other[1] + more])).toBe(found)
      expect(difference(other, one)).toBeCloseTo(-found, 12)
    }),
  )
})

test('nothing counted at all has no test', () => {
  const none = displacementDifference({ action: counts([0, 0]), comparison: counts([0, 0]) })
  expect([none.difference, none.z, none.chance]).toEqual([0, null, null])
})
