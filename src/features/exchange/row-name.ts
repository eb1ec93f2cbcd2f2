import type { Plan, PlanRow } from '../../domain/plan/plan'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'

/** Where a row stands and what it is about: "Brottsoffer, rad 5" and the beginning of its problem. */
export type RowName = { readonly where: string; readonly title: string }

export function useRowName(plan: Plan): (row: PlanRow) => RowName {
  const { exchange: texts } = useWorkspaceTexts()
  return (row) => {
    const area = plan.areas.find(({ id }) => id === row.area)?.name ?? row.area
    return {
      where: row.document ? texts.row(area, row.sheetRow) : texts.ownRow(area),
      title: firstWords(row.cells.problem || row.cells.action, 90),
    }
  }
}

/** The first words of a text on one line, whole words only. */
export function firstWords(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const end = line.lastIndexOf(' ', limit)
  return `${line.slice(0, end > 0 ? end : limit)}\u00a0…`
}
