import type { PlanRow } from '../../plan'
import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'

/** Rows that nobody has followed up: told once for the plan, since one line a row would hide all else. */
export const emptyFollowUp = {
  id: 'empty-follow-up',
  looksAt: 'uppföljning',
  check: (plan) => {
    const empty = plan.rows.filter(isUnfollowed)
    if (empty.length === 0) return []
    return [
      makeFinding({
        rule: 'empty-follow-up',
        rows: empty.map((row) => row.id),
        column: 'followUp',
        // A verdict outlives the rows that are filled in one by one.
        spot: 'plan',
        details: { empty: empty.length, rows: plan.rows.length },
      }),
    ]
  },
} as const satisfies CheckRule

function isUnfollowed(row: PlanRow): boolean {
  return row.cells.followUp.trim() === '' && row.status === null && row.cells.problem.trim() !== ''
}
