import { localMetric } from '../geo/local-metric'
import type { Within } from './incident-filter'

/**
 * How far from the edge of an area a position lies: 0 within it, NaN without a position. Straight metres on the plane that
 * touches the ellipsoid at the area's middle; good to a few parts per million within kilometres.
 * @param within a circle around a place, or a drawn ring, closed or not
 */
export function metresOutside(within: Within): (lng: number, lat: number) => number {
  if (within.type === 'near') {
    const [east, north] = planeAround(within.position)
    return (lng, lat) => Math.max(0, Math.hypot(east(lng), north(lat)) - within.metres)
  }
  const latitudes = within.ring.map(([, lat]) => lat)
  const middle = [within.ring[0]?.[0] ?? 0, (Math.min(...latitudes) + Math.max(...latitudes)) / 2] as const
  const [east, north] = planeAround(middle)
  const corners = within.ring.map(([lng, lat]): Corner => ({ x: east(lng), y: north(lat) }))
  return (lng, lat) => {
    const [x, y] = [east(lng), north(lat)]
    return isInside(x, y, corners) ? 0 : distanceToSides(x, y, corners)
  }
}

type Corner = { readonly x: number; readonly y: number }

function planeAround([lng, lat]: readonly [number, number]) {
  const { metresPerDegreeLng, metresPerDegreeLat } = localMetric(lat)
  return [
    (degrees: number) => (degrees - lng) * metresPerDegreeLng,
    (degrees: number) => (degrees - lat) * metresPerDegreeLat,
  ] as const
}

function isInside(x: number, y: number, corners: readonly Corner[]): boolean {
  let inside = false
  let before = corners.at(-1)
  for (const corner of corners) {
    if (before && before.y > y !== corner.y > y) {
      const crossing = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x)
      if (x < crossing) inside = !inside
    }
    before = corner
  }
  return inside
}

function distanceToSides(x: number, y: number, corners: readonly Corner[]): number {
  let nearest = Number.POSITIVE_INFINITY
  let before = corners.at(-1)
  for (const corner of corners) {
    if (before) {
      const [dx, dy] = [corner.x - before.x, corner.y - before.y]
      const length = dx * dx + dy * dy
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - before.x) * dx + (y - before.y) * dy) / length))
      // Unlike Math.min, a comparison would lose the NaN of a missing position.
      nearest = Math.min(nearest, (x - before.x - along * dx) ** 2 + (y - before.y - along * dy) ** 2)
    }
    before = corner
  }
  return Math.sqrt(nearest)
}
