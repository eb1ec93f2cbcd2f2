import { metricAround } from '../space/metric-around'
import { bucketPositions, type PositionCells } from '../space/position-cells'

/** Every pair that is near enough, once. Rows as in the positions, and the band of distance that each pair is in. */
export type NearPairs = {
  readonly count: number
  readonly one: Uint32Array
  readonly other: Uint32Array
  readonly band: Uint8Array
}

export type TooManyPairs = { readonly failure: 'too-many-pairs'; readonly mostPairs: number }

/** 270 MB. */
const mostPairs = 30_000_000

/**
 * @param positions all finite
 * @param limits the farthest of each band in metres, ascending; the limit itself is within
 */
export function nearPairs(positions: Float64Array, limits: readonly number[]): NearPairs | TooManyPairs {
  const farthest = limits.at(-1) ?? 0
  // A hair more than half, so that two cells reach although degrees are shorter in the north.
  const cells = bucketPositions({ positions, cellMetres: Math.max(1, 0.505 * farthest) })
  const reach = cellsWithin(cells, farthest)
  const { columns, rows, start, rowAt, positions: ordered } = cells
  const squares = Float64Array.from(limits, (limit) => limit * limit)
  const lastSquare = farthest * farthest
  let pairs = { one: new Uint32Array(65_536), other: new Uint32Array(65_536), band: new Uint8Array(65_536) }
  if (diagonalMetres(cells) <= farthest && pairsInCells(start) > mostPairs)
    return { failure: 'too-many-pairs', mostPairs }
  let count = 0
  for (let row = 0; row < rows; row += 1) {
    const rowLat = cells.south + row * cells.stepLat
    const { east, eastSlope, north, northSlope } = metricAround(rowLat)
    for (let column = 0; column < columns; column += 1) {
      const [first, last] = [Math.max(0, column - reach), Math.min(columns - 1, column + reach)]
      for (
        let place = start[row * columns + column] as number;
        place < (start[row * columns + column + 1] as number);
        place += 1
      ) {
        const [lng, lat] = [ordered[2 * place] as number, ordered[2 * place + 1] as number]
        const fromRow = 2 * (lat - rowLat)
        for (let below = row; below <= Math.min(rows - 1, row + reach); below += 1) {
          const from = below === row ? place + 1 : (start[below * columns + first] as number)
          const to = start[below * columns + last + 1] as number
          for (let near = from; near < to; near += 1) {
            const up = (ordered[2 * near + 1] as number) - lat
            const x = ((ordered[2 * near] as number) - lng) * (east + eastSlope * (fromRow + up))
            const y = up * (north + northSlope * (fromRow + up))
            const square = x * x + y * y
            if (square > lastSquare) continue
            if (count === mostPairs) return { failure: 'too-many-pairs', mostPairs }
            if (count === pairs.one.length) pairs = twiceAsLong(pairs)
            let band = 0
            while (square > (squares[band] as number)) band += 1
            pairs.one[count] = rowAt[place] as number
            pairs.other[count] = rowAt[near] as number
            pairs.band[count] = band
            count += 1
          }
        }
      }
    }
  }
  return { count, ...pairs }
}

/** Of a cell in the south, where cells are largest. */
function diagonalMetres({ south, stepLng, stepLat }: PositionCells): number {
  const { east, north } = metricAround(south)
  return 1.001 * Math.hypot(east * stepLng, north * stepLat)
}

/** Where a cell's diagonal is within what is asked for, all its pairs are near. */
function pairsInCells(start: Uint32Array): number {
  let pairs = 0
  for (let cell = 1; cell < start.length; cell += 1) {
    const count = (start[cell] as number) - (start[cell - 1] as number)
    pairs += (count * (count - 1)) / 2
  }
  return pairs
}

/** How many cells a distance reaches at most, where they are smallest. */
function cellsWithin({ south, rows, stepLng, stepLat }: PositionCells, metres: number): number {
  const ends = [south, south + rows * stepLat].map(metricAround)
  const narrowest = Math.min(...ends.flatMap(({ east, north }) => [east * stepLng, north * stepLat]))
  return Math.ceil(metres / narrowest)
}

function twiceAsLong({ one, other, band }: Omit<NearPairs, 'count'>) {
  const length = Math.min(2 * one.length, mostPairs)
  const longer = { one: new Uint32Array(length), other: new Uint32Array(length), band: new Uint8Array(length) }
  longer.one.set(one)
  longer.other.set(other)
  longer.band.set(band)
  return longer
}
