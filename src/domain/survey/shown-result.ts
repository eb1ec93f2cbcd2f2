import type { SurveyResult } from './survey-result'

/** What a reader may see of a result. */
export type ShownResult =
  | { readonly kind: 'visas'; readonly percent: number; readonly answers: number }
  /** No interval can be made. */
  | { readonly kind: 'antal svar okänt'; readonly percent: number }
  /** So few answered that the value says more of chance, or of single persons, than of the area. */
  | { readonly kind: 'för få svar'; readonly least: number }
  | { readonly kind: 'uppgift saknas' }

/** Fewer answers than this are not shown. Our own choice; no document of the material sets one. */
export const fewestAnswers = 30

/** @param least number of answers below which the value is not shown */
export function shownResult({ value, answers }: SurveyResult, least: number = fewestAnswers): ShownResult {
  if (answers !== null && answers < least) return { kind: 'för få svar', least }
  if (value === null) return { kind: 'uppgift saknas' }
  return answers === null ? { kind: 'antal svar okänt', percent: value } : { kind: 'visas', percent: value, answers }
}
