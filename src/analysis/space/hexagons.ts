import { localMetric } from '../../domain/geo/local-metric'
import type { Position } from '../../domain/places/place'
import { positionBounds } from './position-bounds'
import type { TooWide } from './too-wide'

export type HexagonsRequest = {
  /** Longitude, latitude, longitude, latitude … in WGS 84 degrees. A pair that is not finite is passed by. */
  readonly positions: Float64Array
  /** 1 for each row that counts, else 0; absent: every row counts. */
  readonly mask?: Uint8Array
  /** From the middle to a corner, which is also the length of a side. */
  readonly radiusMetres: number
  /** The middle of one hexagon. The same for every filter, so that the hexagons stay where they are. */
  readonly origin: Position
}

export type Hexagon = {
  readonly count: number
  readonly centre: Position
  /** Six corners from the northern one, counter-clockwise, and the first again. */
  readonly ring: readonly Position[]
}

/**
 * Counts by hexagon, of those that hold any, south to north and west to east. Hexagons stand on a corner and are even in
 * metres at the origin's latitude; ten kilometres from it their width errs by some three per mille.
 *
 *     / \ / \      rows are 1.5 radii apart, columns √3 radii; every other row is moved half a column
 *    |   |   |
 *     \ / \ / \
 *
 * The rows that stand still make a grid of right angles, and so do the moved ones: the nearest middle of either kind comes by
 * rounding. Between the two goes the line |right| + 3 |up| = 1, in columns and pairs of rows from the middle that stands still.
 */
export function hexagons({ positions, mask, radiusMetres, origin }: HexagonsRequest): readonly Hexagon[] | TooWide {
  const bounds = positionBounds(positions, mask)
  if (!bounds) return []
  const { metresPerDegreeLng, metresPerDegreeLat } = localMetric(origin[1])
  const columnWidth = radiusMetres * Math.sqrt(3)
  const rowHeight = radiusMetres * 1.5
  const [columnsPerDegree, rowsPerDegree] = [metresPerDegreeLng / columnWidth, metresPerDegreeLat / rowHeight]
  // An even number of rows below the southernmost, so that every second row is moved wherever the grid begins.
  const firstRow = 2 * Math.floor(((bounds.south - origin[1]) * rowsPerDegree) / 2) - 2
  const firstColumn = Math.floor((bounds.west - origin[0]) * columnsPerDegree) - 2
  const rows = Math.ceil((bounds.north - origin[1]) * rowsPerDegree) - firstRow + 3
  const columns = Math.ceil((bounds.east - origin[0]) * columnsPerDegree) - firstColumn + 3
  if (!(rows * columns <= mostHexagons))
    return { failure: 'too-wide', kilometres: Math.round(Math.max(columns * columnWidth, rows * rowHeight) / 1000) }

  const [west, south] = [origin[0] + firstColumn / columnsPerDegree, origin[1] + firstRow / rowsPerDegree]
  const pairsPerDegree = rowsPerDegree / 2
  const masked = mask !== undefined
  const counts = new Uint32Array(rows * columns)
  for (let at = 0; at + 1 < positions.length; at += 2) {
    const x = ((positions[at] as number) - west) * columnsPerDegree
    const y = ((positions[at + 1] as number) - south) * pairsPerDegree
    // What is not finite fails one of these.
    if (!(x >= 0 && y >= 0 && x < columns && y < rows) || (masked && mask[at >> 1] === 0)) continue
    const column = (x + 0.5) | 0
    const pair = (y + 0.5) | 0
    const still = 2 * pair * columns + column
    const moved = (2 * (y | 0) + 1) * columns + (x | 0)
    // A number instead of a branch, which would be guessed wrong every third time.
    const isMoved = Number(Math.abs(x - column) + 3 * Math.abs(y - pair) > 1)
    const hexagon = still + isMoved * (moved - still)
    counts[hexagon] = (counts[hexagon] as number) + 1
  }
  return drawn(counts, { columns, west, south, columnsPerDegree, rowsPerDegree })
}

const mostHexagons = 4_000_000

type Frame = {
  readonly columns: number
  readonly west: number
  readonly south: number
  readonly columnsPerDegree: number
  readonly rowsPerDegree: number
}

function drawn(counts: Uint32Array, { columns, west, south, columnsPerDegree, rowsPerDegree }: Frame) {
  const [half, third] = [0.5 / columnsPerDegree, 1 / (3 * rowsPerDegree)]
  const found: Hexagon[] = []
  counts.forEach((count, at) => {
    if (count === 0) return
    const row = Math.floor(at / columns)
    const lng = west + ((at % columns) + 0.5 * (row & 1)) / columnsPerDegree
    const lat = south + row / rowsPerDegree
    const ring: readonly Position[] = [
      [lng, lat + 2 * third],
      [lng - half, lat + third],
      [lng - half, lat - third],
      [lng, lat - 2 * third],
      [lng + half, lat - third],
      [lng + half, lat + third],
      [lng, lat + 2 * third],
    ]
    found.push({ count, centre: [lng, lat], ring })
  })
  return found
}
