import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classLimits, classOf } from './class-limits'

test.each([
  [
    [43, 47],
    [0, 45, 50, 55],
  ],
  [
    [23, 31, 47, 38],
    [0, 30, 40, 50],
  ],
  [
    [5, 70],
    [0, 20, 40, 60],
  ],
  [
    [0, 100],
    [0, 25, 50, 75],
  ],
  [
    [98, 99],
    [0, 85, 90, 95],
  ],
  [[0], [0, 5, 10, 15]],
])('%j has the limits %j', (values, limits) => expect(classLimits(values)).toEqual(limits))

test('no values, no limits', () => expect(classLimits([])).toBeNull())

test('limits are four, rising, within 0–100 and round, and do not mind the order of the values', () => {
  const percents = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(percents, (values) => {
      const limits = classLimits(values)!
      expect(limits).toHaveLength(4)
      expect(limits[0]).toBe(0)
      expect(
        limits.every((limit, index) => limit % 5 === 0 && limit < 100 && (index === 0 || limit > limits[index - 1]!)),
      ).toBe(true)
      expect(classLimits(values.toReversed())).toEqual(limits)
      const classes = values.map((value) => classOf(value, limits))
      expect(Math.max(...classes)).toBe(classOf(Math.max(...values), limits))
    }),
  )
})

test('each class begins at its limit', () => {
  const limits = [0, 30, 40, 50]
  expect([0, 29.9, 30, 39.9, 40, 50, 100].map((percent) => classOf(percent, limits))).toEqual([0, 0, 1, 1, 2, 3, 3])
})
