import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'

/**
 * One cell holds several causes, and some have no action of their own. The template: "Beskriv orsaken till problemet, kan
 * vara flera, gör då flera separata åtgärder."
 */
export const causeWithoutAction = {
  id: 'cause-without-action',
  looksAt: 'delar',
  check: (plan) =>
    plan.rows.flatMap((row) => {
      const answered = new Set(row.actions.flatMap(({ answers }) => answers))
      const left = row.causes.filter(({ id }) => !answered.has(id))
      if (row.causes.length < 2 || left.length === 0) return []
      return makeFinding({
        rule: 'cause-without-action',
        rows: [row.id],
        area: row.area,
        column: 'cause',
        quote: left.find(({ text }) => row.cells.cause.includes(text))?.text,
        words: left.map(({ text }) => text).join(' '),
        details: { causes: row.causes.length, actions: row.actions.length, left: left.length },
      })
    }),
} as const satisfies CheckRule
