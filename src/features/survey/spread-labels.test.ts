import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from './spread-labels'

test('labels that have room stay where they wish', () => {
  expect(spreadLabels([100, 10, 50], 20, 0)).toEqual([100, 10, 50])
})

test('labels that touch move apart around their middle', () => {
  expect(spreadLabels([50, 50], 20, 0)).toEqual([40, 60])
})

test('none lies on another, none above the top, and the order is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 14 }), (wishes) => {
      const heights = spreadLabels(wishes, 18, 0)
      const sorted = [...heights].sort((a, b) => a - b)
      expect(
        sorted.every((height, index) => height >= 0 && (index === 0 || height - (sorted[index - 1] ?? 0) >= 17.999)),
      ).toBe(true)
      for (const [a, wish] of wishes.entries())
        for (const [b, other] of wishes.entries())
          if (wish < other) expect((heights[a] ?? 0) < (heights[b] ?? 0)).toBe(true)
    }),
  )
})
