import type { Position } from '../../domain/places/place'

/** What was chosen: a place, spot or row of the plan to open, or a point to look at. */
export type SearchChoice =
  | { readonly kind: 'place'; readonly place: string; readonly spot: string | null }
  | { readonly kind: 'row'; readonly row: string }
  | { readonly kind: 'point'; readonly position: Position; readonly name: string }
