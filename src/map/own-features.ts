import type { Feature, FeatureCollection } from '../domain/geo/feature'
import { isArea, type OwnLayer } from '../domain/incidents/own-layer'

/** Layers of the user's own in one source: each shape says which it belongs to, how it is drawn and what it is called. */
export function ownFeatures(layers: readonly OwnLayer[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: layers.flatMap(({ id, name: layerName, style, shapes }) =>
      shapes.map(
        ({ name, geometry }, index): Feature => ({
          type: 'Feature',
          properties: {
            layer: id,
            layerName,
            index,
            name: name ?? '',
            drawn: `${isArea(geometry) ? 'yta' : 'linje'}-${style}`,
          },
          geometry,
        }),
      ),
    ),
  }
}
