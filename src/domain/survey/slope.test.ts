import { expect, test } from 'vitest'
import { aSurveyResult } from '../../../tests/builders/a-survey-result'
import { slopeOf } from './slope'

const question = 'Känner du dig otrygg?'
const results = [
  aSurveyResult({ area: 'a', years: [2023], group: { kind: 'kvinnor' }, value: 60 }),
  aSurveyResult({ area: 'a', years: [2020], value: 30 }),
  aSurveyResult({ area: 'a', years: [2023], value: 42 }),
  aSurveyResult({ area: 'b', years: [2023], value: 20 }),
  aSurveyResult({ area: 'c', years: [2020], value: 10, answers: 8 }),
  aSurveyResult({ area: 'c', years: [2023], value: 20 }),
  aSurveyResult({ area: 'a', years: [2020, 2021, 2023], value: 35 }),
  aSurveyResult({ area: 'a', years: [2023], question: 'Går du omvägar?', value: 15 }),
]
const slope = (from: readonly number[], to: readonly number[], toQuestion = question) =>
  slopeOf({
    results,
    areas: ['a', 'b', 'c'],
    group: { kind: 'alla' },
    from: { question, years: from },
    to: { question: toQuestion, years: to },
  })

test('an area with both ends has a difference; one that lacks an end, or has too few answers, has none', () => {
  const { pairs } = slope([2020], [2023])
  expect(pairs.map(({ area, difference }) => [area, difference])).toEqual([
    ['a', 12],
    ['b', null],
    ['c', null],
  ])
  expect(pairs[1]?.from).toBeNull()
  expect(pairs[2]?.from?.shown).toEqual({ kind: 'för få svar', least: 30 })
})

test('years put together share answers with each of them, and that is told', () => {
  expect(slope([2020, 2021, 2023], [2023])).toMatchObject({ sharedYears: [2023], pairs: [{ difference: 7 }, {}, {}] })
  expect(slope([2020], [2023]).sharedYears).toEqual([])
})

test('two questions stand side by side without a difference', () => {
  const { sameQuestion, pairs } = slope([2023], [2023], 'Går du omvägar?')
  expect(sameQuestion).toBe(false)
  expect(pairs[0]).toMatchObject({ from: { result: { value: 42 } }, to: { result: { value: 15 } }, difference: null })
})
