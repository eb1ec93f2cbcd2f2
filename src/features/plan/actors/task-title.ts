import type { Place } from '../../../domain/places/place'
import type { PlanRow } from '../../../domain/plan/plan'
import { placeName, rowTitle } from '../row-title'

/** What a row is about with its place before it. */
export function taskTitle(row: PlanRow, places: readonly Place[]): string {
  const title = rowTitle(row, places)
  return row.place === null ? title : `${placeName(row.place, places)}: ${title}`
}
