import type { IsoWeek } from '../time/iso-week'
import type { Level } from './levels'

/** Invented, or made by those who use the app. The two are never counted together. */
export type Origin = 'exempel' | 'egen'

/** The level of one area in one week, as it stands. */
export type Assessment<Of extends Origin = Origin> = {
  readonly origin: Of
  /** Id of a situation area. */
  readonly area: string
  readonly week: IsoWeek
  readonly level: Level
  /** '' when none was written. */
  readonly note: string
  /** The role that set the level, never a name. */
  readonly role: string
  /** When the level was set, ISO 8601 in UTC; null for invented ones. */
  readonly time: string | null
  /** What others set without having seen what stands, latest first. */
  readonly contending: readonly Contending[]
}

/** `level` null: another took the assessment away. */
export type Contending = { readonly role: string; readonly time: string } & (
  | { readonly field: 'level'; readonly level: Level | null }
  | { readonly field: 'note'; readonly note: string }
)

/**
 * Assessments of one origin, and the only thing that is counted: a function that takes two sets asks for the same origin of
 * both. `assessmentSet` makes it.
 */
export type AssessmentSet<Of extends Origin> = {
  readonly origin: Of
  readonly byKey: ReadonlyMap<string, Assessment<Of>>
}

/**
 * @throws RangeError when one is of another origin, which the types forbid and a cast would allow; or when two are about
 * one area and week
 */
export function assessmentSet<Of extends Origin>(
  origin: Of,
  assessments: readonly Assessment<NoInfer<Of>>[],
): AssessmentSet<Of> {
  const byKey = new Map<string, Assessment<Of>>()
  for (const assessment of assessments) {
    if (assessment.origin !== origin) throw new RangeError(`${assessment.origin} among ${origin}`)
    const key = assessmentKey(assessment.area, assessment.week)
    if (byKey.has(key)) throw new RangeError(`two of ${key}`)
    byKey.set(key, assessment)
  }
  return { origin, byKey }
}

/** Null: ingen bedömning, which is not level 1. */
export function assessmentAt<Of extends Origin>(
  { byKey }: AssessmentSet<Of>,
  area: string,
  week: IsoWeek,
): Assessment<Of> | null {
  return byKey.get(assessmentKey(area, week)) ?? null
}

/** The id of its subject in the journal, too. */
export const assessmentKey = (area: string, week: IsoWeek): string => `${area}/${week}`
