import type { PlanColumn } from '../../plan'
import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'

const needed: readonly PlanColumn[] = ['problem', 'cause', 'action', 'goal', 'when']

/** A row lacks what the template asks of every row. Who and follow-up have rules of their own. */
export const emptyCell = {
  id: 'empty-cell',
  looksAt: 'delar',
  check: (plan) =>
    plan.rows.flatMap((row) => {
      const empty = needed.filter((column) => row.cells[column].trim() === '')
      // A row not yet begun says nothing wrong.
      if (empty.length === needed.length) return []
      return empty.map((column) => makeFinding({ rule: 'empty-cell', rows: [row.id], area: row.area, column }))
    }),
} as const satisfies CheckRule
