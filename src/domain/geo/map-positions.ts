import type { Position } from '../places/place'
import type { Geometry } from './feature'

/** The same geometry with every position put through `turn`. */
export function mapPositions(geometry: Geometry, turn: (position: Position) => Position): Geometry {
  const turned = (part: unknown): unknown =>
    Array.isArray(part) && typeof part[0] === 'number'
      ? turn(part as unknown as Position)
      : (part as unknown[]).map(turned)
  return { type: geometry.type, coordinates: turned(geometry.coordinates) } as Geometry
}
