import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { aSquare } from '../../../tests/builders/a-feature'
import { boundsOf, type Geometry, positionsOf } from './feature'

describe('bounds', () => {
  it('of a square are its corners, west and south first', () => {
    expect(boundsOf([aSquare(17.84, 59.36)])).toEqual([17.84, 59.36, 17.85, 59.37])
  })

  it('of several geometries hold them all, of any kind', () => {
    const geometries: Geometry[] = [
      { type: 'Point', coordinates: [17.8, 59.4] },
      {
        type: 'LineString',
        coordinates: [
          [17.9, 59.35],
          [17.85, 59.36],
        ],
      },
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [17.7, 59.37],
              [17.71, 59.37],
              [17.71, 59.38],
              [17.7, 59.37],
            ],
          ],
        ],
      },
    ]
    expect(boundsOf(geometries)).toEqual([17.7, 59.35, 17.9, 59.4])
  })

  it('of nothing are none', () => {
    expect(boundsOf([])).toBeNull()
    expect(boundsOf([{ type: 'MultiPoint', coordinates: [] }])).toBeNull()
  })

  it('of one point are that point twice', () => {
    expect(boundsOf([{ type: 'Point', coordinates: [17.84, 59.36] }])).toEqual([17.84, 59.36, 17.84, 59.36])
  })

  it('hold every position, and each side touches one', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(position, { minLength: 1 }), (coordinates) => {
        const [west, south, east, north] = boundsOf([{ type: 'MultiPoint', coordinates }])!
        for (const [lng, lat] of coordinates)
          expect(west <= lng && lng <= east && south <= lat && lat <= north).toBe(true)
        expect(coordinates.some(([lng]) => lng === west) && coordinates.some(([, lat]) => lat === north)).toBe(true)
      }),
    )
  })

  it('of a hundred thousand positions are found', () => {
    const coordinates = Array.from({ length: 100_000 }, (_, index): [number, number] => [index / 1000, index / 2000])
    expect(boundsOf([{ type: 'MultiPoint', coordinates }])).toEqual([0, 0, 99.999, 49.9995])
  })
})

test('positions come in the order they are written, and a height follows unread', () => {
  const geometry = {
    type: 'LineString',
    coordinates: [
      [17.84, 59.36, 12],
      [17.85, 59.37, 14],
    ],
  } as unknown as Geometry
  expect(positionsOf(geometry).map(([lng, lat]) => [lng, lat])).toEqual([
    [17.84, 59.36],
    [17.85, 59.37],
  ])
})
