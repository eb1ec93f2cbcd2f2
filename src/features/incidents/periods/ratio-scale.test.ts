import { expect, test } from 'vitest'
import { ratioScale } from './ratio-scale'

test('the scale is the narrowest that holds the interval, and the widest for what none holds', () => {
  const reach = (low: number, high: number) => ratioScale(low, high).reach
  expect([reach(0.996, 1.006), reach(0.8, 1.25), reach(0.79, 1.2), reach(0.5, 1.3), reach(0.4, 1.1)]).toEqual([
    1.25, 1.25, 2, 2, 8,
  ])
  expect([reach(0, 3), reach(0.5, Number.POSITIVE_INFINITY)]).toEqual([8, 8])
})

test('every scale has its middle at 1 and its ticks within it', () => {
  for (const high of [1.1, 1.9, 7]) {
    const { reach, ticks } = ratioScale(1, high)
    expect(ticks).toContain(1)
    expect(Math.min(...ticks)).toBeCloseTo(1 / reach, 12)
    expect(Math.max(...ticks)).toBe(reach)
  }
})
