import type { IsoWeek } from '../time/iso-week'
import type { Assessment, Origin } from './assessment'
import { isGrave, type Level, levels } from './levels'
import type { SituationArea } from './situation'
import type { Cell, Grid, GridRow } from './year-grid'

/** What a series of weeks amounts to. Has no mean: levels are ranks, and the step from 1 to 2 is not that from 4 to 5. */
export type Summary = {
  /** Weeks that were due, and those that were assessed ahead. */
  readonly weeks: number
  readonly assessed: number
  /** 0–1; null when no week was due. */
  readonly share: number | null
  readonly distribution: Distribution
  readonly median: Median | null
  /** The longest run of weeks at level 3 or above, and at 4 or above; null when there is none. */
  readonly longestFrom3: Run | null
  readonly longestFrom4: Run | null
}

export type Distribution = Readonly<Record<Level, number>>

/** The level in the middle; where an even count has two in the middle, both, since there is no level between. */
export type Median = { readonly low: Level; readonly high: Level }

/**
 * Weeks one after the other, each assessed at the level or above. A week without assessment ends the run: nobody knows what
 * it was.
 */
export type Run = {
  readonly from: IsoWeek
  readonly to: IsoWeek
  readonly weeks: number
  /** The week before or after is not assessed or not in view, so it may have been longer: "minst". */
  readonly atLeast: boolean
}

/** @param through the last week that could have been assessed; later ones count only where they are. null: all are due */
export function summariseRow<Of extends Origin>({ cells }: GridRow<Of>, through: IsoWeek | null): Summary {
  const due = dueCells(cells, through)
  return {
    ...summaryOf(due),
    longestFrom3: longestRun(cells, 3),
    longestFrom4: longestRun(cells, 4),
  }
}

/** All areas together: every area's week counts alike. The longest run is that of one area. */
export function summariseGrid<Of extends Origin>(
  { rows }: Grid<Of>,
  through: IsoWeek | null,
): Summary & { readonly longestFrom3In: readonly SituationArea[]; readonly longestFrom4In: readonly SituationArea[] } {
  const from3 = longestAmong(rows, 3)
  const from4 = longestAmong(rows, 4)
  return {
    ...summaryOf(rows.flatMap(({ cells }) => dueCells(cells, through))),
    longestFrom3: from3.run,
    longestFrom4: from4.run,
    longestFrom3In: from3.areas,
    longestFrom4In: from4.areas,
  }
}

export function distributionOf(assessments: readonly Assessment[]): Distribution {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }
  for (const { level } of assessments) counts[level] += 1
  return counts
}

/** null when nothing was counted. */
export function medianOf(distribution: Distribution): Median | null {
  const count = levels.reduce((sum, level) => sum + distribution[level], 0)
  if (count === 0) return null
  return { low: levelAt(distribution, Math.floor((count - 1) / 2)), high: levelAt(distribution, Math.floor(count / 2)) }
}

/** The first of the longest. */
export function longestRun(cells: readonly Cell<Origin>[], least: Level): Run | null {
  let longest: Run | null = null
  for (let start = 0; start < cells.length; start += 1) {
    let end = start
    while (reaches(cells[end], least)) end += 1
    if (end === start) continue
    const [first, last] = [cells[start], cells[end - 1]]
    if (first && last && end - start > (longest?.weeks ?? 0)) {
      const unknownBefore = !cells[start - 1]?.assessment
      const unknownAfter = !cells[end]?.assessment
      longest = { from: first.week, to: last.week, weeks: end - start, atLeast: unknownBefore || unknownAfter }
    }
    start = end
  }
  return longest
}

/** Weeks at level 4 and 5 with what was noted, latest first, then in the list's order. */
export function graveWeeks<Of extends Origin>({
  rows,
}: Grid<Of>): readonly { readonly area: SituationArea; readonly assessment: Assessment<Of> }[] {
  return rows
    .flatMap(({ area, cells }) =>
      cells.flatMap(({ assessment }) => (assessment && isGrave(assessment.level) ? [{ area, assessment }] : [])),
    )
    .toSorted((a, b) => (a.assessment.week < b.assessment.week ? 1 : a.assessment.week > b.assessment.week ? -1 : 0))
}

type Counted = Omit<Summary, 'longestFrom3' | 'longestFrom4'>

function summaryOf(due: readonly Cell<Origin>[]): Counted {
  const assessments = due.flatMap(({ assessment }) => assessment ?? [])
  const distribution = distributionOf(assessments)
  return {
    weeks: due.length,
    assessed: assessments.length,
    share: due.length === 0 ? null : assessments.length / due.length,
    distribution,
    median: medianOf(distribution),
  }
}

const dueCells = <Of extends Origin>(cells: readonly Cell<Of>[], through: IsoWeek | null): readonly Cell<Of>[] =>
  cells.filter(({ week, assessment }) => through === null || week <= through || assessment !== null)

const reaches = (cell: Cell<Origin> | undefined, least: Level): boolean =>
  cell?.assessment !== undefined && cell.assessment !== null && cell.assessment.level >= least

/** @param rank 0 is the lowest of all that were counted */
function levelAt(distribution: Distribution, rank: number): Level {
  let below = 0
  for (const level of levels) {
    below += distribution[level]
    if (rank < below) return level
  }
  return 5
}

function longestAmong(rows: readonly GridRow<Origin>[], least: Level) {
  const runs = rows.flatMap(({ area, cells }) => {
    const run = longestRun(cells, least)
    return run ? [{ area, run }] : []
  })
  const weeks = Math.max(0, ...runs.map(({ run }) => run.weeks))
  const longest = runs.filter(({ run }) => run.weeks === weeks)
  return { run: longest[0]?.run ?? null, areas: longest.map(({ area }) => area) }
}
