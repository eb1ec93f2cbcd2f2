import { foldText } from '../selection/fold-text'
import type { ActionEffect, ActionKind, Plan, PlanRow, TriangleSide } from './plan'
import { coverTriangle } from './triangle'

/** Rows must meet every filter that is not empty; within one filter, any of its values will do. */
export type RowFilter = {
  readonly areas?: readonly string[]
  /** null: rows that the plan ties to no place. */
  readonly places?: readonly (string | null)[]
  /** Actors of the row or of one of its actions; null: rows that name nobody. */
  readonly actors?: readonly (string | null)[]
  readonly kinds?: readonly ActionKind[]
  /** Sides of the problem triangle that one of the row's actions works on. */
  readonly sides?: readonly TriangleSide[]
  /** How soon one of the row's actions has effect; null: not judged. */
  readonly effects?: readonly (ActionEffect | null)[]
  /** Every word must stand in the row's cells, group or actor names. */
  readonly text?: string
}

/** Ids of the rows that meet the filter, in the plan's order. */
export function filterRows(plan: Plan, filter: RowFilter): readonly string[] {
  const words = foldText(filter.text ?? '').split(' ')
  const names = new Map(plan.actors.map((actor) => [actor.id, actor.name]))
  return plan.rows
    .filter(
      (row) =>
        meets(filter.areas, [row.area]) &&
        meets(filter.places, [row.place]) &&
        meets(filter.actors, actorsOf(row).length > 0 ? actorsOf(row) : [null]) &&
        meets(
          filter.kinds,
          row.actions.map((action) => action.kind),
        ) &&
        meets(filter.sides, sidesOf(row)) &&
        meets(
          filter.effects,
          row.actions.map((action) => action.effect),
        ) &&
        holdsAll(row, words, names),
    )
    .map((row) => row.id)
}

function meets<Value>(wanted: readonly Value[] | undefined, has: readonly Value[]): boolean {
  return wanted === undefined || wanted.length === 0 || has.some((value) => wanted.includes(value))
}

function sidesOf(row: PlanRow): readonly TriangleSide[] {
  const cover = coverTriangle([row])
  return (['plats', 'gärningsperson', 'offer'] as const).filter((side) => cover[side].length > 0)
}

function actorsOf(row: PlanRow): readonly string[] {
  return [...row.actors.map((one) => one.actor), ...row.actions.flatMap((action) => action.actors)]
}

function holdsAll(row: PlanRow, words: readonly string[], names: ReadonlyMap<string, string>): boolean {
  const text = [...Object.values(row.cells), row.group ?? '', ...actorsOf(row).map((id) => names.get(id) ?? '')]
  const folded = foldText(text.join('\n'))
  return words.every((word) => folded.includes(word))
}
