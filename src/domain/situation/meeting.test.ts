import { expect, test } from 'vitest'
import { anAssessment, aSituationArea, levelsOf } from '../../../tests/builders/an-assessment'
import { assessmentSet } from './assessment'
import { assessmentChanges, meetingRows } from './meeting'

const entry = { area: 'a', week: '2024-W12', level: 3, note: 'Stök' } as const

test('last week is shown over the new year and never copied', () => {
  const own = levelsOf('egen', { 2020: { a: `${'.'.repeat(52)}4` } })
  const areas = [aSituationArea({ id: 'a' }), aSituationArea({ id: 'b', retired: 'delad' })]
  expect(meetingRows(own, areas, '2021-W01')).toMatchObject([
    { area: { id: 'a' }, current: null, lastWeek: { week: '2020-W53', level: 4 } },
  ])
})

test('level and note are written together', () => {
  expect(assessmentChanges({ own: levelsOf('egen', {}), withdrawn: [] }, [entry])).toEqual([
    { kind: 'assessment', id: 'a/2024-W12', field: 'level', value: 3 },
    { kind: 'assessment', id: 'a/2024-W12', field: 'note', value: 'Stök' },
  ])
})

test('what stands already is not written again, unless another contends with it', () => {
  const stands = anAssessment({ origin: 'egen', ...entry })
  const own = assessmentSet('egen', [stands])
  expect(assessmentChanges({ own, withdrawn: [] }, [entry])).toEqual([])
  expect(assessmentChanges({ own, withdrawn: [] }, [{ ...entry, note: '' }])).toHaveLength(2)
  const by = { role: 'polis', time: '2024-03-22T08:00:00.000Z' }
  const contended = assessmentSet('egen', [{ ...stands, contending: [{ field: 'level', level: 2, ...by }] }])
  expect(assessmentChanges({ own: contended, withdrawn: [] }, [entry])).toHaveLength(2)
})

test('nothing is written for an area left blank, unless its taking away is contended', () => {
  const blank = { area: 'a', week: '2024-W12', level: null, note: '' } as const
  const own = levelsOf('egen', {})
  expect(assessmentChanges({ own, withdrawn: [] }, [blank])).toEqual([])
  const withdrawn = [{ area: 'a', week: '2024-W12', role: 'polis', time: '', contending: [] }] as const
  expect(assessmentChanges({ own, withdrawn }, [blank])).toHaveLength(2)
})
