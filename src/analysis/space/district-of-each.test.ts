import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import type { FeatureCollection, Geometry } from '../../domain/geo/feature'
import { liesWithin } from '../../domain/places/lies-within'
import type { Position } from '../../domain/places/place'
import { areaOfEach, buildAreaRaster } from './area-raster'
import { countByArea, districtOfEach } from './district-of-each'

describe('the district of each', () => {
  it('is the one that holds the position by its outline, whatever the size of the cells', () => {
    fc.assert(
      fc.property(
        fc.array(starShape, { maxLength: 5 }),
        somePositions,
        fc.integer({ min: 4, max: 60 }),
        (areas, all, size) => {
          const positions = Float64Array.from(all.flat())
          const areaOf = areaOfEach(buildAreaRaster(areas, size), positions)
          expect([...areaOf]).toEqual(all.map((position) => areas.findIndex((area) => liesWithin(position, area))))
        },
      ),
      { numRuns: 120 },
    )
  })

  it('is exactly one for every position of a land that districts share among them, borders and corners included', () => {
    fc.assert(
      fc.property(quilt, ({ areas, corners }) => {
        const onBorders = corners.slice(1).flatMap((corner, at): Position[] => [corner, between(corner, corners[at]!)])
        const all = [...corners, ...onBorders]
        const positions = Float64Array.from(all.flat())
        // The northern and eastern rims of the land are outside it by the half-open rule.
        const inside = all.map(([x, y]) => (x < 4 && y < 4 ? 1 : 0))
        const alone = areas.map((area) => areaOfEach(buildAreaRaster([area], 12), positions))
        expect(all.map((_, at) => alone.filter((areaOf) => areaOf[at] === 0).length)).toEqual(inside)
        const together = areaOfEach(buildAreaRaster(areas, 40), positions)
        expect([...together]).toEqual(all.map((_, at) => alone.findIndex((areaOf) => areaOf[at] === 0)))
      }),
      { numRuns: 40 },
    )
  })

  it('and those outside sum to everyone', () => {
    fc.assert(
      fc.property(fc.array(starShape, { maxLength: 4 }), somePositions, (areas, positions) => {
        const counted = countByArea(districtOfEach(Float64Array.from(positions.flat()), areas), areas.length)
        expect(counted.areas.reduce((sum, count) => sum + count, counted.outside)).toBe(positions.length)
      }),
    )
  })

  it('leaves holes out and takes every part of a multipolygon', () => {
    const hole = square(1, 1, 2, 2)
    const area: Geometry = { type: 'MultiPolygon', coordinates: [[square(0, 0, 4, 4), hole], [square(6, 6, 7, 7)]] }
    const positions = Float64Array.of(0.5, 0.5, 1.5, 1.5, 6.5, 6.5, 5, 5, Number.NaN, Number.NaN)
    expect([...districtOfEach(positions, [area])]).toEqual([0, -1, 0, -1, -1])
  })

  it('is none where there are no areas', () => {
    expect([...districtOfEach(Float64Array.of(1, 1), [])]).toEqual([-1])
    expect([...districtOfEach(Float64Array.of(1, 1), [{ type: 'Point', coordinates: [1, 1] }])]).toEqual([-1])
  })

  it('agrees with the outlines of the shipped districts', () => {
    const { features } = readMaterial<FeatureCollection>('stadsdelar.geojson')
    const areas = features.map(({ geometry }) => geometry)
    const all = Array.from(
      { length: 4000 },
      (_, at): Position => [17.76 + (at % 80) * 0.002, 59.33 + Math.floor(at / 80) * 0.0015],
    )
    const areaOf = districtOfEach(Float64Array.from(all.flat()), areas)
    expect([...areaOf]).toEqual(all.map((position) => areas.findIndex((area) => liesWithin(position, area))))
    expect(new Set(areaOf).size).toBeGreaterThan(areas.length)
  })
})

const coordinate = fc.double({ min: 0, max: 4, noNaN: true })
const somePositions = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 80 })

const starShape: fc.Arbitrary<Geometry> = fc
  .tuple(
    coordinate,
    coordinate,
    fc.array(fc.double({ min: 0.05, max: 2, noNaN: true }), { minLength: 3, maxLength: 14 }),
  )
  .map(([x, y, reaches]) => {
    const ring = reaches.map((reach, at): Position => {
      const angle = (2 * Math.PI * at) / reaches.length
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
    })
    return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
  })

/** Four by four districts whose inner corners are moved, so that no border is straight. */
const quilt = fc
  .array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), { minLength: 50, maxLength: 50 })
  .map((moves) => {
    const corner = (x: number, y: number): Position => {
      const at = 2 * (y * 5 + x)
      return [x % 4 === 0 ? x : x + moves[at]!, y % 4 === 0 ? y : y + moves[at + 1]!]
    }
    const cells = Array.from({ length: 16 }, (_, at) => [at % 4, Math.floor(at / 4)] as const)
    const areas = cells.map(([x, y]): Geometry => {
      const ring = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)]
      return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
    })
    return { areas, corners: Array.from({ length: 25 }, (_, at) => corner(at % 5, Math.floor(at / 5))) }
  })

const between = (one: Position, other: Position): Position => [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2]

function square(west: number, south: number, east: number, north: number): readonly Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}
