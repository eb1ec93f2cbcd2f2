import type { PlanDifference } from '../../domain/plan/compare/plan-difference'
import type { Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { firstWords, useRowName } from './row-name'

/** What a choice of differences is, in words, one each. */
export function useTakenList(
  plan: Plan,
  difference: PlanDifference,
): (chosen: ReadonlySet<string>) => readonly string[] {
  const { taken: texts, columns } = useTexts().exchange
  const rowName = useRowName(plan)
  return (chosen) => {
    const { changed, added, removed, moved, retired, loose } = difference
    const name = (row: Parameters<typeof rowName>[0]) => {
      const { where, title } = rowName(row)
      return `${where}: ${title}`
    }
    const of = <One extends { readonly key: string }>(all: readonly One[], say: (one: One) => string) =>
      all.filter(({ key }) => chosen.has(key)).map(say)
    return [
      ...changed.flatMap(({ row, cells, status, followedUp }) => [
        ...of(cells, ({ column }) =>
          column === 'followUp' ? texts.followUp(name(row)) : texts.cell(columns[column], name(row)),
        ),
        ...of(status ? [status] : [], () => texts.cell(columns.status, name(row))),
        ...of(followedUp ? [followedUp] : [], () => texts.cell(columns.followedUp, name(row))),
      ]),
      ...of(loose, ({ above }) => (above ? texts.followUp(name(above.row)) : '')),
      ...of(added, ({ sheetRow }) => texts.added(firstWords(sheetRow.cells.problem, 90))),
      ...of(removed, ({ row }) => texts.removed(name(row))),
      ...of(moved, ({ row }) => texts.moved(name(row))),
      ...of(retired, ({ row }) => texts.restored(name(row))),
    ]
  }
}
