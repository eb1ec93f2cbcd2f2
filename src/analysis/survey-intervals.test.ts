import { expect, test } from 'vitest'
import { aSurveyResult } from '../../tests/builders/a-survey-result'
import { surveyChanges, surveyIntervals } from './survey-intervals'

const city = aSurveyResult({ area: 'stad', value: 30, answers: 1000 })

test('each result gets its interval and its distance to the city, which gets none to itself', () => {
  const [area, own] = surveyIntervals({ results: [aSurveyResult(), city], city, least: 30 })
  expect(area?.interval).toMatchObject({ known: true })
  expect(area?.againstCity?.known && area.againstCity.value.difference).toBeCloseTo(10, 6)
  expect(own?.againstCity).toBeNull()
})

test('without a number of answers nothing is made up', () => {
  const [area] = surveyIntervals({ results: [aSurveyResult({ answers: null })], city, least: 30 })
  expect(area).toEqual({
    interval: { known: false, why: 'antal svar okänt' },
    againstCity: { known: false, why: 'antal svar okänt' },
  })
})

test('without the city’s own result there is nothing to hold an area against', () => {
  expect(surveyIntervals({ results: [aSurveyResult()], city: null, least: 30 })[0]?.againstCity).toBeNull()
})

test('few answers have no interval', () => {
  expect(surveyIntervals({ results: [aSurveyResult({ answers: 29 })], city, least: 30 })[0]?.interval).toEqual({
    known: false,
    why: 'för få svar',
  })
})

test('a change between two periods has an interval; years that share answers are told as not comparable', () => {
  const later = aSurveyResult({ value: 50, years: [2024] })
  const pooled = aSurveyResult({ years: [2023, 2024] })
  const [change, none] = surveyChanges({
    pairs: [
      { earlier: aSurveyResult(), later },
      { earlier: pooled, later },
    ],
    least: 30,
  })
  expect(change?.known && change.value.difference).toBeCloseTo(10, 6)
  expect(none).toEqual({ known: false, why: 'inte jämförbara' })
})
