import type { Place, Position } from './place'

/** The position of a place or of one of its spots, kept apart from it because another licence holds for it. */
export type PlacePosition = {
  readonly place: string
  /** null: the position is the place's own. */
  readonly spot: string | null
  readonly position: Position
}

/** Places with the positions that are kept apart from them. A position that a place itself gives stands. */
export function withPositions(places: readonly Place[], apart: readonly PlacePosition[]): Place[] {
  const positions = new Map(apart.map(({ place, spot, position }) => [keyOf(place, spot), position]))
  return places.map((place) => ({
    ...place,
    position: place.position ?? positions.get(keyOf(place.id, null)) ?? null,
    spots: place.spots.map((spot) => ({
      ...spot,
      position: spot.position ?? positions.get(keyOf(place.id, spot.id)) ?? null,
    })),
  }))
}

const keyOf = (place: string, spot: string | null): string => `${place}/${spot ?? ''}`
