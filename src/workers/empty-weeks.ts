import { weeklyCounts } from '../analysis/statistics/weekly-counts'
import type { DayRange } from '../domain/incidents/incident-filter'
import type { IsoWeek } from '../domain/time/iso-week'
import type { PreparedSet } from './prepared-sets'

/** Weeks in which the whole material has nothing: with ten a week or more, chance leaves one in 20,000 empty. */
export function emptyWeeks({ set }: PreparedSet, covered: DayRange): readonly IsoWeek[] {
  const weekly = weeklyCounts({ columns: set.columns, covered })
  const counts = weekly?.counts ?? []
  const sum = counts.reduce((total: number, count) => total + (count ?? 0), 0)
  if (!weekly || sum < fewestAWeek * counts.length) return []
  return weekly.weeks.filter((_, week) => counts[week] === 0)
}

/** Fewer than this a week, and a week without any is no sign that none was delivered. */
const fewestAWeek = 10
