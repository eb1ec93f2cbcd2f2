import { metricAround } from '../space/metric-around'
import type { PositionCells } from '../space/position-cells'
import type { Kernel } from './smooth'

export type ExactRequest = {
  /** The incidents, by `bucketPositions`. */
  readonly cells: PositionCells
  /** Longitude, latitude … of where the density is asked for. */
  readonly at: Float64Array
  /** The Gaussian kernel's standard deviation, or the radius where the quartic one ends. */
  readonly bandwidthMetres: number
  readonly kernel?: Kernel
}

/**
 * Density in incidents per km² straight from the formula of `density`, without a grid between: what is exported. The Gaussian
 * kernel is cut at seven standard deviations, where it is 2·10⁻¹¹ of its peak. Time grows with the number of incidents times
 * the number of places asked for.
 */
export function exactDensity({ cells, at, bandwidthMetres, kernel = 'gaussian' }: ExactRequest): Float64Array {
  const reachMetres = kernel === 'gaussian' ? 7 * bandwidthMetres : bandwidthMetres
  const sum = kernel === 'gaussian' ? sumGaussian : sumQuartic
  return Float64Array.from({ length: at.length >> 1 }, (_, index) => {
    const [lng, lat] = [at[2 * index] as number, at[2 * index + 1] as number]
    return 1_000_000 * sumNear({ cells, lng, lat, reachMetres, bandwidthMetres, sum })
  })
}

type Near = {
  readonly cells: PositionCells
  readonly lng: number
  readonly lat: number
  readonly reachMetres: number
  readonly bandwidthMetres: number
  readonly sum: (squares: Float64Array, count: number, bandwidthMetres: number) => number
}

function sumNear({ cells, lng, lat, reachMetres, bandwidthMetres, sum }: Near): number {
  const { west, south, stepLng, stepLat, columns, rows, start, positions } = cells
  const { east, eastSlope, north, northSlope } = metricAround(lat)
  // One per cent wider than the reach: each distance decides for itself.
  const [reachLng, reachLat] = [(1.01 * reachMetres) / east, (1.01 * reachMetres) / north]
  const first = Math.max(0, Math.floor((lng - reachLng - west) / stepLng))
  const last = Math.min(columns - 1, Math.floor((lng + reachLng - west) / stepLng))
  const lastRow = Math.min(rows - 1, Math.floor((lat + reachLat - south) / stepLat))
  let total = 0
  if (first > last) return total
  for (let row = Math.max(0, Math.floor((lat - reachLat - south) / stepLat)); row <= lastRow; row += 1) {
    const from = start[row * columns + first] as number
    const to = start[row * columns + last + 1] as number
    const squares = new Float64Array(to - from)
    let count = 0
    for (let place = from; place < to; place += 1) {
      const up = (positions[2 * place + 1] as number) - lat
      const x = ((positions[2 * place] as number) - lng) * (east + eastSlope * up)
      const y = up * (north + northSlope * up)
      const square = x * x + y * y
      squares[count] = square
      if (square <= reachMetres * reachMetres) count += 1
    }
    total += sum(squares, count, bandwidthMetres)
  }
  return total
}

function sumGaussian(squares: Float64Array, count: number, sigma: number): number {
  const [factor, height] = [-1 / (2 * sigma * sigma), 1 / (2 * Math.PI * sigma * sigma)]
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += Math.exp(factor * (squares[at] as number))
  return height * sum
}

function sumQuartic(squares: Float64Array, count: number, radius: number): number {
  const [factor, height] = [1 / (radius * radius), 3 / (Math.PI * radius * radius)]
  let sum = 0
  for (let at = 0; at < count; at += 1) {
    const left = 1 - factor * (squares[at] as number)
    sum += left * left
  }
  return height * sum
}
