import type { Geometry } from '../geo/feature'
import type { Position } from './place'

/** Whether a position lies in a surface, holes left out (even-odd rule). Points and lines hold nothing. */
export function liesWithin(position: Position, geometry: Geometry): boolean {
  switch (geometry.type) {
    case 'Polygon':
      return crossings(position, geometry.coordinates) % 2 === 1
    case 'MultiPolygon':
      return geometry.coordinates.some((rings) => crossings(position, rings) % 2 === 1)
    default:
      return false
  }
}

/** How many sides a line due east of the position crosses. */
function crossings([lng, lat]: Position, rings: readonly (readonly Position[])[]): number {
  let count = 0
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [fromLng, fromLat] = ring[index - 1] as Position
      const [toLng, toLat] = ring[index] as Position
      if (fromLat > lat === toLat > lat) continue
      if (lng < fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng)) count += 1
    }
  }
  return count
}
