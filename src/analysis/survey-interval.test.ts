import { expect, test } from 'vitest'
import { aSurveyResult } from '../../tests/builders/a-survey-result'
import { areaAgainstCity, wilsonInterval } from './proportions'
import { resultAgainstCity, resultAgainstEarlier, resultInterval } from './survey-interval'

const no = (why: string) => ({ known: false, why })

test('an interval is Wilson’s, in per cent', () => {
  const { low, high } = wilsonInterval({ count: 40, answers: 100 })!
  expect(resultInterval(aSurveyResult())).toEqual({ known: true, value: { low: 100 * low, high: 100 * high } })
})

test('there is none where answers are unknown or few, or the value is', () => {
  expect(resultInterval(aSurveyResult({ answers: null }))).toEqual(no('antal svar okänt'))
  expect(resultInterval(aSurveyResult({ answers: 29 }))).toEqual(no('för få svar'))
  expect(resultInterval(aSurveyResult({ answers: 29 }), { least: 20 }).known).toBe(true)
  expect(resultInterval(aSurveyResult({ value: null }))).toEqual(no('uppgift saknas'))
})

test('an area against the city is the area against the rest, scaled', () => {
  const city = aSurveyResult({ area: 'stockholm', value: 20, answers: 1500 })
  const area = aSurveyResult({ value: 37.5, answers: 120 })
  const expected = areaAgainstCity({ count: 45, answers: 120 }, { count: 300, answers: 1500 })!
  const found = resultAgainstCity(area, city)
  expect(found.known && found.value.difference).toBeCloseTo(17.5, 10)
  expect(found.known && found.value.low).toBeCloseTo(100 * expected.low, 10)
  expect(found.known && found.value.high).toBeCloseTo(100 * expected.high, 10)
})

test('what is not the same question, group, years or origin is not compared', () => {
  const city = aSurveyResult({ area: 'stockholm', answers: 1500 })
  for (const change of [
    { question: 'Går du omvägar?' },
    { group: { kind: 'kvinnor' } },
    { years: [2020] },
    { origin: 'exempel' },
  ] as const)
    expect(resultAgainstCity(aSurveyResult(change), city)).toEqual(no('inte jämförbara'))
})

test('an area with more answers than its city is not compared', () => {
  expect(resultAgainstCity(aSurveyResult({ answers: 200 }), aSurveyResult({ area: 'stockholm' }))).toEqual(
    no('inte jämförbara'),
  )
})

test('two periods are compared where they share no year', () => {
  const later = aSurveyResult({ years: [2023], value: 50 })
  const found = resultAgainstEarlier(later, aSurveyResult({ years: [2020], value: 40 }))
  expect(found.known && found.value.difference).toBeCloseTo(10, 10)
  expect(found.known && found.value.low < 0 && found.value.high > 10).toBe(true)
  expect(resultAgainstEarlier(later, aSurveyResult({ years: [2020, 2021, 2023] }))).toEqual(no('inte jämförbara'))
  expect(resultAgainstEarlier(later, aSurveyResult({ area: 'b', years: [2020] }))).toEqual(no('inte jämförbara'))
})
