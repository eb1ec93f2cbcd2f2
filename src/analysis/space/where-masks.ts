import type { Position } from '../../domain/places/place'
import { areaOfEach, buildAreaRaster, sizeFor } from './area-raster'
import { metricAround } from './metric-around'

/**
 * 1 for each position inside a drawn ring, else 0.
 * @param positions longitude, latitude, longitude, latitude … in WGS 84 degrees
 * @param ring closed or not; where it crosses itself, what it goes around twice is outside
 */
export function ringMask(positions: Float64Array, ring: readonly Position[]): Uint8Array {
  const mask = new Uint8Array(positions.length >> 1)
  const [first] = ring
  if (!first || ring.length < 3) return mask
  const raster = buildAreaRaster([{ type: 'Polygon', coordinates: [[...ring, first]] }], sizeFor(mask.length))
  const areas = areaOfEach(raster, positions)
  for (let row = 0; row < mask.length; row += 1) mask[row] = (areas[row] as number) + 1
  return mask
}

/** 1 for each position within a distance of a place, the distance itself included, else 0. Distances as in `metricAround`. */
export function nearMask(positions: Float64Array, [lng, lat]: Position, metres: number): Uint8Array {
  const mask = new Uint8Array(positions.length >> 1)
  const { east, eastSlope, north, northSlope } = metricAround(lat)
  const limit = metres * metres
  for (let row = 0; row < mask.length; row += 1) {
    const up = (positions[2 * row + 1] as number) - lat
    const x = ((positions[2 * row] as number) - lng) * (east + eastSlope * up)
    const y = up * (north + northSlope * up)
    mask[row] = x * x + y * y <= limit ? 1 : 0
  }
  return mask
}
