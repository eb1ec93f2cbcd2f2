import type { Position } from '../../domain/places/place'
import { metricAround } from './metric-around'
import type { PositionCells } from './position-cells'

export type AroundRequest = {
  readonly cells: PositionCells
  readonly places: readonly Position[]
  /** A ring's whole surface counts, not the band between two rings. */
  readonly radiiMetres: readonly number[]
  /** 1 for each row that counts, else 0; absent: every row counts. */
  readonly mask?: Uint8Array
}

/**
 * How many lie within each radius of each place, the radius itself included, as the crow flies on the ellipsoid
 * (`metricAround`). Cells that lie wholly within are counted by their ends alone; only those that the ring crosses are
 * looked into.
 * @returns for each place its counts in the order of the radii
 */
export function countAround({ cells, places, radiiMetres, mask }: AroundRequest): readonly Uint32Array[] {
  const counting = mask ? countingBy(cells, mask) : { before: cells.start, countsAt: null }
  return places.map((place) => Uint32Array.from(radiiMetres, (metres) => countWithin(cells, counting, place, metres)))
}

type Counting = {
  /** How many that count stand before each cell. */
  readonly before: Uint32Array
  /** 1 for each place that counts, else 0; null: every place counts. */
  readonly countsAt: Uint8Array | null
}

function countingBy({ start, rowAt }: PositionCells, mask: Uint8Array): Counting {
  const before = new Uint32Array(start.length)
  const countsAt = new Uint8Array(rowAt.length)
  let count = 0
  for (let cell = 0; cell + 1 < start.length; cell += 1) {
    const end = start[cell + 1] as number
    for (let at = start[cell] as number; at < end; at += 1) {
      const counts = mask[rowAt[at] as number] as number
      countsAt[at] = counts
      count += counts
    }
    before[cell + 1] = count
  }
  return { before, countsAt }
}

function countWithin(cells: PositionCells, counting: Counting, [lng, lat]: Position, metres: number): number {
  const { west, south, stepLng, stepLat, columns, rows, start } = cells
  const metric = metricAround(lat)
  // A hair wide of the truth: what is looked into is decided by its own distance.
  const [narrowest, shortest] = [metric.east * 0.99, metric.north * 0.99]
  const reachLat = metres / shortest
  const firstRow = Math.max(0, Math.floor((lat - reachLat - south) / stepLat))
  const lastRow = Math.min(rows - 1, Math.floor((lat + reachLat - south) / stepLat))
  const test = { positions: cells.positions, countsAt: counting.countsAt, lng, lat, metric, limit: metres * metres }
  let count = 0
  for (let row = firstRow; row <= lastRow; row += 1) {
    const [low, high] = [south + row * stepLat - lat, south + (row + 1) * stepLat - lat]
    const nearest = low > 0 ? low : high < 0 ? -high : 0
    const farthest = Math.max(Math.abs(low), Math.abs(high)) * metric.north * 1.001
    const reach = Math.sqrt(Math.max(0, metres ** 2 - (nearest * shortest) ** 2)) / narrowest
    const surely = Math.sqrt(Math.max(0, metres ** 2 - farthest ** 2)) / (metric.east * 1.001)
    const first = Math.max(0, Math.floor((lng - reach - west) / stepLng))
    const last = Math.min(columns - 1, Math.floor((lng + reach - west) / stepLng))
    if (first > last) continue
    const firstWhole = Math.max(first, Math.ceil((lng - surely - west) / stepLng))
    const lastWhole = Math.min(last, Math.floor((lng + surely - west) / stepLng) - 1)
    const at = row * columns
    if (lastWhole < firstWhole) {
      count += countTested(test, start[at + first] as number, start[at + last + 1] as number)
      continue
    }
    const [wholeFrom, wholeTo] = [at + firstWhole, at + lastWhole + 1]
    count += countTested(test, start[at + first] as number, start[wholeFrom] as number)
    count += (counting.before[wholeTo] as number) - (counting.before[wholeFrom] as number)
    count += countTested(test, start[wholeTo] as number, start[at + last + 1] as number)
  }
  return count
}

type Test = {
  readonly positions: Float64Array
  readonly countsAt: Uint8Array | null
  readonly lng: number
  readonly lat: number
  readonly metric: ReturnType<typeof metricAround>
  /** The radius squared. */
  readonly limit: number
}

/** Each comparison is added as a number: a branch would be guessed wrong for every second position near a ring. */
function countTested({ positions, countsAt, lng, lat, metric, limit }: Test, from: number, to: number): number {
  const { east, eastSlope, north, northSlope } = metric
  const all = countsAt === null
  let count = 0
  for (let at = from; at < to; at += 1) {
    const up = (positions[2 * at + 1] as number) - lat
    const x = ((positions[2 * at] as number) - lng) * (east + eastSlope * up)
    const y = up * (north + northSlope * up)
    count += Number(x * x + y * y <= limit) & (all ? 1 : (countsAt[at] as number))
  }
  return count
}
