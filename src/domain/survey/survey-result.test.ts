import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import type { Survey } from './survey'
import { isPooled, readYears, resultsOf } from './survey-result'

const { survey } = readMaterial<{ survey: Survey }>('otrygghet.json')

test('the shipped values are the two that the document states, of three years put together', () => {
  const results = resultsOf(survey)
  expect(
    results.filter(({ value }) => value !== null).map(({ area, value, answers }) => [area, value, answers]),
  ).toEqual([
    ['hasselby-gard', 47, null],
    ['vallingby', 43, null],
  ])
  expect(results).toHaveLength(survey.values.length)
  expect(results.every((result) => isPooled(result) && String(result.years) === '2020,2021,2023')).toBe(true)
})

test.each([
  ['2023', [2023]],
  ['2020, 2021 och 2023 sammanslagna', [2020, 2021, 2023]],
  ['2023, 2020', [2020, 2023]],
  ['2020–2023', [2020, 2021, 2022, 2023]],
  ['våren 2024', [2024]],
  ['2023-2020', null],
  ['', null],
  ['20234', null],
  ['23', null],
])('%j is the years %j', (text, years) => expect(readYears(text)).toEqual(years))

test('one year is not pooled', () => expect(isPooled({ years: [2023] })).toBe(false))
