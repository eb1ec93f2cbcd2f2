import type { PlanDifference } from '../../domain/plan/compare/plan-difference'
import type { Plan, PlanRow } from '../../domain/plan/plan'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { firstWords, useRowName } from './row-name'

/** What was taken, in words, and the row where it stands; null when it has none yet, or none any more. */
export type TakenLine = { readonly words: string; readonly row: string | null }

/** What a choice of differences is, in words, one each. */
export function useTakenList(
  plan: Plan,
  difference: PlanDifference,
): (chosen: ReadonlySet<string>) => readonly TakenLine[] {
  const { taken: texts, columns } = useWorkspaceTexts().exchange
  const rowName = useRowName(plan)
  return (chosen) => {
    const { changed, added, removed, moved, retired, loose } = difference
    const name = (row: PlanRow) => {
      const { where, title } = rowName(row)
      return `${where}: ${title}`
    }
    const of = <One extends { readonly key: string }>(
      all: readonly One[],
      say: (one: One) => string,
      rowOf: (one: One) => PlanRow | null,
    ): readonly TakenLine[] =>
      all.filter(({ key }) => chosen.has(key)).map((one) => ({ words: say(one), row: rowOf(one)?.id ?? null }))
    return [
      ...changed.flatMap(({ row, cells, status, followedUp }) => [
        ...of(
          cells,
          ({ column }) => (column === 'followUp' ? texts.followUp(name(row)) : texts.cell(columns[column], name(row))),
          () => row,
        ),
        ...of(
          status ? [status] : [],
          () => texts.cell(columns.status, name(row)),
          () => row,
        ),
        ...of(
          followedUp ? [followedUp] : [],
          () => texts.cell(columns.followedUp, name(row)),
          () => row,
        ),
      ]),
      ...of(
        loose,
        ({ above }) => (above ? texts.followUp(name(above.row)) : ''),
        ({ above }) => above?.row ?? null,
      ),
      ...of(
        added,
        ({ sheetRow }) => texts.added(firstWords(sheetRow.cells.problem, 90)),
        () => null,
      ),
      ...of(
        removed,
        ({ row }) => texts.removed(name(row)),
        () => null,
      ),
      ...of(
        moved,
        ({ row }) => texts.moved(name(row)),
        ({ row }) => row,
      ),
      ...of(
        retired,
        ({ row }) => texts.restored(name(row)),
        ({ row }) => row,
      ),
    ]
  }
}
