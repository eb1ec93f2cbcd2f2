import { metricAround } from '../space/metric-around'
import { bucketPositions, type PositionCells } from '../space/position-cells'
import { bandPairs, blockLength, emptyBlock, type PairBlock } from './pair-block'

export type NearPairsRequest = {
  /** Made by `cellsForPairs` for these limits. */
  readonly cells: PositionCells
  /** The farthest of each band in metres, ascending; the limit itself is within. */
  readonly limits: readonly number[]
  /** Told of every pair once, a block at a time. The next block is written over this one. */
  readonly take: (block: PairBlock) => void
}

export type TooManyPairs = { readonly failure: 'too-many-pairs'; readonly mostPairs: number }

/** 270 MB where all are kept. */
const mostPairs = 30_000_000

/** Cells a hair larger than half of the farthest limit, so that two reach although degrees are shorter in the north. */
export function cellsForPairs(positions: Float64Array, limits: readonly number[]): PositionCells {
  return bucketPositions({ positions, cellMetres: Math.max(1, 0.505 * (limits.at(-1) ?? 0)) })
}

/** How many pairs are in each band of distance, when all have been taken. */
export function nearPairs({ cells, limits, take }: NearPairsRequest): { readonly inBand: Float64Array } | TooManyPairs {
  const farthest = limits.at(-1) ?? 0
  if (diagonalMetres(cells) <= farthest && pairsInCells(cells.start) > mostPairs)
    return { failure: 'too-many-pairs', mostPairs }
  const reach = cellsWithin(cells, farthest)
  const { columns, rows, start, positions } = cells
  const limit = farthest * farthest
  const inBand = new Float64Array(limits.length)
  const block = emptyBlock()
  const { one, other, square } = block
  let [count, taken] = [0, 0]
  for (let row = 0; row < rows; row += 1) {
    const rowLat = cells.south + row * cells.stepLat
    const lastRow = Math.min(rows - 1, row + reach)
    const { east, eastSlope, north, northSlope } = metricAround(rowLat)
    for (let column = 0; column < columns; column += 1) {
      const [first, last] = [Math.max(0, column - reach), Math.min(columns - 1, column + reach)]
      const end = start[row * columns + column + 1] as number
      for (let place = start[row * columns + column] as number; place < end; place += 1) {
        const [lng, lat] = [positions[2 * place] as number, positions[2 * place + 1] as number]
        const fromRow = 2 * (lat - rowLat)
        for (let below = row; below <= lastRow; below += 1) {
          const to = start[below * columns + last + 1] as number
          let near = below === row ? place + 1 : (start[below * columns + first] as number)
          while (near < to) {
            const until = Math.min(to, near + blockLength - count)
            for (; near < until; near += 1) {
              const up = (positions[2 * near + 1] as number) - lat
              const x = ((positions[2 * near] as number) - lng) * (east + eastSlope * (fromRow + up))
              const y = up * (north + northSlope * (fromRow + up))
              // Written in any case, and written over by the next one when it is too far away: no branch to guess.
              one[count] = place
              other[count] = near
              square[count] = x * x + y * y
              count += Number(x * x + y * y <= limit)
            }
            if (count < blockLength) continue
            taken += count
            if (taken > mostPairs) return { failure: 'too-many-pairs', mostPairs }
            block.count = count
            bandPairs(block, limits, inBand)
            take(block)
            count = 0
          }
        }
      }
    }
  }
  block.count = count
  bandPairs(block, limits, inBand)
  take(block)
  return { inBand }
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
