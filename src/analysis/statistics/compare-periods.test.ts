import { expect, test } from 'vitest'
import { comparePeriods } from './compare-periods'

test('25 after 16 is 9 more, 56 per cent, and chance alone gives as much in 16 of 100', () => {
  const found = comparePeriods({ earlier: { count: 16, exposure: 365 }, later: { count: 25, exposure: 365 } })!
  expect([found.difference, found.percent]).toEqual([9, expect.closeTo(56.25, 10)])
  expect(found.chance).toBeCloseTo(0.1648, 4)
  expect([found.ratio.low, found.ratio.high]).toEqual([expect.closeTo(0.802, 3), expect.closeTo(3.132, 3)])
  expect([found.later.low, found.later.high]).toEqual([expect.closeTo(16.179, 3), expect.closeTo(36.905, 3)])
})

test('with half as many days the same count is twice the rate', () => {
  const found = comparePeriods({ earlier: { count: 40, exposure: 60 }, later: { count: 40, exposure: 30 } })!
  expect([found.difference, found.percent]).toEqual([0, expect.closeTo(100, 10)])
})

test('from none there is no per cent', () => {
  const found = comparePeriods({ earlier: { count: 0, exposure: 7 }, later: { count: 5, exposure: 7 } })!
  expect([found.percent, found.ratio.high]).toEqual([null, Number.POSITIVE_INFINITY])
})

test('a period of no days compares with nothing', () => {
  expect(comparePeriods({ earlier: { count: 0, exposure: 0 }, later: { count: 5, exposure: 7 } })).toBeNull()
})
