import type { Plan, PlanRow } from '../../plan'
import { readWhen } from '../../read-when'
import type { CheckContext, CheckRule } from '../finding'
import { makeFinding } from '../make-finding'

/** One goal of one place has different years in different rows. */
export const goalYears = {
  id: 'goal-years',
  looksAt: 'tid',
  check: (plan, context) =>
    dividedGoals(plan).map(({ place, dated }) =>
      makeFinding({
        rule: 'goal-years',
        rows: dated.map(({ row }) => row.id),
        area: dated[0]?.row.area,
        column: 'when',
        quote: dated[0]?.goal,
        spot: place,
        words: dated.map(({ row, year }) => `${row.id} ${year}`).join(),
        details: { place: placeName(place, context), years: rowsByYear(dated), count: yearsOf(dated).size },
      }),
    ),
} as const satisfies CheckRule

/** `goal` is verbatim, with its year. */
export type DatedGoal = { readonly row: PlanRow; readonly goal: string; readonly year: number }

/** Goals that read alike but for the year, by place, where the years are not one. */
export function dividedGoals(plan: Plan): readonly { readonly place: string; readonly dated: readonly DatedGoal[] }[] {
  const groups = new Map<string, { place: string; dated: DatedGoal[] }>()
  for (const row of plan.rows) {
    const goal = readWhen(row.cells.when, plan.year).goal
    if (row.place === null || goal === null || goal.year === null) continue
    const key = `${row.place} ${withoutYear(goal.text)}`
    const group = groups.get(key) ?? { place: row.place, dated: [] }
    groups.set(key, group)
    group.dated.push({ row, goal: verbatim(row.cells.when, goal.text), year: goal.year })
  }
  return [...groups.values()].filter(({ dated }) => yearsOf(dated).size > 1)
}

export function placeName(place: string, context: CheckContext): string {
  return context.places.find(({ id }) => id === place)?.name ?? place
}

function yearsOf(dated: readonly DatedGoal[]): ReadonlySet<number> {
  return new Set(dated.map(({ year }) => year))
}

/** "2029 (6), 2030 (3, 4, 5)": each year with the sheet rows that have it. */
function rowsByYear(dated: readonly DatedGoal[]): string {
  const years = [...yearsOf(dated)].sort((a, b) => a - b)
  const rows = (year: number) => dated.filter((one) => one.year === year).map(({ row }) => row.sheetRow)
  return years.map((year) => `${year} (${rows(year).join(', ')})`).join(', ')
}

function withoutYear(text: string): string {
  return text.replace(/\d{4}/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The reading has collapsed white space; a cell with line breaks gives its goal from the mark on. */
function verbatim(cell: string, goal: string): string {
  return cell.includes(goal) ? goal : cell.slice(cell.search(/mål\s*:/i)).trim()
}
