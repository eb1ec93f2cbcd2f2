import { type Place, type PlaceKind, placeKinds, type Trend } from './place'

export type PlaceGroup = { readonly kind: PlaceKind; readonly places: readonly Place[] }

/**
 * Places by kind in the order the map paints them, uppermost first, and prioritised first within a kind. A place of
 * several kinds stands once, under the uppermost of them.
 */
export function groupPlaces(places: readonly Place[], order: readonly PlaceKind[] = placeKinds): readonly PlaceGroup[] {
  return order
    .map((kind) => ({
      kind,
      places: places
        .filter((place) => uppermost(place, order) === kind)
        .sort((a, b) => Number(b.priority !== null) - Number(a.priority !== null)),
    }))
    .filter((group) => group.places.length > 0)
}

/** The directions that the passages on a place give, each once, in their order. */
export function trendDirections({ trends }: Place): readonly Trend['direction'][] {
  return [...new Set(trends.map(({ direction }) => direction))]
}

const uppermost = ({ kinds }: Place, order: readonly PlaceKind[]): PlaceKind | undefined =>
  order.find((kind) => kinds.includes(kind))
