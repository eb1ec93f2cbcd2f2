import type { FeatureCollection } from '../../src/domain/geo/feature'
import type { Place } from '../../src/domain/places/place'
import { type PlacePosition, withPositions } from '../../src/domain/places/place-positions'
import { readMaterial } from './read-material'

/** The places of `geodata/` with the positions that lie in a file of their own, as the app has them. */
export function shippedPlaces(): readonly Place[] {
  const { places } = readMaterial<{ places: Place[] }>('platser.json')
  const apart = readMaterial<FeatureCollection>('osm-platslagen.geojson').features.map(
    ({ properties, geometry }) => ({ ...properties, position: geometry.coordinates }) as unknown as PlacePosition,
  )
  return withPositions(places, apart)
}
