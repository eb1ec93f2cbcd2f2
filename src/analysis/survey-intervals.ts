import type { SurveyResult } from '../domain/survey/survey-result'
import {
  type Answer,
  type PercentDifference,
  type PercentInterval,
  resultAgainstCity,
  resultAgainstEarlier,
  resultInterval,
} from './survey-interval'

/** What can be said of how sure a result is, and of how far it lies from the city's. */
export type ResultPrecision = {
  readonly interval: Answer<PercentInterval>
  /** null: there is no city to hold it against, or it is the city's own. */
  readonly againstCity: Answer<PercentDifference> | null
}

/**
 * Precision of each result, in their order, at 95 per cent.
 * @param city the same question, years and group in the city that the areas are part of; null: not known
 * @param least number of answers below which nothing is shown
 */
export function surveyIntervals({
  results,
  city,
  least,
}: {
  readonly results: readonly SurveyResult[]
  readonly city: SurveyResult | null
  readonly least: number
}): readonly ResultPrecision[] {
  return results.map((result) => ({
    interval: resultInterval(result, { least }),
    againstCity: city === null || result.area === city.area ? null : resultAgainstCity(result, city, { least }),
  }))
}

/** How each area has changed between two periods, in their order. */
export function surveyChanges({
  pairs,
  least,
}: {
  readonly pairs: readonly { readonly earlier: SurveyResult; readonly later: SurveyResult }[]
  readonly least: number
}): readonly Answer<PercentDifference>[] {
  return pairs.map(({ earlier, later }) => resultAgainstEarlier(later, earlier, { least }))
}
