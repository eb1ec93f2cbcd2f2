import * as v from 'valibot'
import type { PlacePosition } from '../../domain/places/place-positions'
import { position } from './places'

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/))

/** A point feature that names its place, and its spot where the position is a spot's. */
export const placePosition: v.GenericSchema<unknown, PlacePosition> = v.pipe(
  v.object({
    type: v.literal('Feature'),
    properties: v.object({ place: id, spot: v.nullable(id) }),
    geometry: v.object({ type: v.literal('Point'), coordinates: position }),
  }),
  v.transform(({ properties, geometry }) => ({ ...properties, position: geometry.coordinates })),
)
