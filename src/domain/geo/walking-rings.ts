import type { Position } from '../places/place'
import { type FeatureCollection, noFeatures } from './feature'
import { circleAround } from './local-metric'

/** An unhurried adult, as planners count it. Straight-line distance, so the walk itself is longer. */
export const walkingMetresPerMinute = 80
export const ringMinutes = [2, 5, 10] as const

/** Rings of straight-line walking distance around a position, each with a point that carries its words. */
export function walkingRings(
  centre: Position | null,
  words: (minutes: number, metres: number) => string,
): FeatureCollection {
  if (!centre) return noFeatures
  return {
    type: 'FeatureCollection',
    features: ringMinutes.flatMap((minutes) => {
      const metres = minutes * walkingMetresPerMinute
      const ring = circleAround(centre, metres)
      const top = ring[Math.floor((ring.length - 1) / 4)] ?? centre
      return [
        {
          type: 'Feature' as const,
          properties: {},
          geometry: { type: 'Polygon' as const, coordinates: [ring] },
        },
        {
          type: 'Feature' as const,
          properties: { text: words(minutes, metres) },
          geometry: { type: 'Point' as const, coordinates: top },
        },
      ]
    }),
  }
}
