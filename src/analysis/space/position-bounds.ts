export type Bounds = { readonly west: number; readonly south: number; readonly east: number; readonly north: number }

/**
 * The smallest box around some positions; null for none.
 * @param positions longitude, latitude, longitude, latitude … A pair that is not finite is passed by.
 * @param mask 1 for each row that counts, else 0; absent: every row counts
 */
export function positionBounds(positions: Float64Array, mask?: Uint8Array): Bounds | null {
  const masked = mask !== undefined
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at + 1 < positions.length; at += 2) {
    const lng = positions[at] as number
    const lat = positions[at + 1] as number
    // First what nearly all are.
    if (lng >= west && lng <= east && lat >= south && lat <= north) continue
    if (!Number.isFinite(lng + lat) || (masked && mask[at >> 1] === 0)) continue
    if (lng < west) west = lng
    if (lng > east) east = lng
    if (lat < south) south = lat
    if (lat > north) north = lat
  }
  return west <= east ? { west, south, east, north } : null
}
