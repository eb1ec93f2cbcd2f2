import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import { fearClass, fearClassLimits, type Survey } from './survey'

test('each class begins at its limit', () => {
  expect(fearClassLimits.map(fearClass)).toEqual([0, 1, 2, 3])
  expect(fearClassLimits.slice(1).map((limit) => fearClass(limit - 0.01))).toEqual([0, 1, 2])
  expect(fearClass(100)).toBe(3)
})

test('Hässelby gård, where 47 per cent are afraid, is in the highest class', () => {
  const { survey } = readMaterial<{ survey: Survey }>('otrygghet.json')
  const answer = survey.values.find(({ area }) => area === 'hasselby-gard')
  expect(answer?.value).toBe(47)
  expect(fearClass(answer?.value ?? 0)).toBe(3)
})

test('what no document states is null, not 0', () => {
  const { survey } = readMaterial<{ survey: Survey }>('otrygghet.json')
  expect(survey.values.some(({ value }) => value === 0)).toBe(false)
  expect(survey.values.some(({ value }) => value === null)).toBe(true)
})
