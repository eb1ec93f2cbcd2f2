import type { Position } from '../places/place'

/** The parts of GeoJSON (RFC 7946) that the material uses; positions may carry a height, which is ignored. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: readonly Position[] }
  | {
      readonly type: 'Polygon' | 'MultiLineString'
      readonly coordinates: readonly (readonly Position[])[]
    }
  | {
      readonly type: 'MultiPolygon'
      readonly coordinates: readonly (readonly (readonly Position[])[])[]
    }

/** Property values are plain text or numbers; nothing in them is ever markup. */
export type Properties = Readonly<Record<string, unknown>>

export type Feature = {
  readonly type: 'Feature'
  readonly id?: string | number
  readonly properties: Properties
  readonly geometry: Geometry
}

export type FeatureCollection = {
  readonly type: 'FeatureCollection'
  readonly features: readonly Feature[]
}

export const noFeatures: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Every position of a geometry, in order. */
export function positionsOf(geometry: Geometry): Position[] {
  return flatten(geometry.coordinates)
}

/** West, south, east, north of some geometries; null for none. */
export function boundsOf(geometries: readonly Geometry[]): readonly [number, number, number, number] | null {
  let west = Infinity
  let south = Infinity
  let east = -Infinity
  let north = -Infinity
  for (const [lng, lat] of geometries.flatMap(positionsOf)) {
    west = Math.min(west, lng)
    south = Math.min(south, lat)
    east = Math.max(east, lng)
    north = Math.max(north, lat)
  }
  return west <= east ? [west, south, east, north] : null
}

function flatten(part: unknown): Position[] {
  if (!Array.isArray(part)) return []
  return typeof part[0] === 'number' ? [part as unknown as Position] : part.flatMap(flatten)
}
