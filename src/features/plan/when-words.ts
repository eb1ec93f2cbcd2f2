import { readWhen, type WhenReading } from '../../domain/plan/read-when'
import type { Texts } from '../../i18n/language'

export type WhenWords = {
  /** "2024–2027, målår 2030"; null when no time could be read. */
  readonly time: string | null
  readonly reading: WhenReading
  /** What one must mind, in sentences. */
  readonly doubts: readonly string[]
}

/** A "När" cell in readable words, beside what is uncertain about the reading. */
export function whenWords(cell: string, planYear: number, { plan }: Texts): WhenWords {
  const reading = readWhen(cell, planYear)
  const { period, due, goal, ongoing } = reading
  const periodWords = period && plan.when.period(period.fromYear, period.toYear)
  const dueWords = due && plan.when.due(due.year, due.month)
  const words = [
    periodWords,
    dueWords,
    goal?.year != null && plan.when.goalYear(goal.year),
    ongoing && plan.when.ongoing,
  ].filter((part) => typeof part === 'string')
  return {
    time: words.length > 0 ? words.join(', ') : null,
    reading,
    doubts: reading.doubtful.map((doubt) => plan.when.doubts[doubt](periodWords ?? '', dueWords ?? '')),
  }
}
