import type { Position } from '../places/place'
import { type FeatureCollection, noFeatures } from './feature'

/** What is drawn by hand so far: its corners, the line between them, and from the third corner the surface within. */
export function drawnShape(corners: readonly Position[]): FeatureCollection {
  const first = corners[0]
  if (!first) return noFeatures
  return {
    type: 'FeatureCollection',
    features: [
      ...(corners.length > 2
        ? [
            {
              type: 'Feature' as const,
              properties: {},
              geometry: { type: 'Polygon' as const, coordinates: [[...corners, first]] },
            },
          ]
        : []),
      ...(corners.length > 1
        ? [
            {
              type: 'Feature' as const,
              properties: {},
              geometry: { type: 'LineString' as const, coordinates: corners },
            },
          ]
        : []),
      ...corners.map((coordinates) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: { type: 'Point' as const, coordinates },
      })),
    ],
  }
}
