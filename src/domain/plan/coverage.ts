import { type ActionEffect, type ActionKind, type ActionPart, actionKinds, type Plan, type PlanRow } from './plan'
import { coverTriangle, type TriangleCover } from './triangle'

/** Counted both ways: rows that have such an action, and the actions themselves. */
export type Cover = { readonly rows: readonly string[]; readonly actions: readonly ActionPart[] }

/** What is done in one place; rows that the plan ties to no place are one line per area, with `place` null. */
export type CoverageLine = {
  readonly place: string | null
  readonly area: string | null
  readonly rows: readonly string[]
  readonly all: Cover
  readonly kinds: Readonly<Record<ActionKind, Cover>>
  readonly sides: Readonly<Record<keyof TriangleCover, Cover>>
}

/** Places in the order they first occur in the plan, then areas. Lines without rows are left out. */
export function coverageOf(plan: Plan, rows: readonly PlanRow[] = plan.rows): readonly CoverageLine[] {
  const places = [...new Set(plan.rows.flatMap(({ place }) => place ?? []))]
  const lines = [
    ...places.map((place) => ({ place, area: null, rows: rows.filter((row) => row.place === place) })),
    ...plan.areas.map(({ id: area }) => ({
      place: null,
      area,
      rows: rows.filter((row) => row.place === null && row.area === area),
    })),
  ]
  return lines
    .filter((line) => line.rows.length > 0)
    .map(({ place, area, rows: some }) => ({ place, area, rows: some.map(({ id }) => id), ...covered(some) }))
}

function covered(rows: readonly PlanRow[]): Pick<CoverageLine, 'all' | 'kinds' | 'sides'> {
  const cover = (picks: (action: ActionPart, row: PlanRow) => boolean): Cover => {
    const found = rows.map((row) => ({ row, actions: row.actions.filter((action) => picks(action, row)) }))
    return {
      rows: found.flatMap(({ row, actions }) => (actions.length > 0 ? [row.id] : [])),
      actions: found.flatMap(({ actions }) => actions),
    }
  }
  const onSide = (side: keyof TriangleCover) =>
    cover((action, row) => coverTriangle([{ ...row, actions: [action] }])[side].length > 0)
  return {
    all: cover(() => true),
    kinds: Object.fromEntries(
      actionKinds.map((kind) => [kind, cover((action) => action.kind === kind)]),
    ) as CoverageLine['kinds'],
    sides: { plats: onSide('plats'), gärningsperson: onSide('gärningsperson'), offer: onSide('offer') },
  }
}

export type JudgedAction = { readonly row: PlanRow; readonly action: ActionPart; readonly effect: ActionEffect }

/** What has effect at once before what has it in the long run, within each in the plan's order; the rest is not judged. */
export function actionsByEffect(rows: readonly PlanRow[]): {
  readonly judged: readonly JudgedAction[]
  readonly notJudged: Cover
} {
  const all = rows.flatMap((row) => row.actions.map((action) => ({ row, action })))
  const judged = all.flatMap(({ row, action }) =>
    action.effect === null ? [] : [{ row, action, effect: action.effect }],
  )
  const rest = all.filter(({ action }) => action.effect === null)
  return {
    judged: [
      ...judged.filter(({ effect }) => effect === 'omedelbar'),
      ...judged.filter(({ effect }) => effect === 'långsiktig'),
    ],
    notJudged: { rows: [...new Set(rest.map(({ row }) => row.id))], actions: rest.map(({ action }) => action) },
  }
}
