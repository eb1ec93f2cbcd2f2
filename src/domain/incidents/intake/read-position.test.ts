import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takenRows, textMapping } from '../../../../tests/builders/taken-rows'
import { type CoordinateSystem, coordinateSystems, fromDegrees } from '../../geo/coordinate-system'
import { createTextCells } from './cells'
import { createDistance, createSpotReader, readPair, type Spot } from './read-position'

const bounds = [17.762, 59.343, 17.912, 59.398] as const
const reader = (system: CoordinateSystem) => {
  const { cells, show } = createTextCells()
  const mapping = textMapping(['north', 'east'], { position: { system, order: 'north-east' } })
  const read = createSpotReader(mapping, { north: 0, east: 1, position: -1 }, bounds)
  return (north: string, east: string): Spot => {
    const spot: Spot = { lng: 0, lat: 0, fault: null, notAPoint: false }
    show([north, east])
    read(cells, spot)
    return spot
  }
}

test('a position in the district is read to the millimetre in every system, with a comma or a point', () => {
  const pair = new Float64Array(2)
  const place = fc.tuple(
    fc.double({ min: 17.762, max: 17.912, noNaN: true }),
    fc.double({ min: 59.343, max: 59.398, noNaN: true }),
  )
  fc.assert(
    fc.property(place, fc.constantFrom(...coordinateSystems), fc.constantFrom(',', '.'), ([lng, lat], system, mark) => {
      fromDegrees(system)(lng, lat, pair, 0)
      const [east, north] = [...pair].map((value) => value.toFixed(system === 4326 ? 9 : 4).replace('.', mark))
      const spot = reader(system)(north ?? '', east ?? '')
      expect(spot.fault).toBeNull()
      expect(Math.abs(spot.lng - lng)).toBeLessThan(2e-8)
      expect(Math.abs(spot.lat - lat)).toBeLessThan(2e-8)
    }),
  )
})

test.each([
  ['', '', 'missing-position'],
  ['  ', '', 'missing-position'],
  ['6583590', '', 'unreadable-position'],
  ['torget', '141066', 'unreadable-position'],
  ['0', '0', 'zero-position'],
  ['0,00', '0', 'zero-position'],
  ['141066', '6583590', 'swapped-axes'],
  ['6400000', '320000', 'far-away'],
  ['99999999999', '99999999999', 'outside-world'],
] as const)('north %j and east %j in SWEREF 99 18 00 is %s', (north, east, fault) => {
  expect(reader(3011)(north, east).fault).toBe(fault)
})

test('what is farther off than the site is wide is far away; what is nearer is not', () => {
  // The site is 8.5 km wide: 0.076 degrees of latitude.
  expect(reader(4326)('59,473', '17,84').fault).toBeNull()
  expect(reader(4326)('59,475', '17,84').fault).toBe('far-away')
})

test.each([
  ['59.36, 17.84', 59.36, 17.84],
  ['59,36; 17,84', 59.36, 17.84],
  ['59,36 17,84', 59.36, 17.84],
  ['59,36, 17,84', 59.36, 17.84],
  ['(59.36,17.84)', 59.36, 17.84],
  ['POINT (17.84 59.36)', 17.84, 59.36],
  ['point(17.84 59.36)', 17.84, 59.36],
  ['SRID=4326;POINT Z (17.84 59.36 3)', 17.84, 59.36],
])('%j is two numbers', (text, first, second) => {
  expect(readPair(text)).toEqual({ first, second, notAPoint: false })
})

test.each(['', '59.36', '59.36, 17.84, 3', 'Hässelby torg 4', 'POINT EMPTY', 'LINESTRING (1 2, 3 4)'])(
  '%j is none',
  (text) => {
    expect(readPair(text)).toBeNull()
  },
)

test('the middle of a line or an area is told to be one', () => {
  expect(readPair('MIDDLE (17.84 59.36)')?.notAPoint).toBe(true)
  const rows = [['2026-03-06 18:00', 'MIDDLE (17.84 59.36)']]
  const mapping = textMapping(['from', 'position'], { position: { system: 4326, order: 'east-north' } })
  expect(takenRows(rows, mapping).report.reasons).toMatchObject([{ reason: 'not-a-point', count: 1 }])
})

test('any text is a pair of numbers or none, and no other answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,; ()]{0,30}$/)), (text) => {
      const pair = readPair(text)
      if (pair) expect(Number.isNaN(pair.first) || Number.isNaN(pair.second)).toBe(false)
    }),
  )
})

test('distance is nought within the bounds, grows away from them, and is none without a position', () => {
  const distance = createDistance(bounds)
  expect(distance(17.8, 59.36)).toBe(0)
  // A minute of latitude north of the border is 1,857 m here.
  expect(distance(17.8, 59.398 + 1 / 60)).toBeCloseTo(1857, -1)
  expect(distance(Number.NaN, 59)).toBeNaN()
})
