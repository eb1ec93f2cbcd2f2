import { expect, test } from 'vitest'
import type { Position } from '../places/place'
import { drawnShape } from './drawn-shape'
import { noFeatures } from './feature'

const corner: readonly Position[] = [
  [17.84, 59.36],
  [17.85, 59.36],
  [17.85, 59.37],
]
const typesOf = (count: number) => drawnShape(corner.slice(0, count)).features.map(({ geometry }) => geometry.type)

test('nothing is drawn before the first point', () => {
  expect(drawnShape([])).toBe(noFeatures)
})

test('a line comes with the second point and a surface with the third', () => {
  expect(typesOf(1)).toEqual(['Point'])
  expect(typesOf(2)).toEqual(['LineString', 'Point', 'Point'])
  expect(typesOf(3)).toEqual(['Polygon', 'LineString', 'Point', 'Point', 'Point'])
})

test('the surface is closed and the line is not', () => {
  const [surface, line] = drawnShape(corner).features
  expect(surface?.geometry.coordinates).toEqual([[...corner, corner[0]]])
  expect(line?.geometry.coordinates).toEqual(corner)
})
