import type { Geometry } from '../geo/feature'
import { roundedPosition } from '../geo/rounded-position'
import type { Position } from '../places/place'

/** Why a shape cannot be the area of a filter, which is one ring without holes. */
export type Unfit = 'line' | 'parts' | 'holes' | 'corners' | 'small'

export type FitRing = { readonly ring: readonly Position[] } | { readonly unfit: Unfit; readonly corners: number }

/** The shape as the ring of a filter: its outline, not closed, rounded as the address keeps it. */
export function ringOfShape(geometry: Geometry, mostCorners: number): FitRing {
  const polygons = polygonsOf(geometry)
  const [polygon, ...others] = polygons
  if (!polygon) return { unfit: 'line', corners: 0 }
  if (others.length > 0) return { unfit: 'parts', corners: 0 }
  const [outline = [], ...holes] = polygon
  if (holes.length > 0) return { unfit: 'holes', corners: 0 }
  const ring = withoutRepeats(outline.map(roundedPosition))
  if (ring.length < 3) return { unfit: 'small', corners: ring.length }
  return ring.length > mostCorners ? { unfit: 'corners', corners: ring.length } : { ring }
}

function polygonsOf(geometry: Geometry): readonly (readonly (readonly Position[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

/** Corners that rounding has put on each other are one, and the last is not the first again. */
function withoutRepeats(ring: readonly Position[]): readonly Position[] {
  const corners: Position[] = []
  for (const corner of ring) if (!same(corners.at(-1), corner)) corners.push(corner)
  while (corners.length > 1 && same(corners.at(-1), corners[0])) corners.pop()
  return corners
}

const same = (one: Position | undefined, other: Position | undefined): boolean =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]
