import { localMetric } from '../../domain/geo/local-metric'
import { type Bounds, positionBounds } from './position-bounds'

/** Positions by the cell of a grid that holds them, in compressed rows: cell c holds those from start[c] to start[c + 1]. */
export type PositionCells = {
  readonly west: number
  readonly south: number
  readonly stepLng: number
  readonly stepLat: number
  readonly columns: number
  readonly rows: number
  /** How many rows the columns have, with or without a position. */
  readonly rowCount: number
  readonly start: Uint32Array
  /** The row of the columns that each stands for. */
  readonly rowAt: Uint32Array
  /** Longitude, latitude, longitude, latitude … in the order of the cells. */
  readonly positions: Float64Array
}

export type CellsRequest = {
  /** Longitude, latitude, longitude, latitude … in WGS 84 degrees. A pair that is not finite is in no cell. */
  readonly positions: Float64Array
  /** A cell's side. It is made larger where the positions lie so far apart that there would be too many cells. */
  readonly cellMetres?: number
}

/** Built once for some positions; whoever asks what is near looks in a few cells instead of everywhere. */
export function bucketPositions({ positions, cellMetres = 30 }: CellsRequest): PositionCells {
  const frame = frameOf(positionBounds(positions), cellMetres)
  const { west, south, stepLng, stepLat, columns, rows } = frame
  const count = positions.length >> 1
  const cellCount = columns * rows
  const cellOf = new Uint32Array(count)
  const start = new Uint32Array(cellCount + 2)
  for (let row = 0; row < count; row += 1) {
    const x = ((positions[2 * row] as number) - west) / stepLng
    const y = ((positions[2 * row + 1] as number) - south) / stepLat
    // Those without a position come in a cell after the last, which is cut away.
    const cell = Number.isFinite(x + y) ? (y | 0) * columns + (x | 0) : cellCount
    cellOf[row] = cell
    start[cell + 1] = (start[cell + 1] as number) + 1
  }
  for (let cell = 0; cell <= cellCount; cell += 1)
    start[cell + 1] = (start[cell + 1] as number) + (start[cell] as number)
  const placed = start[cellCount] as number
  const next = start.slice()
  const rowAt = new Uint32Array(count)
  const ordered = new Float64Array(2 * count)
  for (let row = 0; row < count; row += 1) {
    const cell = cellOf[row] as number
    const place = next[cell] as number
    next[cell] = place + 1
    rowAt[place] = row
    ordered[2 * place] = positions[2 * row] as number
    ordered[2 * place + 1] = positions[2 * row + 1] as number
  }
  return {
    ...frame,
    rowCount: count,
    start: start.subarray(0, cellCount + 1),
    rowAt: rowAt.subarray(0, placed),
    positions: ordered.subarray(0, 2 * placed),
  }
}

const mostCells = 1_000_000

function frameOf(bounds: Bounds | null, cellMetres: number) {
  if (!bounds) return { west: 0, south: 0, stepLng: 1, stepLat: 1, columns: 0, rows: 0 }
  const { west, south, east, north } = bounds
  const metric = localMetric((south + north) / 2)
  const [width, height] = [(east - west) * metric.metresPerDegreeLng, (north - south) * metric.metresPerDegreeLat]
  const side = Math.max(cellMetres, (width + height) / mostCells, Math.sqrt((width * height) / mostCells))
  const [stepLng, stepLat] = [side / metric.metresPerDegreeLng, side / metric.metresPerDegreeLat]
  return {
    west,
    south,
    stepLng,
    stepLat,
    columns: Math.floor((east - west) / stepLng) + 1,
    rows: Math.floor((north - south) / stepLat) + 1,
  }
}
