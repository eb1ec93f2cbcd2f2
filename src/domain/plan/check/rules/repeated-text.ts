import type { Plan, PlanColumn, PlanRow } from '../../plan'
import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'
import { alike, type Likeness, type Words, wordsOf } from './alike'

/**
 * The same cause, action or goal in several rows, word for word or nearly. Times and actors are rightly repeated, and so is
 * a goal within its place; rows with one and the same problem are the matter of another rule.
 */
export const repeatedText = {
  id: 'repeated-text',
  looksAt: 'delar',
  check: (plan) =>
    (['cause', 'action', 'goal'] as const).flatMap((column) =>
      repeats(plan, column)
        .filter(({ rows }) => isOdd(column, rows))
        .map(({ rows, likeness }) =>
          makeFinding({
            rule: 'repeated-text',
            rows: rows.map((row) => row.id),
            area: sharedArea(rows),
            column,
            quote: rows[0]?.cells[column].trim(),
            words: rows.map((row) => `${row.id} ${row.cells[column]}`).join(' '),
            details: { likeness, count: rows.length, rows: rows.map((row) => row.sheetRow).join(', ') },
          }),
        ),
    ),
} as const satisfies CheckRule

type Repeat = { readonly words: Words; readonly rows: readonly PlanRow[]; readonly likeness: Likeness }

/** Rows whose cells are alike, each with the first of them. */
function repeats(plan: Plan, column: PlanColumn): readonly Repeat[] {
  const found: Repeat[] = []
  for (const row of plan.rows) {
    const words = wordsOf(row.cells[column])
    const at = found.findIndex((repeat) => alike(repeat.words, words) !== null)
    const repeat = found[at]
    if (repeat === undefined) found.push({ words, rows: [row], likeness: 'same' })
    else {
      const likeness = alike(repeat.words, words) === 'same' ? repeat.likeness : 'nearly'
      found[at] = { ...repeat, rows: [...repeat.rows, row], likeness }
    }
  }
  return found.filter(({ rows }) => rows.length > 1)
}

function isOdd(column: PlanColumn, rows: readonly PlanRow[]): boolean {
  const different = (key: (row: PlanRow) => string) => new Set(rows.map(key)).size > 1
  return column === 'goal'
    ? different((row) => `${row.area} ${row.place}`)
    : different((row) => wordsOf(row.cells.problem).text)
}

function sharedArea(rows: readonly PlanRow[]): string | null {
  const areas = [...new Set(rows.map((row) => row.area))]
  return areas.length === 1 ? (areas[0] ?? null) : null
}
