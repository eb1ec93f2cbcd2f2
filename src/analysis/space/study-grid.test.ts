import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import type { FeatureCollection, Geometry } from '../../domain/geo/feature'
import { areaSquareMetres } from '../../domain/geo/local-metric'
import type { Position } from '../../domain/places/place'
import { countInGrid, type StudyGrid, studyGrid } from './study-grid'

const areas = readMaterial<FeatureCollection>('stadsdelsomrade.geojson').features.map(({ geometry }) => geometry)

test('the cells of the study area have its surface, within two per cent', () => {
  const grid = gridOf(areas, 100)
  const surface = areas
    .flatMap((area) =>
      area.type === 'Polygon' ? [area.coordinates] : area.type === 'MultiPolygon' ? area.coordinates : [],
    )
    .reduce(
      (sum, [outline = [], ...holes]) =>
        sum + areaSquareMetres(outline) - holes.reduce((sum, hole) => sum + areaSquareMetres(hole), 0),
      0,
    )
  const cells = grid.mask.reduce((sum, one) => sum + one, 0)
  expect((cells * 100 * 100) / surface).toBeGreaterThan(0.98)
  expect((cells * 100 * 100) / surface).toBeLessThan(1.02)
  expect(cells).toBeLessThan(grid.mask.length)
})

test('counts and those outside are everyone', () => {
  const grid = gridOf(areas, 250)
  const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const anyPosition: fc.Arbitrary<Position> = fc.oneof(
    fc.tuple(coordinate(17.7, 18), coordinate(59.3, 59.45)),
    fc.constant<Position>([Number.NaN, Number.NaN]),
  )
  fc.assert(
    fc.property(fc.array(anyPosition), (positions) => {
      const { counts, outside } = countInGrid(grid, Float64Array.from(positions.flat()))
      expect(counts.reduce((sum, count) => sum + count, outside)).toBe(positions.length)
    }),
  )
})

test('a position is counted in the cell whose corners stand around it', () => {
  const grid = gridOf(areas, 250)
  const at: Position = [grid.west + 2.5 * grid.stepLng, grid.south + 3.5 * grid.stepLat]
  const { counts } = countInGrid(grid, Float64Array.from(at))
  expect(counts[3 * grid.columns + 2]).toBe(1)
})

test('only those that a mask lets through are counted, outside too', () => {
  const grid = gridOf(areas, 250)
  const inside = [grid.west + 2.5 * grid.stepLng, grid.south + 3.5 * grid.stepLat]
  const positions = Float64Array.from([...inside, ...inside, 0, 0, 0, 0])
  const { counts, outside } = countInGrid(grid, positions, Uint8Array.of(0, 1, 1, 0))
  expect(counts[3 * grid.columns + 2]).toBe(1)
  expect(outside).toBe(1)
})

test('no surface gives no grid, and a world too wide is refused', () => {
  expect(studyGrid([{ type: 'Point', coordinates: [17, 59] }], 100)).toBeNull()
  const world: Geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [90, 0],
        [90, 80],
        [0, 0],
      ],
    ],
  }
  expect(studyGrid([world], 100)).toMatchObject({ failure: 'too-wide' })
})

function gridOf(areas: readonly Geometry[], cellMetres: number): StudyGrid {
  const grid = studyGrid(areas, cellMetres)
  if (!grid || 'failure' in grid) throw new Error('no grid')
  return grid
}
