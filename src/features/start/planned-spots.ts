import type { Place, Spot } from '../../domain/places/place'
import type { Plan } from '../../domain/plan/plan'

/** A spot that has rows in the plan, with how many causes and actions they hold as parts. */
export type PlannedSpot = { readonly spot: Spot; readonly causes: number; readonly actions: number }

/** In the place's own order; spots without rows are left out. */
export function plannedSpots(place: Place, plan: Plan): readonly PlannedSpot[] {
  return place.spots.flatMap((spot) => {
    const rows = plan.rows.filter((row) => row.place === place.id && row.spot === spot.id)
    if (rows.length === 0) return []
    return {
      spot,
      causes: rows.reduce((sum, row) => sum + row.causes.length, 0),
      actions: rows.reduce((sum, row) => sum + row.actions.length, 0),
    }
  })
}
