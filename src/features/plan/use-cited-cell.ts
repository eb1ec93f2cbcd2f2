import type { Plan, PlanColumn, PlanRow } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import type { Cited } from '../../ui/source-mark'

/** One cell of a row, and where it stands. */
export type CellOfRow = { readonly plan: Plan; readonly row: PlanRow; readonly column: PlanColumn }

/** What the plan says over the column of follow-ups: the footing of an empty one. */
const followUpInstruction = 'Denna kolumn fylls i i samband med uppföljning.'

/** Where a cell stands in the document, and the document's words, whatever users have written since. */
export function useCitedCell({ plan, row, column }: CellOfRow): Cited {
  const { chain } = useTexts().plan
  const area = plan.areas.find(({ id }) => id === row.area)
  const where = chain.whereRow(area?.documentHeading ?? row.area, row.sheetRow)
  const quote = row.document?.[column] ?? ''
  if (quote.trim() !== '') return { source: plan.source, where, quote }
  if (column === 'followUp')
    return { source: plan.source, where: `${where}, ${chain.followUpColumn}`, quote: followUpInstruction }
  return { source: plan.source, where, quote: null }
}
