import { type FeatureCollection, noFeatures } from '../../domain/geo/feature'
import type { Place, Position, Spot } from '../../domain/places/place'

/** Rings around what is chosen and what the list points at, so that the eye finds them on the map. */
export function selectedFeatures(chosen: Place | null, spot: Spot | null, pointed: Place | null): FeatureCollection {
  const ring = (position: Position | null, radius: number) =>
    position
      ? [
          {
            type: 'Feature' as const,
            properties: { radius },
            geometry: { type: 'Point' as const, coordinates: position },
          },
        ]
      : []
  const features = [
    ...(spot ? ring(spot.position, 14) : ring(chosen?.position ?? null, 19)),
    ...(pointed && pointed !== chosen ? ring(pointed.position, 16) : []),
  ]
  return features.length > 0 ? { type: 'FeatureCollection', features } : noFeatures
}
