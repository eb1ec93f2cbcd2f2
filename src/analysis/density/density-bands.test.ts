import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liesWithin } from '../../domain/places/lies-within'
import type { Position } from '../../domain/places/place'
import type { DensityGrid } from './density'
import { bandLimits, densityBands } from './density-bands'

describe('bands of a density', () => {
  it('hold every node between their limits, and no other: islets in lakes included', () => {
    fc.assert(
      fc.property(someGrid, (grid) => {
        const { limits, features } = densityBands(grid)
        grid.values.forEach((value, node) => {
          const inBands = features.features.flatMap(({ geometry, properties }) =>
            liesWithin(positionOf(grid, node), geometry) ? [properties.band] : [],
          )
          const band = limits.findLastIndex((limit) => value >= limit)
          // A node on a limit lies on the line itself.
          if (!limits.includes(value)) expect(inBands).toEqual(band < 0 ? [] : [band])
        })
      }),
    )
  })

  it('wind their outlines counter-clockwise and their holes clockwise', () => {
    fc.assert(
      fc.property(someGrid, (grid) => {
        for (const { geometry } of densityBands(grid).features.features) {
          if (geometry.type !== 'MultiPolygon') throw new Error(geometry.type)
          for (const [outline, ...holes] of geometry.coordinates) {
            expect(turn(outline ?? [])).toBeGreaterThan(0)
            for (const hole of holes) expect(turn(hole)).toBeLessThan(0)
          }
        }
      }),
    )
  })

  it('state their limits on the features', () => {
    const { features } = densityBands(gridOf(3, [0, 0, 0, 0, 500, 0, 0, 0, 0]))
    expect(features.features.map(({ properties }) => properties)).toEqual([
      { band: 0, from: 100, below: 200 },
      { band: 1, from: 200, below: 300 },
      { band: 2, from: 300, below: null },
    ])
  })

  it('are none where there is nothing', () => {
    expect(densityBands(gridOf(0, []))).toEqual({ limits: [], features: { type: 'FeatureCollection', features: [] } })
  })
})

describe('limits', () => {
  it.each([
    [500, [100, 200, 300]],
    [479, [100, 200, 300]],
    [1_000, [250, 500, 750]],
    [85, [20, 40, 60]],
    [3.98, [0.5, 1, 1.5]],
    [0, []],
    [Number.NaN, []],
  ])('of %d are %j', (highest, limits) => expect(bandLimits(highest)).toEqual(limits))

  it('are always below the highest value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (highest) => {
        const limits = bandLimits(highest)
        expect(limits).toHaveLength(3)
        expect(limits[2]).toBeLessThan(highest)
        expect(limits[2]).toBeGreaterThan(highest * 0.3)
      }),
    )
  })
})

/** Columns and rows with an empty edge, as padding leaves it. */
const someGrid = fc
  .array(fc.array(fc.integer({ min: 0, max: 401 }), { minLength: 7, maxLength: 7 }), { minLength: 3, maxLength: 7 })
  .map((inner) => {
    const empty = Array.from({ length: 9 }, () => 0)
    return gridOf(9, [empty, ...inner.map((row) => [0, ...row, 0]), empty].flat())
  })

function gridOf(columns: number, values: readonly number[]): DensityGrid {
  return {
    values: Float64Array.from(values),
    columns,
    rows: columns === 0 ? 0 : values.length / columns,
    west: 17.8,
    south: 59.3,
    stepLng: 0.001,
    stepLat: 0.0005,
    cellMetres: 50,
    count: 1,
  }
}

function positionOf({ columns, west, south, stepLng, stepLat }: DensityGrid, node: number): Position {
  return [west + (node % columns) * stepLng, south + Math.floor(node / columns) * stepLat]
}

function turn(ring: readonly Position[]): number {
  const [firstLng, firstLat] = ring[0] ?? [0, 0]
  return ring.slice(1).reduce((sum, [lng, lat], index) => {
    const [fromLng, fromLat] = ring[index] as Position
    return sum + (fromLng - firstLng) * (lat - firstLat) - (lng - firstLng) * (fromLat - firstLat)
  }, 0)
}
