import { boundsOf, type Geometry } from '../../domain/geo/feature'
import type { Position } from '../../domain/places/place'

export type Frame = {
  readonly width: number
  readonly height: number
  /** Degrees to the picture's units, x right and y down. */
  readonly project: (position: Position) => readonly [x: number, y: number]
}

const widthUnits = 640
const marginUnits = 14

/** A plane picture around some geometries: degrees scaled by the cosine of the middle latitude. */
export function frameAround(geometries: readonly Geometry[]): Frame {
  const [west, south, east, north] = boundsOf(geometries) ?? [0, 0, 1, 1]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const unitsPerDegree = (widthUnits - 2 * marginUnits) / ((east - west) * squeeze)
  return {
    width: widthUnits,
    height: Math.round((north - south) * unitsPerDegree + 2 * marginUnits),
    project: ([lng, lat]) => [
      round(marginUnits + (lng - west) * squeeze * unitsPerDegree),
      round(marginUnits + (north - lat) * unitsPerDegree),
    ],
  }
}

/** Path data of a polygon or multipolygon; empty for other shapes. */
export function pathOf(geometry: Geometry, project: Frame['project']): string {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons
    .flat()
    .map((ring) => `M${ring.map((position) => project(position).join(' ')).join('L')}Z`)
    .join('')
}

const round = (value: number): number => Math.round(value * 10) / 10
