import { roundedPosition } from '../geo/rounded-position'
import type { Position } from '../places/place'
import { isArea, type OwnLayer, type OwnShape } from './own-layer'
import { ringOfShape } from './ring-of-shape'

/** An area of a layer of the user's own, by where it stands. */
export type OwnArea = { readonly layer: OwnLayer; readonly index: number; readonly shape: OwnShape }

/** The areas of some layers, layer by layer, in the order of their files. */
export function ownAreasOf(layers: readonly OwnLayer[]): readonly OwnArea[] {
  return layers.flatMap((layer) =>
    layer.shapes.flatMap((shape, index) => (isArea(shape.geometry) ? [{ layer, index, shape }] : [])),
  )
}

/** The first area whose outline is this ring; null where the ring was drawn by hand or belongs to another browser's layer. */
export function areaOfRing(ring: readonly Position[], areas: readonly OwnArea[]): OwnArea | null {
  return areas.find(({ shape }) => startsAs(shape, ring[0]) && isRing(shape, ring)) ?? null
}

/** Cheap, so that only few outlines are compared as a whole. */
function startsAs({ geometry }: OwnShape, corner: Position | undefined): boolean {
  const part = geometry.type === 'MultiPolygon' ? geometry.coordinates[0] : geometry.coordinates
  const first = (part as readonly (readonly Position[])[] | undefined)?.[0]?.[0]
  if (!first || !corner) return false
  const [lng, lat] = roundedPosition(first)
  return lng === corner[0] && lat === corner[1]
}

function isRing({ geometry }: OwnShape, ring: readonly Position[]): boolean {
  const fit = ringOfShape(geometry, ring.length)
  return 'ring' in fit && JSON.stringify(fit.ring) === JSON.stringify(ring)
}
