import type { Plan, PlanRow } from '../../plan'
import { shortLabel } from '../../row-label'
import { after, before, findInCells } from '../find-in-cells'
import type { CheckRule } from '../finding'

/** Where "se rad 8" leads: to a row, to nothing, to itself, or to a row of other actors. */
export type ReferenceEnd = 'row' | 'nowhere' | 'self' | 'other-actors'

/** A row that points at another by number. Numbers are the sheet's, and change when a row is added above. */
export const rowReference = {
  id: 'row-reference',
  looksAt: 'ansvar',
  check: (plan) =>
    findInCells(plan, 'row-reference', (text, { row }) =>
      [...text.matchAll(pattern)].map(([quote, number]) => {
        const target = rowAt(plan, row, Number(number))
        const label = target ? labelOf(target) : ''
        const leads = endOf(row, target, quote)
        const canBeNamed = target && leads !== 'self' && label !== '' && !new RegExp(pattern).test(label)
        return {
          quote,
          details: { number: Number(number), leads, target: target?.id ?? '', label },
          repairs: canBeNamed ? [{ to: `se raden om ${label}` }] : [],
        }
      }),
    ),
} as const satisfies CheckRule

const pattern = new RegExp(
  String.raw`${before}(?:se|jfr|jämför|enligt|hänvisar till)\s(?:även\s|också\s)?rad(?:en)?\s(\d{1,3})${after}`,
  'giu',
)

function rowAt(plan: Plan, { area }: PlanRow, number: number): PlanRow | undefined {
  return plan.rows.find((other) => other.area === area && other.sheetRow === number)
}

function endOf(row: PlanRow, target: PlanRow | undefined, quote: string): ReferenceEnd {
  if (target === undefined) return 'nowhere'
  if (target.id === row.id) return 'self'
  const referred = row.actors.filter(({ text }) => text.includes(quote)).map(({ actor }) => actor)
  const there = [...target.actors, ...target.actions.flatMap(({ actors }) => actors.map((actor) => ({ actor })))]
  const shared = there.some(({ actor }) => referred.includes(actor))
  return referred.length === 0 || shared ? 'row' : 'other-actors'
}

/** What the row is about, in a few of its own words. */
function labelOf(row: PlanRow): string {
  const label = (row.group ?? shortLabel(row)).replace(/\s+/g, ' ').trim()
  return label.length <= 60 ? label : `${label.slice(0, label.lastIndexOf(' ', 60)).replace(/[,.:;–-]+$/, '')} …`
}
