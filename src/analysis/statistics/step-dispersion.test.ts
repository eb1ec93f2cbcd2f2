import { expect, test } from 'vitest'
import { seededRandom } from '../near-repeat/seeded-random'
import { stepDispersion } from './step-dispersion'

test('the value of a table worked by hand', () => {
  // Expected 10 in each of 12 cells but two: (20 − 15)²/15 · 2 + (10 − 15)²/15 · 2 = 6.67 over 5 degrees of freedom.
  const later = [10, 10, 10, 10, 20, 10]
  const earlier = [10, 10, 10, 10, 10, 20]
  expect(stepDispersion({ later, earlier })).toBeCloseTo((4 * 25) / 15 / 5, 10)
})

test('independent incidents under a season that both periods share are near 1', () => {
  const random = seededRandom(7)
  const poisson = (mean: number) => {
    let [count, product] = [0, random()]
    for (const limit = Math.exp(-mean); product > limit; product *= random()) count += 1
    return count
  }
  const means = Array.from({ length: 52 }, (_, week) => 20 + 15 * Math.sin(week / 8))
  const found = stepDispersion({ later: means.map(poisson), earlier: means.map(poisson) })
  expect(found).toBeGreaterThan(0.6)
  expect(found).toBeLessThan(1.6)
})

test('series of many in some weeks are told as more than chance', () => {
  const bursts = (at: number) => Array.from({ length: 52 }, (_, week) => (week % 13 === at ? 80 : 6))
  expect(stepDispersion({ later: bursts(0), earlier: bursts(5) })).toBeGreaterThan(5)
})

test('too few steps or too few incidents tell nothing', () => {
  expect(stepDispersion({ later: [9, 9, 9], earlier: [9, 9, 9] })).toBeNull()
  expect(stepDispersion({ later: Array(30).fill(1), earlier: Array(30).fill(2) })).toBeNull()
  expect(stepDispersion({ later: Array(30).fill(10), earlier: Array(30).fill(0) })).toBeNull()
})
