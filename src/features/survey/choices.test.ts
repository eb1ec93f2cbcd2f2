import { expect, test } from 'vitest'
import { aSurveyResult } from '../../../tests/builders/a-survey-result'
import { groupKey } from '../../domain/survey/survey-result'
import { periodsOf } from './choices'

const held = (change: Parameters<typeof aSurveyResult>[0]) => ({
  result: aSurveyResult(change),
  file: 'a.csv',
  rivals: [],
})

test('shipped questions come first, the latest period first, everybody before other groups', () => {
  const periods = periodsOf([
    held({ years: [2021] }),
    held({ years: [2023], group: { kind: 'kvinnor' } }),
    held({ years: [2023] }),
    held({ origin: 'källa', question: 'Otrygghet', years: [2020, 2021, 2023] }),
  ])
  expect(periods.map(({ question, years, groups }) => [question, years.join(), groups.map(groupKey)])).toEqual([
    ['Otrygghet', '2020,2021,2023', ['alla']],
    ['Känner du dig otrygg?', '2023', ['alla', 'kvinnor']],
    ['Känner du dig otrygg?', '2021', ['alla']],
  ])
})
