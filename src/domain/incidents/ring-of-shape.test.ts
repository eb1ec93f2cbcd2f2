import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Geometry } from '../geo/feature'
import type { Position } from '../places/place'
import { ringOfShape } from './ring-of-shape'

const outline: readonly Position[] = [
  [17.84, 59.36],
  [17.85, 59.36],
  [17.85, 59.37],
  [17.84, 59.36],
]
const square: Geometry = { type: 'Polygon', coordinates: [outline] }
const circle = (corners: number): readonly Position[] =>
  Array.from({ length: corners }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / corners
    return [17.84 + 0.01 * Math.cos(angle), 59.36 + 0.01 * Math.sin(angle)]
  })
const closed = (ring: readonly Position[]): Geometry => ({
  type: 'Polygon',
  coordinates: [[...ring, ring[0] as Position]],
})

test('an outline becomes the ring of a filter, not closed, with five decimals', () => {
  expect(
    ringOfShape(
      closed([
        [17.8400012, 59.36],
        [17.85, 59.36],
        [17.85, 59.3700049],
      ]),
      200,
    ),
  ).toEqual({
    ring: [
      [17.84, 59.36],
      [17.85, 59.36],
      [17.85, 59.37],
    ],
  })
})

test('a multi-part area of one part is as good as that part', () => {
  expect(ringOfShape({ type: 'MultiPolygon', coordinates: [[outline]] }, 200)).toEqual(ringOfShape(square, 200))
})

test('what is not one ring without holes says why', () => {
  expect(ringOfShape({ type: 'LineString', coordinates: outline }, 200)).toMatchObject({ unfit: 'line' })
  expect(ringOfShape({ type: 'MultiPolygon', coordinates: [[outline], [outline]] }, 200)).toMatchObject({
    unfit: 'parts',
  })
  expect(ringOfShape({ type: 'Polygon', coordinates: [outline, outline] }, 200)).toMatchObject({ unfit: 'holes' })
})

test('as many corners as the address bears, and not one more', () => {
  expect(ringOfShape(closed(circle(200)), 200)).toMatchObject({ ring: { length: 200 } })
  expect(ringOfShape(closed(circle(201)), 200)).toEqual({ unfit: 'corners', corners: 201 })
})

test('an area smaller than what an address can tell is not one', () => {
  expect(
    ringOfShape(
      closed([
        [17.84, 59.36],
        [17.840001, 59.36],
        [17.840001, 59.360001],
      ]),
      200,
    ),
  ).toMatchObject({
    unfit: 'small',
  })
})

test('whatever the outline, a ring has at least three corners, none twice in a row', () => {
  const degrees = fc.integer({ min: 0, max: 5 }).map((step) => 17 + step * 0.000004)
  fc.assert(
    fc.property(fc.array(fc.tuple(degrees, degrees), { maxLength: 12 }), (ring) => {
      const answer = ringOfShape({ type: 'Polygon', coordinates: [ring] }, 8)
      if ('unfit' in answer) return
      expect(answer.ring.length).toBeGreaterThanOrEqual(3)
      expect(answer.ring.length).toBeLessThanOrEqual(8)
      answer.ring.forEach((corner, index) => {
        expect(corner).not.toEqual(answer.ring[(index + 1) % answer.ring.length])
      })
    }),
  )
})
