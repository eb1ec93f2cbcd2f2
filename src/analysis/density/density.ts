import { localMetric } from '../../domain/geo/local-metric'
import { positionBounds } from '../space/position-bounds'
import type { PositionCells } from '../space/position-cells'
import type { TooWide } from '../space/too-wide'
import { shareCells } from './share-cells'
import { type Kernel, smoothGaussian, smoothQuartic } from './smooth'

export type DensityRequest = {
  /** Longitude, latitude, longitude, latitude … in WGS 84 degrees. A pair that is not finite is passed by. */
  readonly positions: Float64Array
  /** 1 for each row that counts, else 0; absent: every row counts. */
  readonly mask?: Uint8Array
  /**
   * The same positions by `bucketPositions`: a third of the time for a Gaussian kernel, where the cells are fine enough for it,
   * and the same nodes whatever the mask lets through.
   */
  readonly cells?: PositionCells
  /** The Gaussian kernel's standard deviation, or the radius where the quartic one ends. */
  readonly bandwidthMetres: number
  /** Gaussian when absent. */
  readonly kernel?: Kernel
}

/** Incidents per km² at the nodes of a grid that is square in metres, wide enough to hold the whole of every kernel. */
export type DensityGrid = {
  /** Row by row from the south, each row from the west. */
  readonly values: Float64Array
  readonly columns: number
  readonly rows: number
  /** Position of the first node, and the degrees from one node to the next. */
  readonly west: number
  readonly south: number
  readonly stepLng: number
  readonly stepLat: number
  readonly cellMetres: number
  /** How many positions it rests on. */
  readonly count: number
}

/**
 * Density in incidents per km² (Silverman 1986; Chainey & Ratcliffe 2005): Gaussian f(c) = Σ exp(−d²/2σ²) / (2πσ²), or
 * quartic f(c) = Σ 3/(πh²) (1 − d²/h²)² over those nearer than h. A quartic kernel is about as wide as a Gaussian one of h/√8.
 *
 * Each position is shared among its nine nearest nodes by a quadratic spline, then smoothed along rows and columns. The
 * spline keeps the mean and has the variance h²/4 wherever in a cell the position lies, so smoothing by σ² − h²/4 gives
 * back σ² for a single position too (a quartic kernel's variance is h²/8 each way). The nearest node alone (σ² − h²/12) errs by several per cent of the peak where many
 * share one position. Against the exact sum the error is at most 0.2 % of the peak within 10 km of the middle; most of it
 * comes from using the middle latitude's metres per degree everywhere.
 */
export function density(request: DensityRequest): DensityGrid | TooWide {
  const { positions, mask, bandwidthMetres, kernel = 'gaussian' } = request
  const ofCells = kernel === 'gaussian' ? densityOfCells(request) : null
  if (ofCells) return ofCells
  const cellsPerBandwidth = cellsIn[kernel]
  const cellMetres = bandwidthMetres / cellsPerBandwidth
  const bounds = positionBounds(positions, mask)
  if (!bounds) return emptyGrid(cellMetres)
  const { west, south, east, north } = bounds
  const metric = localMetric((south + north) / 2)
  const stepLng = cellMetres / metric.metresPerDegreeLng
  const stepLat = cellMetres / metric.metresPerDegreeLat
  // One more for the spline: nothing is lost at the edge, and the sum is the number of positions.
  const padding = reachIn[kernel] * cellsPerBandwidth + 1
  const columns = Math.ceil((east - west) / stepLng) + 1 + 2 * padding
  const rows = Math.ceil((north - south) / stepLat) + 1 + 2 * padding
  if (!(columns * rows <= mostNodes))
    return { failure: 'too-wide', kilometres: Math.round((Math.max(columns, rows) * cellMetres) / 1000) }

  const frame = {
    columns,
    rows,
    west: west - padding * stepLng,
    south: south - padding * stepLat,
    stepLng,
    stepLat,
    cellMetres,
  }
  const { values, count } = binned(positions, mask, frame)
  const smooth = kernel === 'gaussian' ? smoothGaussian : smoothQuartic
  const scale = perSquareKilometre(cellMetres)
  return {
    ...frame,
    count,
    values: smooth({ values, columns, rows, cellsPerBandwidth, reachCells: padding - 1, scale }),
  }
}

/** null without cells, and where they are too coarse for the bandwidth or reach too far. */
function densityOfCells({ cells, mask, bandwidthMetres }: DensityRequest): DensityGrid | null {
  if (!cells) return null
  const metric = localMetric(cells.south + (cells.rows * cells.stepLat) / 2)
  const sideMetres = cells.stepLat * metric.metresPerDegreeLat
  const group = Math.floor(bandwidthMetres / cellsIn.gaussian / sideMetres)
  if (group < 1) return null
  const cellMetres = group * sideMetres
  const cellsPerBandwidth = bandwidthMetres / cellMetres
  const reachCells = Math.ceil(reachIn.gaussian * cellsPerBandwidth)
  const padding = reachCells + 1
  const columns = Math.ceil(cells.columns / group) + 2 * padding
  const rows = Math.ceil(cells.rows / group) + 2 * padding
  if (columns * rows > mostNodesOfCells) return null
  const { values, count } = shareCells({ cells, mask, group, padding, columns, rows })
  if (count === 0) return emptyGrid(cellMetres)
  const [stepLng, stepLat] = [group * cells.stepLng, group * cells.stepLat]
  const scale = perSquareKilometre(cellMetres)
  return {
    columns,
    rows,
    west: cells.west + (0.5 - padding) * stepLng,
    south: cells.south + (0.5 - padding) * stepLat,
    stepLng,
    stepLat,
    cellMetres,
    count,
    values: smoothGaussian({ values, columns, rows, cellsPerBandwidth, reachCells, scale }),
  }
}

const perSquareKilometre = (cellMetres: number): number => 1_000_000 / cellMetres ** 2

type Frame = Omit<DensityGrid, 'values' | 'count'>

/** Fine enough that a contour shows no corners at street level. */
const cellsIn = { gaussian: 6, quartic: 12 } as const satisfies Record<Kernel, number>
/** In bandwidths. The Gaussian one is cut where it is four millionths of its peak. */
const reachIn = { gaussian: 5, quartic: 1 } as const satisfies Record<Kernel, number>
/** 32 MB: a square of 66 km at a bandwidth of 200 m. */
const mostNodes = 4_000_000
/** A larger grid takes longer to smooth than what the cells save; those that a mask lets through may lie closer. */
const mostNodesOfCells = 400_000

function emptyGrid(cellMetres: number): DensityGrid {
  const nowhere = { west: 0, south: 0, stepLng: 0, stepLat: 0 }
  return { ...nowhere, values: new Float64Array(), columns: 0, rows: 0, cellMetres, count: 0 }
}

/** One per position, shared by the quadratic spline among three nodes each way. */
function binned(positions: Float64Array, mask: Uint8Array | undefined, frame: Frame) {
  const { columns, rows, west, south } = frame
  const [columnsPerDegree, rowsPerDegree] = [1 / frame.stepLng, 1 / frame.stepLat]
  const values = new Float64Array(columns * rows)
  const masked = mask !== undefined
  let count = 0
  for (let at = 0; at + 1 < positions.length; at += 2) {
    // Counted from the south-western corner of the nearest node's cell, so that truncating rounds down.
    const x = ((positions[at] as number) - west) * columnsPerDegree + 0.5
    const y = ((positions[at + 1] as number) - south) * rowsPerDegree + 0.5
    // What is not finite fails one of these; all else lies within the padding.
    if (!(x >= 1 && y >= 1 && x < columns && y < rows) || (masked && mask[at >> 1] === 0)) continue
    count += 1
    const column = x | 0
    const row = y | 0
    const fromWest = x - column
    const toEast = 1 - fromWest
    const fromSouth = y - row
    const toNorth = 1 - fromSouth
    const before = 0.5 * toEast * toEast
    const after = 0.5 * fromWest * fromWest
    const here = 1 - before - after
    const below = 0.5 * toNorth * toNorth
    const above = 0.5 * fromSouth * fromSouth
    const level = 1 - below - above
    // Written out: a call for each of the three rows makes a million positions take three times as long.
    let node = (row - 1) * columns + column
    values[node - 1] = (values[node - 1] as number) + below * before
    values[node] = (values[node] as number) + below * here
    values[node + 1] = (values[node + 1] as number) + below * after
    node += columns
    values[node - 1] = (values[node - 1] as number) + level * before
    values[node] = (values[node] as number) + level * here
    values[node + 1] = (values[node + 1] as number) + level * after
    node += columns
    values[node - 1] = (values[node - 1] as number) + above * before
    values[node] = (values[node] as number) + above * here
    values[node + 1] = (values[node + 1] as number) + above * after
  }
  return { values, count }
}
