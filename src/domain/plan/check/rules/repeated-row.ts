import type { PlanRow } from '../../plan'
import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'
import { alike, wordsOf } from './alike'

/** A row that says what an earlier one says: the same problem and the same action, word for word or nearly. */
export const repeatedRow = {
  id: 'repeated-row',
  looksAt: 'delar',
  check: (plan) => {
    const read = plan.rows.map((row) => ({
      row,
      problem: wordsOf(row.cells.problem),
      action: wordsOf(row.cells.action),
    }))
    return read.flatMap(({ row, problem, action }, at) => {
      const earlier = read.slice(0, at).find((one) => alike(one.problem, problem) && alike(one.action, action))
      if (earlier === undefined) return []
      const same = sameWords(earlier.row, row)
      return makeFinding({
        rule: 'repeated-row',
        rows: [row.id, earlier.row.id],
        area: row.area,
        column: 'problem',
        quote: row.cells.problem.trim(),
        details: { likeness: same ? 'same' : 'nearly', number: row.sheetRow, earlier: earlier.row.sheetRow },
      })
    })
  },
} as const satisfies CheckRule

function sameWords(one: PlanRow, other: PlanRow): boolean {
  return (['problem', 'action'] as const).every(
    (column) => alike(wordsOf(one.cells[column]), wordsOf(other.cells[column])) === 'same',
  )
}
