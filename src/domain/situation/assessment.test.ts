import { expect, test } from 'vitest'
import { anAssessment, levelsOf } from '../../../tests/builders/an-assessment'
import { type AssessmentSet, assessmentAt, assessmentSet } from './assessment'

test('a week without assessment is null, not level 1', () => {
  const own = levelsOf('egen', { 2024: { provby: '1.' } })
  expect(assessmentAt(own, 'provby', '2024-W01')?.level).toBe(1)
  expect(assessmentAt(own, 'provby', '2024-W02')).toBeNull()
})

test('invented ones are refused among one’s own', () => {
  const invented = anAssessment({ origin: 'exempel' })
  // @ts-expect-error: the types forbid it already
  expect(() => assessmentSet('egen', [invented])).toThrow('exempel among egen')
})

test('a set of one origin is no set of the other', () => {
  const count = (own: AssessmentSet<'egen'>) => own.byKey.size
  // @ts-expect-error: what the types are there for
  expect(count(levelsOf('exempel', {}))).toBe(0)
})

test('two about one area and week are refused', () => {
  const one = anAssessment({ origin: 'egen' })
  expect(() => assessmentSet('egen', [one, { ...one, level: 3 }])).toThrow('two of provby/2024-W12')
})
