import type { Plan } from './plan'
import { readWhen } from './read-when'

/** Years are null when the "När" cell does not give them. */
export type TimelineEntry = {
  readonly rowId: string
  readonly fromYear: number | null
  readonly toYear: number | null
  readonly dueYear: number | null
  readonly dueMonth: number | null
  readonly goalYear: number | null
  readonly ongoing: boolean
}

export type Timeline = {
  /** By first year, then last year, then the plan's order. Ongoing work counts as the plan's year; rows without a time come last. */
  readonly entries: readonly TimelineEntry[]
  /** From the earliest to the latest year that anything names, the plan's own year included. */
  readonly span: { readonly fromYear: number; readonly toYear: number }
}

export function timelineOf(plan: Plan): Timeline {
  const entries = plan.rows.map((row): TimelineEntry => {
    const { period, due, goal, ongoing } = readWhen(row.cells.when, plan.year)
    return {
      rowId: row.id,
      fromYear: period?.fromYear ?? null,
      toYear: period?.toYear ?? null,
      dueYear: due?.year ?? null,
      dueMonth: due?.month ?? null,
      goalYear: goal?.year ?? null,
      ongoing,
    }
  })
  const years = [plan.year, ...entries.flatMap(yearsOf)]
  return {
    entries: entries.toSorted(
      (a, b) => first(a, plan.year) - first(b, plan.year) || last(a, plan.year) - last(b, plan.year),
    ),
    span: { fromYear: Math.min(...years), toYear: Math.max(...years) },
  }
}

// Not Infinity: the difference between two rows without a time must be zero for the sort.
const withoutTime = Number.MAX_SAFE_INTEGER

function first(entry: TimelineEntry, planYear: number): number {
  return entry.fromYear ?? entry.dueYear ?? (entry.ongoing ? planYear : (entry.goalYear ?? withoutTime))
}

function last(entry: TimelineEntry, planYear: number): number {
  return entry.toYear ?? first(entry, planYear)
}

function yearsOf({ fromYear, toYear, dueYear, goalYear }: TimelineEntry): readonly number[] {
  return [fromYear, toYear, dueYear, goalYear].filter((year) => year !== null)
}
