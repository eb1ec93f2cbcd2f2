import type { ActionPart, PlanRow } from '../../plan'
import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'

/** Nobody is named for an action: "Vem" is empty, or names several and none of them for this part. */
export const actionWithoutActor = {
  id: 'action-without-actor',
  looksAt: 'ansvar',
  check: (plan) =>
    plan.rows.flatMap((row) => {
      const about = { rule: 'action-without-actor', rows: [row.id], area: row.area }
      if (row.cells.who.trim() === '')
        return row.cells.action.trim() === '' ? [] : makeFinding({ ...about, column: 'who', details: { empty: 1 } })
      return unowned(row).map(({ text }) =>
        makeFinding({ ...about, column: 'action', quote: text, details: { empty: 0 } }),
      )
    }),
} as const satisfies CheckRule

function unowned(row: PlanRow): readonly ActionPart[] {
  if (hasOneLead(row)) return []
  return row.actions.filter(
    ({ actors, kind, text }) => actors.length === 0 && kind !== null && row.cells.action.includes(text),
  )
}

/** One passage of the cell leads the row as a whole, so that every part of it has an actor. */
function hasOneLead(row: PlanRow): boolean {
  const leading = row.actors.filter(({ role }) => role === 'leder' || role === 'ansvarar').map(({ text }) => text)
  const passages = new Set(leading)
  return passages.size === 1 && !leadsOnlyItsOwn(row.cells.who, leading[0] ?? '')
}

/** "X ansvarar för platsaktivering", "X tar … fram materialet": the sentence says for what. */
function leadsOnlyItsOwn(cell: string, passage: string): boolean {
  const from = Math.max(0, cell.indexOf(passage))
  const sentence = /^[^.]{0,2000}/.exec(cell.slice(from))?.[0] ?? ''
  return /\s(?:ansvarar för|leder|samordnar|tar\s.{0,400}\sfram)\s/su.test(sentence)
}
