import { expect, test } from 'vitest'
import { aSurveyResult } from '../../../tests/builders/a-survey-result'
import { shownResult } from './shown-result'

test('a value with few answers is not shown, not even that it is missing', () => {
  expect(shownResult(aSurveyResult({ value: 40, answers: 29 }))).toEqual({ kind: 'för få svar', least: 30 })
  expect(shownResult(aSurveyResult({ value: null, answers: 29 }))).toEqual({ kind: 'för få svar', least: 30 })
  expect(shownResult(aSurveyResult({ value: 40, answers: 30 }))).toEqual({ kind: 'visas', percent: 40, answers: 30 })
  expect(shownResult(aSurveyResult({ value: 40, answers: 30 }), 50)).toEqual({ kind: 'för få svar', least: 50 })
})

test('an unknown number of answers is told, and an unknown value is unknown, not 0', () => {
  expect(shownResult(aSurveyResult({ answers: null }))).toEqual({ kind: 'antal svar okänt', percent: 40 })
  expect(shownResult(aSurveyResult({ value: null, answers: null }))).toEqual({ kind: 'uppgift saknas' })
  expect(shownResult(aSurveyResult({ value: 0 }))).toEqual({ kind: 'visas', percent: 0, answers: 100 })
})
