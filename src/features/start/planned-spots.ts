import type { Place, Spot } from '../../domain/places/place'
import type { Plan } from '../../domain/plan/plan'
import type { Citation } from '../../domain/sources/source'

/** A spot that has rows in the plan, with how many causes and actions they hold as parts. */
export type PlannedSpot = {
  readonly spot: Spot
  readonly causes: number
  readonly actions: number
  /** The problem of its first row in the document; null when all its rows are the users' own. */
  readonly citation: Citation | null
}

/** In the place's own order; spots without rows are left out. */
export function plannedSpots(place: Place, plan: Plan): readonly PlannedSpot[] {
  return place.spots.flatMap((spot) => {
    const rows = plan.rows.filter((row) => row.place === place.id && row.spot === spot.id)
    if (rows.length === 0) return []
    const first = rows.find(({ document }) => document !== null)
    const area = plan.areas.find(({ id }) => id === first?.area)
    return {
      spot,
      causes: rows.reduce((sum, row) => sum + row.causes.length, 0),
      actions: rows.reduce((sum, row) => sum + row.actions.length, 0),
      citation: first?.document
        ? {
            source: plan.source,
            where: `${area?.documentHeading ?? first.area}, rad ${first.sheetRow}`,
            quote: first.document.problem,
          }
        : null,
    }
  })
}
