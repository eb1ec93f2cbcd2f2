import { type IsoWeek, weeksOfYear } from '../time/iso-week'
import { type Assessment, type AssessmentSet, assessmentAt, type Origin } from './assessment'
import type { SituationArea } from './situation'

/** Areas by weeks. A cell without assessment is null: ingen bedömning, never level 1. */
export type Grid<Of extends Origin> = {
  readonly origin: Of
  readonly weeks: readonly IsoWeek[]
  readonly rows: readonly GridRow<Of>[]
}

export type GridRow<Of extends Origin> = {
  readonly area: SituationArea
  /** One for each week of the grid, in order. */
  readonly cells: readonly Cell<Of>[]
}

export type Cell<Of extends Origin> = { readonly week: IsoWeek; readonly assessment: Assessment<Of> | null }

/** A year of 52 or 53 weeks. */
export function yearGrid<Of extends Origin>(
  assessments: AssessmentSet<Of>,
  areas: readonly SituationArea[],
  year: number,
): Grid<Of> {
  return gridOf(assessments, areas, weeksOfYear(year))
}

export function gridOf<Of extends Origin>(
  assessments: AssessmentSet<Of>,
  areas: readonly SituationArea[],
  weeks: readonly IsoWeek[],
): Grid<Of> {
  const rows = areas.map((area) => ({
    area,
    cells: weeks.map((week) => ({ week, assessment: assessmentAt(assessments, area.id, week) })),
  }))
  return { origin: assessments.origin, weeks, rows }
}

/** What the map colours in a week: each of its areas with the assessment that covers it, null where there is none. */
export function coveredInWeek<Of extends Origin>(
  assessments: AssessmentSet<Of>,
  areas: readonly SituationArea[],
  week: IsoWeek,
): ReadonlyMap<string, Assessment<Of> | null> {
  const covered = new Map<string, Assessment<Of> | null>()
  for (const area of areas)
    for (const id of area.covers) {
      const assessment = assessmentAt(assessments, area.id, week)
      const known = covered.get(id) ?? null
      // Two areas of the list may lie in one of the map's: the graver is shown.
      if (!known || (assessment && assessment.level > known.level)) covered.set(id, assessment ?? known)
    }
  return covered
}
