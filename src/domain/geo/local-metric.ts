import type { Position } from '../places/place'

/** Metres per degree around one latitude on the WGS 84 ellipsoid. */
export type LocalMetric = {
  readonly metresPerDegreeLng: number
  readonly metresPerDegreeLat: number
}

const equatorialRadiusMetres = 6378137
const eccentricitySquared = 0.00669437999014

/**
 * Radii of curvature at a latitude, turned into metres per degree. Within the district (5 km) the error against
 * Karney's geodesic is under 2 parts per million. Source: Karney 2013; Snyder 1987, p. 25.
 */
export function localMetric(latitude: number): LocalMetric {
  const radians = Math.PI / 180
  const sine = Math.sin(latitude * radians)
  const squeeze = 1 - eccentricitySquared * sine * sine
  const primeVertical = equatorialRadiusMetres / Math.sqrt(squeeze)
  const meridian = (primeVertical * (1 - eccentricitySquared)) / squeeze
  return {
    metresPerDegreeLng: primeVertical * Math.cos(latitude * radians) * radians,
    metresPerDegreeLat: meridian * radians,
  }
}

/** Straight distance in metres between two positions less than some tens of kilometres apart. */
export function distanceMetres(from: Position, to: Position): number {
  const metric = localMetric((from[1] + to[1]) / 2)
  return Math.hypot((to[0] - from[0]) * metric.metresPerDegreeLng, (to[1] - from[1]) * metric.metresPerDegreeLat)
}

/** Length in metres along a line; 0 for fewer than two positions. */
export function lengthMetres(line: readonly Position[]): number {
  let sum = 0
  for (let index = 1; index < line.length; index += 1) {
    const from = line[index - 1]
    const to = line[index]
    if (from && to) sum += distanceMetres(from, to)
  }
  return sum
}

/** Area in square metres of a simple ring (closed or not); 0 for fewer than three positions. */
export function areaSquareMetres(ring: readonly Position[]): number {
  const first = ring[0]
  if (!first || ring.length < 3) return 0
  const middle = ring.reduce((sum, position) => sum + position[1], 0) / ring.length
  const metric = localMetric(middle)
  let twice = 0
  ring.forEach((position, index) => {
    const next = ring[(index + 1) % ring.length] ?? first
    twice += (position[0] - first[0]) * (next[1] - first[1]) - (next[0] - first[0]) * (position[1] - first[1])
  })
  return (Math.abs(twice) / 2) * metric.metresPerDegreeLng * metric.metresPerDegreeLat
}

/** A ring of `steps` positions at a distance in metres: the crow's flight, not a walk. */
export function circleAround(centre: Position, radiusMetres: number, steps = 96): Position[] {
  const metric = localMetric(centre[1])
  const ring = Array.from({ length: steps }, (_, step): Position => {
    const angle = (2 * Math.PI * step) / steps
    return [
      centre[0] + (Math.cos(angle) * radiusMetres) / metric.metresPerDegreeLng,
      centre[1] + (Math.sin(angle) * radiusMetres) / metric.metresPerDegreeLat,
    ]
  })
  const first = ring[0]
  return first ? [...ring, first] : ring
}
