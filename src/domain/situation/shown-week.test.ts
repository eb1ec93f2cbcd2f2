import { expect, test } from 'vitest'
import { aSituationArea, levelsOf } from '../../../tests/builders/an-assessment'
import { shownWeek } from './shown-week'

const areas = [
  aSituationArea({ id: 'a', name: 'A', covers: ['stad', 'bas'] }),
  aSituationArea({ id: 'b', name: 'B', covers: ['annan'] }),
  aSituationArea({ id: 'gammalt', name: 'Gammalt', covers: ['gammal-yta'], retired: 'delat' }),
]
const examples = [{ year: 2024, assessments: levelsOf('exempel', { 2024: { a: '5135' } }) }]
const none = levelsOf('egen', {})

test('without a week asked for, it is the latest of one’s own, or else the example’s', () => {
  expect(shownWeek({ areas, own: none, examples, withdrawn: [] }, null)).toMatchObject({
    week: '2024-W04',
    invented: true,
    grave: ['A'],
  })
  const own = levelsOf('egen', { 2023: { a: '12' } })
  expect(shownWeek({ areas, own, examples, withdrawn: [] }, null)).toMatchObject({ week: '2023-W02', invented: false })
  expect(shownWeek({ areas, own: none, examples: [], withdrawn: [] }, null)).toBeNull()
})

test('areas that nobody assessed are there without a level; one that is retired only where it was assessed', () => {
  const own = levelsOf('egen', { 2024: { a: '2', gammalt: '.3' } })
  const first = shownWeek({ areas, own, examples, withdrawn: [] }, '2024-W01')
  expect([...(first?.covered ?? [])].map(([id, one]) => [id, one?.level ?? null])).toEqual([
    ['stad', 2],
    ['bas', 2],
    ['annan', null],
  ])
  expect(first?.invented).toBe(false)
  expect(shownWeek({ areas, own, examples, withdrawn: [] }, '2024-W02')?.covered.get('gammal-yta')?.level).toBe(3)
})
