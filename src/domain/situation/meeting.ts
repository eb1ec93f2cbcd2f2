import { addWeeks, type IsoWeek } from '../time/iso-week'
import { type Assessment, type AssessmentSet, assessmentAt, assessmentKey } from './assessment'
import type { Level } from './levels'
import type { Situation, SituationArea } from './situation'
import type { SituationSubjects } from './situation-subjects'

/** What the weekly meeting has before it: one row for each area. Last week is shown; nothing is copied from it. */
export type MeetingRow = {
  readonly area: SituationArea
  readonly current: Assessment<'egen'> | null
  readonly lastWeek: Assessment<'egen'> | null
}

export function meetingRows(
  own: AssessmentSet<'egen'>,
  areas: readonly SituationArea[],
  week: IsoWeek,
): readonly MeetingRow[] {
  return areas
    .filter(({ retired }) => retired === null)
    .map((area) => ({
      area,
      current: assessmentAt(own, area.id, week),
      lastWeek: assessmentAt(own, area.id, addWeeks(week, -1)),
    }))
}

export type NewAssessment = {
  readonly area: string
  readonly week: IsoWeek
  readonly level: Level | null
  readonly note: string
}

/** A setting for the journal, as its `Change` asks for. */
export type AssessmentChange = {
  [Field in keyof SituationSubjects['assessment']]: {
    readonly kind: 'assessment'
    readonly id: string
    readonly field: Field
    readonly value: SituationSubjects['assessment'][Field]
  }
}[keyof SituationSubjects['assessment']]

/**
 * What must be written for the assessments to stand; nothing for those that stand already. A correction writes level and note
 * together, so that a note is not left beside another's level; so does a choice among contending ones.
 */
export function assessmentChanges(
  { own, withdrawn }: Pick<Situation, 'own' | 'withdrawn'>,
  assessments: readonly NewAssessment[],
): readonly AssessmentChange[] {
  return assessments.flatMap(({ area, week, level, note }) => {
    const id = assessmentKey(area, week)
    const stands = assessmentAt(own, area, week)
    const contends = stands
      ? stands.contending.length > 0
      : withdrawn.some((one) => one.area === area && one.week === week)
    if (!contends && (stands?.level ?? null) === level && (stands?.note ?? '') === note) return []
    return [
      { kind: 'assessment', id, field: 'level', value: level },
      { kind: 'assessment', id, field: 'note', value: note },
    ] as const
  })
}
