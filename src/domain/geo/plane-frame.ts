import type { Position } from '../places/place'
import { boundsOf, type Geometry } from './feature'

/** A plane picture of some land. */
export type PlaneFrame = {
  readonly width: number
  readonly height: number
  /** Degrees to the picture's units, x right and y down. */
  readonly project: (position: Position) => readonly [x: number, y: number]
}

/** A picture around some geometries, as wide as is said: degrees scaled by the cosine of the middle latitude. */
export function frameAround(
  geometries: readonly Geometry[],
  { width, margin }: { readonly width: number; readonly margin: number },
): PlaneFrame {
  const [west, south, east, north] = boundsOf(geometries) ?? [0, 0, 1, 1]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const unitsPerDegree = (width - 2 * margin) / ((east - west) * squeeze)
  return {
    width,
    height: Math.round((north - south) * unitsPerDegree + 2 * margin),
    project: ([lng, lat]) => [
      round(margin + (lng - west) * squeeze * unitsPerDegree),
      round(margin + (north - lat) * unitsPerDegree),
    ],
  }
}

/** Path data of areas, closed, and of lines, open; empty for points. */
export function pathOf(geometry: Geometry, project: PlaneFrame['project']): string {
  const trace = (positions: readonly Position[]) =>
    `M${positions.map((position) => project(position).join(' ')).join('L')}`
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => `${trace(ring)}Z`).join('')
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => `${trace(ring)}Z`)
        .join('')
    case 'LineString':
      return trace(geometry.coordinates)
    case 'MultiLineString':
      return geometry.coordinates.map(trace).join('')
    case 'Point':
    case 'MultiPoint':
      return ''
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
