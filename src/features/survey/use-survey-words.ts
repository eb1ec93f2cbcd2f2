import { useMemo } from 'react'
import type { ShownResult } from '../../domain/survey/shown-result'
import type { Survey } from '../../domain/survey/survey'
import type { Group } from '../../domain/survey/survey-result'
import { useLanguage, useLocal } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { shippedQuestion } from './choices'
import type { Precision } from './use-precision'

/** How the survey's values are said in the chosen language, the same in chart, table and file. */
export function useSurveyWords(survey: Survey) {
  const { survey: texts, app } = useWorkspaceTexts()
  const language = useLanguage()
  const local = useLocal()
  return useMemo(() => {
    const percent = (value: number) => `${printNumber(value, language, Number.isInteger(value) ? 0 : 1)} %`
    const rounded = (value: number) => printNumber(Math.round(value), language)
    return {
      percent,
      question: (question: string) => (question === shippedQuestion(survey) ? local(survey.title) : question),
      years: (years: readonly number[]) => texts.years(years),
      group: (group: Group) => (group.kind === 'ålder' ? texts.age(group.from, group.to) : texts.groups[group.kind]),
      shown: (shown: ShownResult) =>
        'percent' in shown
          ? percent(shown.percent)
          : shown.kind === 'för få svar'
            ? texts.tooFew(shown.least)
            : app.missing,
      interval: (precision: Precision | undefined) =>
        precision?.interval.known
          ? texts.interval(rounded(precision.interval.value.low), rounded(precision.interval.value.high))
          : null,
      points: (points: number) => {
        const whole = Math.round(points)
        return `${whole > 0 ? '+' : whole < 0 ? '\u2212' : ''}${printNumber(Math.abs(whole), language)}`
      },
    }
  }, [survey, texts, app, language, local])
}

export type SurveyWords = ReturnType<typeof useSurveyWords>
