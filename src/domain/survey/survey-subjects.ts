import type { SurveyResult } from './survey-result'

/** A row of a table as it was taken in; what it means to be the users' own is added when it is read. */
export type ImportedRow = Omit<SurveyResult, 'origin' | 'citation'>

/** One table that was taken in: a few hundred rows, in one event, so that it comes, goes and merges as a whole. */
export type ImportedTable = {
  /** The file's name, as its owner knows it. */
  readonly file: string
  readonly rows: readonly ImportedRow[]
}

/** What users may set on the survey, by kind of subject: part of the journal's `SubjectFields`. */
export type SurveySubjects = {
  /** An id of its own for each intake. */
  readonly 'survey-import': {
    /** null takes the table away. */
    readonly table: ImportedTable | null
  }
}

export const surveySubjectKinds = ['survey-import'] as const satisfies readonly (keyof SurveySubjects)[]

/** More rows than this are no survey by area, and would make every reading of the journal slow. */
export const mostImportedRows = 2000
