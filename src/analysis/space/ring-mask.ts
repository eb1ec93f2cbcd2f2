import type { Position } from '../../domain/places/place'
import { areaOfEach, buildAreaRaster, inNone, labelWithin, sizeFor } from './area-raster'
import type { PositionCells } from './position-cells'

/**
 * 1 for each row whose position lies inside a drawn ring, else 0. A cell of positions that no side comes near is inside or
 * outside as a whole, which the ring's raster tells; only the positions of the others are tested one by one.
 * @param ring closed or not; where it crosses itself, what it goes around twice is outside
 */
export function ringMask(cells: PositionCells, ring: readonly Position[]): Uint8Array {
  const mask = new Uint8Array(cells.rowCount)
  const [first] = ring
  if (!first || ring.length < 3) return mask
  // Half as fine as where every position asks: here most cells do.
  const size = Math.ceil(sizeFor(mask.length) / 2)
  const raster = buildAreaRaster([{ type: 'Polygon', coordinates: [[...ring, first]] }], size)
  const { west, south, stepLng, stepLat, columns, rows, start, rowAt, positions } = cells
  const [east, north] = [
    raster.west + raster.size / raster.columnsPerDegree,
    raster.south + raster.size / raster.rowsPerDegree,
  ]
  const lastRow = Math.min(rows - 1, Math.floor((north - south) / stepLat))
  const lastColumn = Math.min(columns - 1, Math.floor((east - west) / stepLng))
  for (let row = Math.max(0, Math.floor((raster.south - south) / stepLat)); row <= lastRow; row += 1)
    for (let column = Math.max(0, Math.floor((raster.west - west) / stepLng)); column <= lastColumn; column += 1) {
      const from = start[row * columns + column] as number
      const to = start[row * columns + column + 1] as number
      if (from === to) continue
      const label = labelWithin(raster, {
        west: west + column * stepLng,
        south: south + row * stepLat,
        east: west + (column + 1) * stepLng,
        north: south + (row + 1) * stepLat,
      })
      if (label === inNone) continue
      // Where the label is not one for all, each position has its own.
      const areas = label === null ? areaOfEach(raster, positions.subarray(2 * from, 2 * to)) : null
      for (let place = from; place < to; place += 1)
        mask[rowAt[place] as number] = areas ? (areas[place - from] as number) + 1 : 1
    }
  return mask
}
