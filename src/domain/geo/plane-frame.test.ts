import { expect, test } from 'vitest'
import type { Geometry } from './feature'
import { frameAround, pathOf } from './plane-frame'

const square: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [17.8, 59.3],
      [17.9, 59.3],
      [17.9, 59.4],
      [17.8, 59.4],
      [17.8, 59.3],
    ],
  ],
}

test('north is up, west is left, and a degree of latitude is longer than one of longitude', () => {
  const { width, height, project } = frameAround([square], { width: 120, margin: 10 })
  expect(width).toBe(120)
  expect(project([17.8, 59.4])).toEqual([10, 10])
  expect(project([17.9, 59.3])).toEqual([110, height - 10].map((value) => expect.closeTo(value, 0)))
  expect((height - 20) / 100).toBeCloseTo(1 / Math.cos((59.35 * Math.PI) / 180), 2)
})

test('areas become closed paths, lines open ones, points none', () => {
  const { project } = frameAround([square], { width: 120, margin: 10 })
  expect(pathOf(square, project)).toMatch(/^M10 \d+(\.\d)?L110 .*Z$/)
  const line: Geometry = {
    type: 'LineString',
    coordinates: square.type === 'Polygon' ? (square.coordinates[0] ?? []) : [],
  }
  expect(pathOf(line, project)).toMatch(/^M10 [\d. L]+$/)
  expect(pathOf({ type: 'Point', coordinates: [17.8, 59.3] }, project)).toBe('')
})
