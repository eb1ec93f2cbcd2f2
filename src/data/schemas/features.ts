import * as v from 'valibot'
import type { Feature, Geometry } from '../../domain/geo/feature'
import type { Position } from '../../domain/places/place'

const finite = v.pipe(v.number(), v.finite())

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  typeof value[0] === 'number' &&
  typeof value[1] === 'number' &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90

const position = v.custom<Position>(isPosition, '[lng, lat] (WGS 84)')
const line = v.pipe(v.array(position), v.minLength(2))
const ring = v.pipe(v.array(position), v.minLength(4))
const polygon = v.pipe(v.array(ring), v.minLength(1))

const geometry: v.GenericSchema<unknown, Geometry> = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({ type: v.literal('MultiPoint'), coordinates: v.array(position) }),
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
])

/** RFC 7946 lets a feature without properties say null. */
const properties = v.pipe(
  v.nullable(v.record(v.string(), v.unknown())),
  v.transform((given) => given ?? {}),
)

export const feature: v.GenericSchema<unknown, Feature> = v.object({
  type: v.literal('Feature'),
  id: v.exactOptional(v.union([v.string(), finite])),
  properties,
  geometry,
})

export const featuresFrame = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})
