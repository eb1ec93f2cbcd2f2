import type { ActionPart, PlanRow, TriangleSide } from './plan'

/** Ids of the actions that work on each side of the problem triangle; an empty list is an uncovered side. */
export type TriangleCover = Readonly<Record<TriangleSide, readonly string[]>>

/**
 * Which sides of the problem triangle the actions of these rows work on.
 *
 * The plan does not say; it is derived from the kind of action, on these assumptions:
 * physical change and activation work on the place; police and social work on the offender, except in
 * the area of victims (`brottsoffer`), where both serve the target; communication works on the target, those who may be
 * harmed, witness or report; organisation works on no side until it leads to something else.
 */
export function coverTriangle(rows: readonly PlanRow[]): TriangleCover {
  const actions = rows.flatMap((row) =>
    row.actions.map((action) => ({ id: action.id, side: sideOf(action, row.area) })),
  )
  const on = (side: TriangleSide) => actions.filter((action) => action.side === side).map((action) => action.id)
  return { plats: on('plats'), gärningsperson: on('gärningsperson'), offer: on('offer') }
}

function sideOf({ kind }: ActionPart, area: string): TriangleSide | null {
  switch (kind) {
    case 'fysisk':
    case 'platsaktivering':
      return 'plats'
    case 'polisiar':
    case 'social':
      return area === 'brottsoffer' ? 'offer' : 'gärningsperson'
    case 'kommunikation':
      return 'offer'
    case 'organisatorisk':
    case null:
      return null
  }
}
