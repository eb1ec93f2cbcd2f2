import type { Position } from '../../domain/places/place'
import { metricAround } from './metric-around'

/** 1 for each position within a distance of a place, the distance itself included, else 0. Distances as in `metricAround`. */
export function nearMask(positions: Float64Array, [lng, lat]: Position, metres: number): Uint8Array {
  const mask = new Uint8Array(positions.length >> 1)
  const { east, eastSlope, north, northSlope } = metricAround(lat)
  const limit = metres * metres
  for (let row = 0; row < mask.length; row += 1) {
    const up = (positions[2 * row + 1] as number) - lat
    const x = ((positions[2 * row] as number) - lng) * (east + eastSlope * up)
    const y = up * (north + northSlope * up)
    mask[row] = Number(x * x + y * y <= limit)
  }
  return mask
}
