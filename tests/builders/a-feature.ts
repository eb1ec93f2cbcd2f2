import type { Feature, FeatureCollection, Geometry, Properties } from '../../src/domain/geo/feature'

/** A feature with a small square as its outline, unless told otherwise. */
export const aFeature = (properties: Properties = {}, geometry: Geometry = aSquare()): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})

export const features = (...given: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: given,
})

/** A square of 0.01 degrees with its south-west corner at a position. */
export const aSquare = (lng = 17.84, lat = 59.36): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng, lat],
      [lng + 0.01, lat],
      [lng + 0.01, lat + 0.01],
      [lng, lat + 0.01],
      [lng, lat],
    ],
  ],
})

/** An area as the material has it: an id, a name and where the name is written. */
export const anArea = (id: string, labelPosition: readonly [number, number] = [17.845, 59.365]): Feature =>
  aFeature({ id, name: `Namn på ${id}`, labelPosition })
