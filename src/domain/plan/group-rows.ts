import type { ActorRole, Plan, PlanRow } from './plan'

export type GroupedRow = {
  readonly row: PlanRow
  /** The group's actor as the "Vem" cell has it; empty when only an action names it, and in other groupings. */
  readonly roles: readonly ActorRole[]
}

/** `key` is an id of area, place or actor; null holds the rows that have none. Groups without rows are left out. */
export type RowGroup = { readonly key: string | null; readonly rows: readonly GroupedRow[] }

/** In the plan's order of areas. */
export function groupByArea(plan: Plan, rows: readonly PlanRow[] = plan.rows): readonly RowGroup[] {
  return group(
    plan.areas.map((area) => area.id),
    rows,
    (row) => new Map([[row.area, []]]),
  )
}

/** In the order the places first occur in the plan. */
export function groupByPlace(plan: Plan, rows: readonly PlanRow[] = plan.rows): readonly RowGroup[] {
  return group(
    plan.rows.flatMap((row) => row.place ?? []),
    rows,
    (row) => new Map(row.place === null ? [] : [[row.place, []]]),
  )
}

/** In the plan's order of actors; a row stands under each of its actors, once, with every role it gives it. */
export function groupByActor(plan: Plan, rows: readonly PlanRow[] = plan.rows): readonly RowGroup[] {
  return group(
    plan.actors.map((actor) => actor.id),
    rows,
    rolesByActor,
  )
}

function rolesByActor(row: PlanRow): ReadonlyMap<string, readonly ActorRole[]> {
  const named = [...row.actors.map((one) => one.actor), ...row.actions.flatMap((action) => action.actors)]
  return new Map(
    named.map((actor) => [actor, [...new Set(row.actors.filter((one) => one.actor === actor).map((one) => one.role))]]),
  )
}

function group(
  order: readonly string[],
  rows: readonly PlanRow[],
  keysOf: (row: PlanRow) => ReadonlyMap<string, readonly ActorRole[]>,
): readonly RowGroup[] {
  const keyed = rows.map((row) => ({ row, keys: keysOf(row) }))
  const groups = [...new Set(order)].map((key) => ({
    key,
    rows: keyed.flatMap(({ row, keys }) => (keys.has(key) ? [{ row, roles: keys.get(key) ?? [] }] : [])),
  }))
  const without = { key: null, rows: keyed.flatMap(({ row, keys }) => (keys.size === 0 ? [{ row, roles: [] }] : [])) }
  return [...groups, without].filter((one) => one.rows.length > 0)
}
