import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'
import { type DatedGoal, dividedGoals, placeName } from './goal-years'

/**
 * Years that rise by one with every row, as a spreadsheet writes them when a cell that ends in a number is dragged down.
 * Likely, not certain: so it takes three rows on one line, two of them neighbours, and among them a year that few have.
 */
export const goalYearSeries = {
  id: 'goal-year-series',
  looksAt: 'tid',
  check: (plan, context) =>
    dividedGoals(plan).flatMap(({ place, dated }) =>
      series(dated).map((line) =>
        makeFinding({
          rule: 'goal-year-series',
          rows: line.map(({ row }) => row.id),
          area: line[0]?.row.area,
          column: 'when',
          quote: line[0]?.goal,
          spot: place,
          words: line.map(({ row, year }) => `${row.id} ${year}`).join(),
          details: {
            place: placeName(place, context),
            first: line[0]?.year ?? 0,
            last: line.at(-1)?.year ?? 0,
            // Rows between that do not follow.
            skipped: (line.at(-1)?.row.sheetRow ?? 0) - (line[0]?.row.sheetRow ?? 0) + 1 - line.length,
            pairs: line.map(({ row, year }) => `${row.sheetRow}: ${year}`).join(', '),
          },
        }),
      ),
    ),
} as const satisfies CheckRule

/** Rows on one line "year = sheet row + constant"; a row that was mended since leaves a gap. */
function series(dated: readonly DatedGoal[]): readonly (readonly DatedGoal[])[] {
  const lines = new Map<number, DatedGoal[]>()
  for (const one of dated) {
    const start = one.year - one.row.sheetRow
    lines.set(start, [...(lines.get(start) ?? []), one])
  }
  return [...lines.values()].filter((line) => line.length >= 3 && line.some((one, at) => isNext(one, line[at + 1])))
}

function isNext({ row }: DatedGoal, other: DatedGoal | undefined): boolean {
  return other !== undefined && other.row.sheetRow === row.sheetRow + 1
}
