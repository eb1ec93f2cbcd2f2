import { type FilterSubjects, filterSubjectKinds } from '../incidents/filter-subjects'
import type { ActionPart, Actor, CausePart, FollowUpStatus, Indicator, PlanRow, RowActor } from '../plan/plan'
import { type SituationSubjects, situationSubjectKinds } from '../situation/situation-subjects'
import { type SurveySubjects, surveySubjectKinds } from '../survey/survey-subjects'

/** What users may set on each kind of subject, and the type of its value. `null` takes a value away. */
export type SubjectFields = SituationSubjects &
  SurveySubjects &
  FilterSubjects & {
    /** Id of a row of the plan. */
    readonly 'plan-row': {
      /** The row is the users' own. */
      readonly added: { readonly area: string; readonly place: string | null; readonly spot: string | null }
      readonly retired: { readonly reason: string } | null
      readonly 'cells.problem': string
      readonly 'cells.cause': string
      readonly 'cells.action': string
      readonly 'cells.goal': string
      readonly 'cells.when': string
      readonly 'cells.who': string
      readonly 'cells.followUp': string
      readonly 'followUp.status': FollowUpStatus | null
      /** ISO date. */
      readonly 'followUp.date': string | null
      readonly causes: readonly CausePart[]
      readonly actions: readonly ActionPart[]
      readonly actors: readonly RowActor[]
      readonly indicator: Indicator | null
      /** The number of the row that it stands after within its area; null: first. Rows without it keep the document's order. */
      readonly after: string | null
    }
    /** Id of a collaboration area. */
    readonly 'plan-area': {
      readonly added: { readonly name: string }
      readonly heading: string
      readonly retired: { readonly reason: string } | null
    }
    readonly 'plan-actor': {
      readonly added: Pick<Actor, 'name' | 'kind'>
    }
    /** Id of a finding of the plan's self-check. */
    readonly 'plan-finding': {
      readonly verdict: { readonly verdict: 'godtagen' | 'avfärdad'; readonly reason: string } | null
    }
    /** A moment to count from: a board meeting. */
    readonly moment: {
      readonly at: { readonly date: string; readonly title: string } | null
    }
  }

export type SubjectKind = keyof SubjectFields
export type FieldOf<Kind extends SubjectKind> = keyof SubjectFields[Kind] & string

export type RowField = FieldOf<'plan-row'>

export const subjectOf = (kind: SubjectKind, id: string): string => `${kind}/${id}`

/** The kind and id of a subject; null for a kind of a newer version. */
export function readSubject(subject: string): { readonly kind: SubjectKind; readonly id: string } | null {
  const at = subject.indexOf('/')
  const kind = subjectKinds.find((name) => name === subject.slice(0, at))
  return kind && at > 0 ? { kind, id: subject.slice(at + 1) } : null
}

export const subjectKinds = [
  'plan-row',
  'plan-area',
  'plan-actor',
  'plan-finding',
  'moment',
  ...situationSubjectKinds,
  ...surveySubjectKinds,
  ...filterSubjectKinds,
] as const satisfies readonly SubjectKind[]

export type CellField = Extract<RowField, `cells.${string}`>

export const cellField = (column: keyof PlanRow['cells']): CellField => `cells.${column}`
