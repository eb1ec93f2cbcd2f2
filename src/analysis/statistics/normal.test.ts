import { expect, test } from 'vitest'
import { normalQuantiles, studentQuantile, twoSidedNormal } from './normal'

test.each([
  // mpmath 1.3.0, erfc(z/√2)
  [0, 1],
  [0.5, 0.6170750774519738],
  [1.959963984540054, 0.05],
  [2.7, 0.006933947606081333],
  [2.9, 0.003731626600768077],
  [4.66018128576786, 3.159310039978405e-6],
  [8, 1.2441921148543568e-15],
  [30, 9.813427854296374e-198],
])('as far out as %s on either side has the chance %s', (z, chance) => {
  expect(twoSidedNormal(z) / chance).toBeCloseTo(1, 12)
  expect(twoSidedNormal(-z)).toBe(twoSidedNormal(z))
})

test('the quantiles leave outside what they say', () => {
  for (const confidence of [90, 95, 99] as const)
    expect(twoSidedNormal(normalQuantiles[confidence])).toBeCloseTo(1 - confidence / 100, 14)
})

test.each([
  // scipy 1.17.1, stats.t.ppf(0.975, ν)
  [10, 2.2281388519862744],
  [30, 2.0422724563012373],
  [100, 1.9839715185235518],
])('Student’s quantile with %s degrees is %s', (degrees, quantile) => {
  expect(studentQuantile(degrees, 95) / quantile).toBeCloseTo(1, 4)
})
