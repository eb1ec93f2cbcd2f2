import type { Geometry } from '../../domain/geo/feature'
import { areaOfEach, buildAreaRaster, sizeFor } from './area-raster'

/**
 * The index of the area that holds each position, −1 where none does: those without a position too.
 * @param positions longitude, latitude, longitude, latitude … in WGS 84 degrees
 * @param areas polygons and multipolygons, fewer than 32,768; the first wins where they overlap
 */
export function districtOfEach(positions: Float64Array, areas: readonly Geometry[]): Int16Array {
  return areaOfEach(buildAreaRaster(areas, sizeFor(positions.length / 2)), positions)
}

/** How many are in each area, and outside them all: together, everyone. */
export function countByArea(areaOf: Int16Array, areaCount: number) {
  const counts = new Uint32Array(areaCount + 1)
  for (let row = 0; row < areaOf.length; row += 1) {
    const at = (areaOf[row] as number) + 1
    counts[at] = (counts[at] as number) + 1
  }
  return { areas: counts.subarray(1), outside: counts[0] as number }
}
