import type { Level } from './levels'

/** What users may set on the situation, by kind of subject: part of the journal's `SubjectFields`. */
export type SituationSubjects = {
  /** `<id of a situation area>/<ISO week>`, as `assessmentKey` writes it. Level and note of one deed belong together. */
  readonly assessment: {
    /** null takes the assessment away. */
    readonly level: Level | null
    readonly note: string
  }
  readonly 'situation-area': {
    /** The area is the users' own. */
    readonly added: { readonly name: string }
    readonly name: string
    /** Where it stands in the list, lowest first; equal ones by name. */
    readonly order: number
    /** Ids of the map's areas that take its colour. */
    readonly covers: readonly string[]
    readonly retired: { readonly reason: string } | null
  }
  /** The year as text: "2024". */
  readonly 'example-year': {
    readonly removed: boolean
  }
  /** `<id of a situation area>/<id of one of the five questions>` */
  readonly 'area-question': {
    readonly answer: string
  }
}

export const situationSubjectKinds = [
  'assessment',
  'situation-area',
  'example-year',
  'area-question',
] as const satisfies readonly (keyof SituationSubjects)[]
