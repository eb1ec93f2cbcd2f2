import { boundsOf, type Geometry } from '../../domain/geo/feature'
import { localMetric } from '../../domain/geo/local-metric'
import { areaOfEach, buildAreaRaster } from './area-raster'
import type { TooWide } from './too-wide'

/** Square cells over an area, row by row from the south, each row from the west. */
export type StudyGrid = {
  readonly columns: number
  readonly rows: number
  /** The south-western corner of the first cell, and a cell's size in degrees. */
  readonly west: number
  readonly south: number
  readonly stepLng: number
  readonly stepLat: number
  readonly cellMetres: number
  /** 1 for each cell whose middle lies in the area, else 0. */
  readonly mask: Uint8Array
}

/**
 * Cells in metres at the area's middle latitude, with what belongs to the study area.
 * @param areas polygons and multipolygons
 * @returns null when they have no surface
 */
export function studyGrid(areas: readonly Geometry[], cellMetres: number): StudyGrid | TooWide | null {
  const surfaces = areas.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon')
  const bounds = boundsOf(surfaces)
  if (!bounds) return null
  const [west, south, east, north] = bounds
  const metric = localMetric((south + north) / 2)
  const [stepLng, stepLat] = [cellMetres / metric.metresPerDegreeLng, cellMetres / metric.metresPerDegreeLat]
  const columns = Math.max(1, Math.ceil((east - west) / stepLng))
  const rows = Math.max(1, Math.ceil((north - south) / stepLat))
  if (!(columns * rows <= mostCells))
    return { failure: 'too-wide', kilometres: Math.round((Math.max(columns, rows) * cellMetres) / 1000) }
  const frame = { columns, rows, west, south, stepLng, stepLat, cellMetres }
  const middles = Float64Array.from({ length: 2 * columns * rows }, (_, at) =>
    at % 2 === 0
      ? west + (((at / 2) % columns) + 0.5) * stepLng
      : south + (Math.floor(at / 2 / columns) + 0.5) * stepLat,
  )
  const areaOf = areaOfEach(buildAreaRaster(surfaces, 128), middles)
  return { ...frame, mask: Uint8Array.from(areaOf, (area) => (area < 0 ? 0 : 1)) }
}

/**
 * How many positions each cell holds, and how many lie in none or have no position.
 * @param mask 1 for each row that counts, else 0; absent: every row counts
 */
export function countInGrid(grid: StudyGrid, positions: Float64Array, mask?: Uint8Array) {
  const { columns, rows, west, south } = grid
  const [columnsPerDegree, rowsPerDegree] = [1 / grid.stepLng, 1 / grid.stepLat]
  const counts = new Uint32Array(columns * rows)
  const masked = mask !== undefined
  let outside = 0
  for (let at = 0; at + 1 < positions.length; at += 2) {
    if (masked && mask[at >> 1] === 0) continue
    const x = ((positions[at] as number) - west) * columnsPerDegree
    const y = ((positions[at + 1] as number) - south) * rowsPerDegree
    if (x >= 0 && y >= 0 && x < columns && y < rows) {
      const cell = (y | 0) * columns + (x | 0)
      counts[cell] = (counts[cell] as number) + 1
    } else outside += 1
  }
  return { counts, outside }
}

const mostCells = 4_000_000
