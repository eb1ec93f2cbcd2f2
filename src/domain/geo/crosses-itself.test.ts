import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../places/place'
import { crossesItself } from './crosses-itself'

const closed = (...corners: readonly Position[]): readonly Position[] => [...corners, corners[0] as Position]

test('a bow tie crosses itself, a square and a crescent do not', () => {
  expect(crossesItself(closed([0, 0], [1, 1], [1, 0], [0, 1]))).toBe(true)
  expect(crossesItself(closed([0, 0], [1, 0], [1, 1], [0, 1]))).toBe(false)
  expect(crossesItself(closed([0, 0], [3, 0], [3, 3], [0, 3], [2, 2], [2, 1]))).toBe(false)
})

test('a ring that touches itself in a corner, doubles a corner or goes back along a side does not cross', () => {
  expect(crossesItself(closed([0, 0], [1, 1], [2, 0], [2, 2], [1, 1], [0, 2]))).toBe(false)
  expect(crossesItself(closed([0, 0], [0, 0], [1, 0], [1, 1], [1, 1]))).toBe(false)
  expect(crossesItself(closed([0, 0], [2, 0], [1, 0]))).toBe(false)
  expect(crossesItself([])).toBe(false)
})

test('a crossing of a thousandth of a metre counts', () => {
  const [lng, lat, step] = [17.84, 59.36, 1e-8] as const
  expect(crossesItself(closed([lng, lat], [lng + step, lat + step], [lng + step, lat], [lng, lat + step]))).toBe(true)
})

test('corners in order around a middle never cross', () => {
  const radius = fc.double({ min: 0.2, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(radius, { minLength: 3, maxLength: 40 }), (radii) => {
      const ring = radii.map((length, index): Position => {
        const angle = (2 * Math.PI * index) / radii.length
        return [length * Math.cos(angle), length * Math.sin(angle)]
      })
      expect(crossesItself(closed(...ring))).toBe(false)
    }),
  )
})

test('the answer agrees with comparing every pair', () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  fc.assert(
    fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), (corners) => {
      expect(crossesItself(closed(...corners))).toBe(everyPair(closed(...corners)))
    }),
  )
})

test('a large ring is told in time, and one that would take too long is not guessed at', () => {
  const circle = Array.from({ length: 20_000 }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / 20_000
    return [Math.cos(angle), Math.sin(angle)]
  })
  expect(crossesItself(closed(...circle))).toBe(false)
  const comb = Array.from({ length: 8000 }, (_, index): Position => [index % 4 < 2 ? 0 : 1, Math.floor(index / 2)])
  expect(crossesItself(closed(...comb))).toBeNull()
})

function everyPair(ring: readonly Position[]): boolean {
  const sides = ring.slice(1).map((to, index) => [ring[index] as Position, to] as const)
  const side = (a: Position, b: Position, c: Position) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
  return sides.some(([a, b]) =>
    sides.some(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0),
  )
}
