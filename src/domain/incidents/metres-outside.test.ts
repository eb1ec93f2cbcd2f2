import fc from 'fast-check'
import { expect, test } from 'vitest'
import { circleAround, localMetric } from '../geo/local-metric'
import type { Position } from '../places/place'
import { metresOutside } from './metres-outside'

const centre: Position = [17.8443, 59.3677]
const { metresPerDegreeLng, metresPerDegreeLat } = localMetric(centre[1])
const at = (east: number, north: number): Position => [
  centre[0] + east / metresPerDegreeLng,
  centre[1] + north / metresPerDegreeLat,
]
const square = [at(-100, -100), at(100, -100), at(100, 100), at(-100, 100)]

test.each([
  [0, 0, 0],
  [99, 99, 0],
  [150, 0, 50],
  [0, -130, 30],
  [130, 140, 50],
])('%s m east and %s m north of a square’s middle is %s m outside', (east, north, metres) => {
  for (const ring of [square, [...square, square[0]!]])
    expect(metresOutside({ type: 'ring', ring })(...at(east, north))).toBeCloseTo(metres, 3)
})

test('a circle and a drawn circle agree', () => {
  const near = metresOutside({ type: 'near', place: 'torget', position: centre, metres: 200 })
  const drawn = metresOutside({ type: 'ring', ring: circleAround(centre, 200, 720) })
  const aMetre = fc.integer({ min: -800, max: 800 })
  fc.assert(
    fc.property(aMetre, aMetre, (east, north) => {
      expect(drawn(...at(east, north))).toBeCloseTo(near(...at(east, north)), 1)
    }),
  )
})

test('without a position there is no distance', () => {
  for (const within of [
    { type: 'ring', ring: square },
    { type: 'near', place: '', position: centre, metres: 100 },
  ] as const)
    expect(metresOutside(within)(Number.NaN, Number.NaN)).toBeNaN()
})
