import { expect, test } from 'vitest'
import type { Position } from '../places/place'
import { distanceMetres } from './local-metric'
import { walkingRings } from './walking-rings'

const centre: Position = [17.84349, 59.366895]
const rings = walkingRings(centre, (minutes, metres) => `${minutes} min, ${metres} m`)

test('two, five and ten minutes are 160, 400 and 800 metres as the crow flies', () => {
  const outlines = rings.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : [],
  )
  expect(outlines.map((ring) => Math.round(distanceMetres(centre, ring[0]!)))).toEqual([160, 400, 800])
})

test('each ring’s words stand at its northernmost point', () => {
  const words = rings.features.filter(({ geometry }) => geometry.type === 'Point')
  expect(words.map(({ properties }) => properties.text)).toEqual(['2 min, 160 m', '5 min, 400 m', '10 min, 800 m'])
  words.forEach(({ geometry }, index) => {
    const [lng, lat] = geometry.coordinates as Position
    expect(lng).toBeCloseTo(centre[0], 9)
    expect(distanceMetres(centre, [lng, lat])).toBeCloseTo([160, 400, 800][index]!, 2)
    expect(lat).toBeGreaterThan(centre[1])
  })
})

test('without a position there are no rings', () => {
  expect(walkingRings(null, String).features).toEqual([])
})
