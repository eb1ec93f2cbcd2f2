import type { Place } from '../../domain/places/place'
import type { PlanRow } from '../../domain/plan/plan'
import { shortLabel } from '../../domain/plan/row-label'

/** What a row is about, without its place: its spot's name, its group, or the beginning of its problem. */
export function rowTitle(row: PlanRow, places: readonly Place[]): string {
  const spots = places.find(({ id }) => id === row.place)?.spots ?? []
  const spot = spots.find(({ id }) => id === row.spot)
  return spot?.name ?? row.group ?? firstWords(shortLabel(row), 60)
}

export function placeName(id: string, places: readonly Place[]): string {
  return places.find((place) => place.id === id)?.name ?? id
}

/** The first words of a text on one line, whole words only, with an ellipsis when something was left out. */
export function firstWords(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const end = line.lastIndexOf(' ', limit)
  return `${line.slice(0, end > 0 ? end : limit)}\u00a0…`
}
