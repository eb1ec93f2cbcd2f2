import type { SurveyResult } from '../../src/domain/survey/survey-result'

/** What is built here is made up for the test. */
export const aSurveyResult = (change: Partial<SurveyResult> = {}): SurveyResult => ({
  origin: 'egen',
  area: 'provby',
  question: 'Känner du dig otrygg?',
  years: [2023],
  group: { kind: 'alla' },
  value: 40,
  answers: 100,
  source: 'provmätningen',
  citation: null,
  ...change,
})
