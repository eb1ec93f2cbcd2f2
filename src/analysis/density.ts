import { localMetric } from '../domain/geo/local-metric'

export type DensityRequest = {
  /** Longitude, latitude, longitude, latitude … in WGS 84 degrees. A pair that is not finite is passed by. */
  readonly positions: Float64Array
  /** Standard deviation of the kernel. */
  readonly bandwidthMetres: number
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

/** The positions lie so far apart that the grid would not fit in memory: most often one of them is wrong. */
export type TooWide = { readonly failure: 'too-wide'; readonly kilometres: number }

/**
 * Gaussian density f(c) = Σ exp(−d²/2σ²) / (2πσ²), in incidents per km² (Silverman 1986; Chainey & Ratcliffe 2005).
 *
 * Each position is shared among its nine nearest nodes by a quadratic spline, then smoothed along rows and columns. The
 * spline keeps the mean and has the variance h²/4 wherever in a cell the position lies, so smoothing by σ² − h²/4 gives
 * back σ² for a single position too. The nearest node alone (σ² − h²/12) errs by several per cent of the peak where many
 * share one position. Against the exact sum the error is at most 0.2 % of the peak within 10 km of the middle; most of it
 * comes from using the middle latitude's metres per degree everywhere.
 */
export function density({ positions, bandwidthMetres }: DensityRequest): DensityGrid | TooWide {
  const cellMetres = bandwidthMetres / cellsPerBandwidth
  const bounds = boundsOf(positions)
  if (!bounds) return emptyGrid(cellMetres)
  const { west, south, east, north } = bounds
  const metric = localMetric((south + north) / 2)
  const stepLng = cellMetres / metric.metresPerDegreeLng
  const stepLat = cellMetres / metric.metresPerDegreeLat
  const columns = Math.ceil((east - west) / stepLng) + 1 + 2 * paddingCells
  const rows = Math.ceil((north - south) / stepLat) + 1 + 2 * paddingCells
  if (!(columns * rows <= mostNodes))
    return { failure: 'too-wide', kilometres: Math.round((Math.max(columns, rows) * cellMetres) / 1000) }

  const frame = {
    columns,
    rows,
    west: west - paddingCells * stepLng,
    south: south - paddingCells * stepLat,
    stepLng,
    stepLat,
    cellMetres,
  }
  const { values, count } = binned(positions, frame)
  const perSquareKilometre = 1_000_000 / cellMetres ** 2
  return { ...frame, count, values: smoothed(values, columns, rows, kernel(perSquareKilometre)) }
}

type Frame = Omit<DensityGrid, 'values' | 'count'>

/** Fine enough that a contour shows no corners at street level. */
const cellsPerBandwidth = 6
/** The kernel ends at five standard deviations, where it is four millionths of its peak. */
const reachCells = 5 * cellsPerBandwidth
/** One more for the spline: nothing is lost at the edge, and the sum is the number of positions. */
const paddingCells = reachCells + 1
/** 32 MB: a square of 66 km at a bandwidth of 200 m. */
const mostNodes = 4_000_000

function boundsOf(positions: Float64Array) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at + 1 < positions.length; at += 2) {
    const lng = positions[at] as number
    const lat = positions[at + 1] as number
    if (!Number.isFinite(lng + lat)) continue
    if (lng < west) west = lng
    if (lng > east) east = lng
    if (lat < south) south = lat
    if (lat > north) north = lat
  }
  return west <= east ? { west, south, east, north } : null
}

function emptyGrid(cellMetres: number): DensityGrid {
  const nowhere = { west: 0, south: 0, stepLng: 0, stepLat: 0 }
  return { ...nowhere, values: new Float64Array(), columns: 0, rows: 0, cellMetres, count: 0 }
}

/** One per position, shared by the quadratic spline among three nodes each way. */
function binned(positions: Float64Array, frame: Frame): { values: Float64Array; count: number } {
  const { columns, west, south, stepLng, stepLat } = frame
  const values = new Float64Array(columns * frame.rows)
  let count = 0
  for (let at = 0; at + 1 < positions.length; at += 2) {
    // Counted from the south-western corner of the nearest node's cell, so that truncating rounds down.
    const x = ((positions[at] as number) - west) / stepLng + 0.5
    const y = ((positions[at + 1] as number) - south) / stepLat + 0.5
    if (!Number.isFinite(x + y)) continue
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
    const node = row * columns + column
    addThree(values, node - columns, below, before, here, after)
    addThree(values, node, 1 - below - above, before, here, after)
    addThree(values, node + columns, above, before, here, after)
  }
  return { values, count }
}

function addThree(values: Float64Array, at: number, share: number, before: number, here: number, after: number) {
  values[at - 1] = (values[at - 1] as number) + share * before
  values[at] = (values[at] as number) + share * here
  values[at + 1] = (values[at + 1] as number) + share * after
}

/** Weights from −reach to +reach that sum to the square root of the scale: they are applied along both axes. */
function kernel(scale: number): Float64Array {
  const varianceCells = cellsPerBandwidth ** 2 - 1 / 4
  const weights = Float64Array.from({ length: 2 * reachCells + 1 }, (_, index) =>
    Math.exp(-((index - reachCells) ** 2) / (2 * varianceCells)),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => (weight * Math.sqrt(scale)) / sum)
}

/** Along the rows, then along the columns. Only the padding is free of mass, so no weight falls outside. */
function smoothed(values: Float64Array, columns: number, rows: number, weights: Float64Array): Float64Array {
  const along = new Float64Array(values.length)
  for (let node = 0; node < values.length; node += 1) {
    const mass = values[node] as number
    if (mass === 0) continue
    const first = node - reachCells
    for (let k = 0; k < weights.length; k += 1)
      along[first + k] = (along[first + k] as number) + mass * (weights[k] as number)
  }
  const across = new Float64Array(values.length)
  for (let row = reachCells; row < rows - reachCells; row += 1) {
    for (let k = 0; k < weights.length; k += 1) {
      const weight = weights[k] as number
      const from = row * columns
      const to = (row + k - reachCells) * columns
      for (let column = 0; column < columns; column += 1)
        across[to + column] = (across[to + column] as number) + weight * (along[from + column] as number)
    }
  }
  return across
}
