import { expect, test } from 'vitest'
import { liesWithin } from './lies-within'
import type { Position } from './place'

const square = (from: number, to: number): Position[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
]

test('a position lies in a polygon but not in its hole', () => {
  const ring = { type: 'Polygon', coordinates: [square(0, 10), square(4, 6)] } as const
  expect(liesWithin([2, 2], ring)).toBe(true)
  expect(liesWithin([5, 5], ring)).toBe(false)
  expect(liesWithin([11, 5], ring)).toBe(false)
})

test('a position lies in any of the polygons', () => {
  const two = { type: 'MultiPolygon', coordinates: [[square(0, 1)], [square(2, 3)]] } as const
  expect(liesWithin([2.5, 2.5], two)).toBe(true)
  expect(liesWithin([1.5, 1.5], two)).toBe(false)
})

test('a line holds nothing', () => {
  expect(liesWithin([0, 0], { type: 'LineString', coordinates: square(0, 1) })).toBe(false)
})
