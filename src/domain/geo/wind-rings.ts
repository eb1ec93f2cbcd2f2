import type { Position } from '../places/place'
import type { Geometry } from './feature'

type Ring = readonly Position[]

/** The same geometry with closed rings wound as RFC 7946 says: the outer one anticlockwise, holes clockwise. */
export function windRings(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: windPolygon(geometry.coordinates) }
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(windPolygon) }
  return geometry
}

const windPolygon = (rings: readonly Ring[]): readonly Ring[] =>
  rings.map((ring, index) => {
    const closed = close(ring)
    return twiceArea(closed) >= 0 === (index === 0) ? closed : [...closed].reverse()
  })

function close(ring: Ring): Ring {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring
}

/** Positive when it runs anticlockwise. */
function twiceArea(ring: Ring): number {
  let sum = 0
  for (let index = 1; index < ring.length; index += 1) {
    const [from, to] = [ring[index - 1] as Position, ring[index] as Position]
    sum += from[0] * to[1] - to[0] * from[1]
  }
  return sum
}
