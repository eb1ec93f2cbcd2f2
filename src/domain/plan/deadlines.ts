import type { ActionPart, PlanRow } from './plan'
import { readActionTime } from './read-action-time'
import { readWhen } from './read-when'

/**
 * What falls due: the row being ready, the work period, the plan's year for running work, the goal after "Mål:", and an
 * action that names a time of its own ("kommer att ske under 2025").
 */
export type DeadlineKind = 'ready' | 'period' | 'plan-year' | 'goal' | 'action'

/** Against the given today. `closed`: the row's status is "klar" or "avbruten", which says nothing of its goal. */
export type Standing = 'late' | 'soon' | 'later' | 'closed'

export type Deadline = {
  readonly kind: DeadlineKind
  /** ISO date: the last day that is in time. A year alone lasts to its end. */
  readonly date: string
  readonly standing: Standing
}

/** Days before a deadline when it counts as soon: one quarter. */
export const soonDays = 92

/**
 * The deadlines that a row's "När" cell names, and the earliest that its actions do, the earliest first. None when they
 * name none: line work, or unread words.
 * @param of.today ISO date
 * @param of.actions those to look at; all of the row's when left out
 */
export function deadlinesOf(
  row: PlanRow,
  of: { today: string; planYear: number; actions?: readonly ActionPart[] },
): readonly Deadline[] {
  const { period, due, goal, ongoing } = readWhen(row.cells.when, of.planYear)
  const closed = row.status === 'klar' || row.status === 'avbruten'
  const dates: readonly (readonly [DeadlineKind, string | null])[] = [
    ['ready', due && lastDayOf(due.year, due.month)],
    ['period', period && lastDayOf(period.toYear, null)],
    ['plan-year', ongoing && /(?<!\p{L})året(?!\p{L})/iu.test(row.cells.when) ? lastDayOf(of.planYear, null) : null],
    ['action', earliestOf(of.actions ?? row.actions)],
    ['goal', goal?.year == null ? null : lastDayOf(goal.year, null)],
  ]
  return dates
    .flatMap(([kind, date]) => (date === null ? [] : [{ kind, date }]))
    .map(
      ({ kind, date }) =>
        ({ kind, date, standing: closed && kind !== 'goal' ? 'closed' : standing(date, of.today) }) as const,
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

const weight: Readonly<Record<Standing, number>> = { late: 0, soon: 1, later: 2, closed: 3 }

/** The deadline that presses most: late before soon before later; null without any. */
export function pressing(deadlines: readonly Deadline[]): Deadline | null {
  return deadlines.toSorted((a, b) => weight[a.standing] - weight[b.standing])[0] ?? null
}

function standing(date: string, today: string): Standing {
  if (today > date) return 'late'
  const days = (Date.parse(date) - Date.parse(today)) / 86_400_000
  return days <= soonDays ? 'soon' : 'later'
}

function earliestOf(actions: readonly ActionPart[]): string | null {
  return actions.flatMap(({ text }) => readActionTime(text) ?? []).toSorted()[0] ?? null
}

/** @param month 1–12; null for the whole year */
function lastDayOf(year: number, month: number | null): string {
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10)
}
