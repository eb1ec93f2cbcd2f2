import type { HeldResult } from '../../domain/survey/imported-surveys'
import type { Survey } from '../../domain/survey/survey'
import { type Group, groupKey, resultsOf, type SurveyResult } from '../../domain/survey/survey-result'

/** A question in a period, with the groups that there are results for. */
export type Period = {
  readonly question: string
  readonly years: readonly number[]
  readonly groups: readonly Group[]
}

/** Every question in every period, shipped ones first, a question's latest period before its earlier. */
export function periodsOf(held: readonly HeldResult[]): readonly Period[] {
  const results = allResults(held)
  const questions = [...new Set([...results.filter(isShipped), ...results].map(({ question }) => question))]
  return questions.flatMap((question) => {
    const own = results.filter((result) => result.question === question)
    const years = [...new Map(own.map((result) => [String(result.years), result.years])).values()]
    return years.toSorted(latestFirst).map((period) => ({
      question,
      years: period,
      groups: groupsOf(own.filter((result) => String(result.years) === String(period))),
    }))
  })
}

export const allResults = (held: readonly HeldResult[]): readonly SurveyResult[] =>
  held.flatMap(({ result, rivals }) => [result, ...rivals.map((rival) => rival.result)])

/** The wording of the shipped question; its results carry the very same. */
export const shippedQuestion = (survey: Survey): string => resultsOf(survey)[0]?.question ?? survey.question.sv

const isShipped = ({ origin }: SurveyResult): boolean => origin === 'källa'

const latestFirst = (a: readonly number[], b: readonly number[]): number =>
  (b.at(-1) ?? 0) - (a.at(-1) ?? 0) || a.length - b.length

/** Everybody first, then in the order of the table. */
function groupsOf(results: readonly SurveyResult[]): readonly Group[] {
  const groups = [...new Map(results.map(({ group }) => [groupKey(group), group])).values()]
  return [...groups.filter(({ kind }) => kind === 'alla'), ...groups.filter(({ kind }) => kind !== 'alla')]
}
