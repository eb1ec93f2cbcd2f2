import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../domain/geo/local-metric'
import type { Position } from '../../domain/places/place'
import { bucketPositions } from '../space/position-cells'
import { type DensityGrid, type DensityRequest, density } from './density'
import { exactDensity } from './exact-density'

const bandwidthMetres = 200

describe('an exact density', () => {
  it.each(['gaussian', 'quartic'] as const)('by the %s kernel is the sum of the formula', (kernel) => {
    fc.assert(
      fc.property(somePositions(30), fc.integer({ min: 50, max: 900 }), (positions, bandwidthMetres) => {
        const cells = bucketPositions({ positions: Float64Array.from(positions.flat()) })
        const at = positions.slice(0, 5).map(([lng, lat]): Position => [lng + 0.001, lat - 0.001])
        const found = exactDensity({ cells, at: Float64Array.from(at.flat()), bandwidthMetres, kernel })
        at.forEach((place, index) => {
          const expected = positions.reduce(
            (sum, one) => sum + kernels[kernel](distanceMetres(place, one), bandwidthMetres),
            0,
          )
          const height = kernels[kernel](0, bandwidthMetres)
          expect(Math.abs(found[index]! - expected)).toBeLessThan(1e-6 * height)
        })
      }),
      { numRuns: 40 },
    )
  })
})

describe('a density by the quartic kernel', () => {
  it('is within 1 % of the peak of the exact sum, and sums to the number of incidents', () => {
    fc.assert(
      fc.property(somePositions(30), (positions) => {
        const all = Float64Array.from(positions.flat())
        const grid = density({ positions: all, bandwidthMetres: 500, kernel: 'quartic' })
        if ('failure' in grid) throw new Error(grid.failure)
        const nodes = Array.from(grid.values.keys()).filter((node) => node % 17 === 0)
        const at = Float64Array.from(
          nodes.flatMap((node) => [
            grid.west + (node % grid.columns) * grid.stepLng,
            grid.south + Math.floor(node / grid.columns) * grid.stepLat,
          ]),
        )
        const cells = bucketPositions({ positions: all })
        const exact = exactDensity({ cells, at, bandwidthMetres: 500, kernel: 'quartic' })
        const errors = nodes.map((node, index) => Math.abs(grid.values[node]! - exact[index]!))
        expect(Math.max(...errors)).toBeLessThan(0.01 * peakOf(grid))
        const sum = grid.values.reduce((total, value) => total + value, 0)
        expect(sum * (grid.cellMetres / 1000) ** 2).toBeCloseTo(positions.length, 6)
      }),
      { numRuns: 12 },
    )
  })
})

const ways = { 'position by position': false, 'cell by cell': true }

describe.each(Object.entries(ways))('density %s', (_, byCells) => {
  const gridOf = (positions: Positions) => gridBy(byCells, positions)

  it('is within 0.5 % of the peak of the exact sum, for few and for many', () => {
    fc.assert(
      fc.property(somePositions(40), (positions) => {
        const grid = gridOf(positions)
        const exact = exactSum(grid, positions, bandwidthMetres)
        const peak = peakOf(grid)
        const errors = exact.map(({ node, value }) => Math.abs((grid.values[node] ?? Number.NaN) - value))
        expect(Math.max(...errors)).toBeLessThan(0.005 * peak)
      }),
      { numRuns: 6 },
    )
  })

  it('is the height of the kernel about a single incident: 3.979 per km² over it at 200 m', () => {
    const one = [17.84, 59.36] as const
    const grid = gridOf([one])
    const node = grid.values.indexOf(peakOf(grid))
    const at = [
      grid.west + (node % grid.columns) * grid.stepLng,
      grid.south + Math.floor(node / grid.columns) * grid.stepLat,
    ]
    expect(kernels.gaussian(0, bandwidthMetres)).toBeCloseTo(3.979, 3)
    expect(peakOf(grid)).toBeCloseTo(
      kernels.gaussian(distanceMetres(at as unknown as Position, one), bandwidthMetres),
      2,
    )
  })

  it('sums to the number of incidents', () => {
    fc.assert(
      fc.property(somePositions(60), (positions) => {
        const grid = gridOf(positions)
        const sum = grid.values.reduce((total, value) => total + value, 0)
        expect(sum * (grid.cellMetres / 1000) ** 2).toBeCloseTo(positions.length, 6)
        expect(grid.count).toBe(positions.length)
      }),
      { numRuns: 12 },
    )
  })

  it('moves along when all incidents move, and keeps its height', () => {
    fc.assert(
      fc.property(somePositions(30), fc.double({ min: -0.02, max: 0.02, noNaN: true }), (positions, east) => {
        const grid = gridOf(positions)
        const moved = gridOf(positions.map(([lng, lat]) => [lng + east, lat]))
        expect(moved.west - grid.west).toBeCloseTo(east, 9)
        expect(moved.south).toBeCloseTo(grid.south, 9)
        expect(peakOf(moved)).toBeCloseTo(peakOf(grid), 6)
      }),
      { numRuns: 12 },
    )
  })

  it('knows no order', () => {
    fc.assert(
      fc.property(somePositions(30), (positions) => {
        const forward = gridOf(positions).values
        const backward = gridOf(positions.toReversed()).values
        const errors = forward.map((value, node) => Math.abs(value - (backward[node] ?? Number.NaN)))
        expect(Math.max(...errors)).toBeLessThan(1e-9)
      }),
      { numRuns: 8 },
    )
  })

  it('is an empty grid for no incidents', () => {
    expect(gridOf([])).toMatchObject({ columns: 0, rows: 0, count: 0 })
  })

  it('passes by a position that is no number, and counts the rest', () => {
    expect(
      gridOf([
        [17.84, 59.36],
        [Number.NaN, 59.36],
      ]).count,
    ).toBe(1)
  })

  it('of those that a mask lets through is within 0.5 % of the peak of their exact sum, and sums to their number', () => {
    fc.assert(
      fc.property(somePositions(30), fc.integer({ min: 190, max: 900 }), (positions, bandwidthMetres) => {
        const mask = Uint8Array.from(positions, (_, row) => (row % 3 === 1 ? 0 : 1))
        const passing = positions.filter((_, row) => mask[row] === 1)
        const grid = gridBy(byCells, positions, { mask, bandwidthMetres })
        const errors = exactSum(grid, passing, bandwidthMetres).map(({ node, value }) =>
          Math.abs(grid.values[node]! - value),
        )
        expect(Math.max(...errors)).toBeLessThan(0.005 * peakOf(grid))
        const sum = grid.values.reduce((total, value) => total + value, 0)
        expect(sum * (grid.cellMetres / 1000) ** 2).toBeCloseTo(passing.length, 6)
        expect(grid.count).toBe(passing.length)
      }),
      { numRuns: 8 },
    )
  })

  it('refuses incidents a world apart instead of filling the memory', () => {
    const positions = Float64Array.of(17.84, 59.36, 0, 0)
    const cells = byCells ? bucketPositions({ positions }) : undefined
    expect(density({ positions, ...(cells && { cells }), bandwidthMetres })).toEqual({
      failure: 'too-wide',
      kilometres: 6582,
    })
  })
})

describe('a density position by position', () => {
  it('of those that a mask lets through is that of a set without the others', () => {
    fc.assert(
      fc.property(somePositions(30), (positions) => {
        const mask = Uint8Array.from(positions, (_, row) => (row % 3 === 1 ? 0 : 1))
        const passing = positions.filter((_, row) => mask[row] === 1)
        expect(gridBy(false, positions, { mask })).toEqual(gridBy(false, passing))
      }),
      { numRuns: 12 },
    )
  })
})

describe('a density cell by cell', () => {
  it('has the same nodes whatever a mask lets through', () => {
    fc.assert(
      fc.property(somePositions(30), fc.integer({ min: 0, max: 29 }), (positions, one) => {
        const mask = Uint8Array.from(positions, (_, row) => (row === one % positions.length ? 1 : 0))
        const { columns, rows, west, south } = gridBy(true, positions)
        expect(gridBy(true, positions, { mask })).toMatchObject({ columns, rows, west, south, count: 1 })
      }),
      { numRuns: 12 },
    )
  })

  it('is position by position where the cells are too coarse for the bandwidth', () => {
    const positions: Positions = [
      [17.81, 59.36],
      [17.83, 59.37],
    ]
    const bandwidthMetres = 150
    expect(gridBy(true, positions, { bandwidthMetres })).toEqual(gridBy(false, positions, { bandwidthMetres }))
  })
})

/** Per km². */
const kernels = {
  gaussian: (metres: number, sigma: number) =>
    (1_000_000 / (2 * Math.PI * sigma ** 2)) * Math.exp(-(metres ** 2) / (2 * sigma ** 2)),
  quartic: (metres: number, radius: number) =>
    metres < radius ? (3_000_000 / (Math.PI * radius ** 2)) * (1 - metres ** 2 / radius ** 2) ** 2 : 0,
}

type Positions = readonly (readonly [number, number])[]

function gridBy(byCells: boolean, given: Positions, more: Partial<DensityRequest> = {}): DensityGrid {
  const positions = Float64Array.from(given.flat())
  const cells = byCells ? { cells: bucketPositions({ positions }) } : {}
  const grid = density({ positions, bandwidthMetres, ...cells, ...more })
  if ('failure' in grid) throw new Error(grid.failure)
  return grid
}

const peakOf = ({ values }: DensityGrid): number => values.reduce((most, value) => Math.max(most, value), 0)

/** Some share one position, as block-snapped addresses do. */
function somePositions(maxLength: number) {
  const one = fc.tuple(
    fc.double({ min: 17.78, max: 17.9, noNaN: true }),
    fc.double({ min: 59.34, max: 59.4, noNaN: true }),
  )
  const shared = fc
    .tuple(one, fc.integer({ min: 1, max: 20 }))
    .map(([at, times]) => Array.from({ length: times }, () => at))
  return fc
    .tuple(fc.array(one, { minLength: 1, maxLength }), shared)
    .map(([alone, together]) => [...alone, ...together])
}

/** Per km² at every 29th node, straight from the formula with distances on the ellipsoid. */
function exactSum(grid: DensityGrid, positions: Positions, bandwidthMetres: number) {
  const scale = 1_000_000 / (2 * Math.PI * bandwidthMetres ** 2)
  return Array.from(grid.values, (_, node) => node)
    .filter((node) => node % 29 === 0)
    .map((node) => {
      const lng = grid.west + (node % grid.columns) * grid.stepLng
      const lat = grid.south + Math.floor(node / grid.columns) * grid.stepLat
      const value = positions.reduce((sum, position) => {
        const distance = distanceMetres([lng, lat], position)
        return sum + scale * Math.exp(-(distance ** 2) / (2 * bandwidthMetres ** 2))
      }, 0)
      return { node, value }
    })
}
