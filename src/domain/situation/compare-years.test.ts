import { expect, test } from 'vitest'
import { aSituationArea, levelsOf } from '../../../tests/builders/an-assessment'
import type { AssessmentSet } from './assessment'
import { compareYears } from './compare-years'

const areas = [aSituationArea({ id: 'a' }), aSituationArea({ id: 'b' })]

test('only weeks assessed in both years are held against each other', () => {
  const own = levelsOf('egen', { 2024: { a: '1234.5' }, 2023: { a: '2214..' } })
  const { rows, total } = compareYears({ assessments: own, year: 2024 }, { assessments: own, year: 2023 }, areas)
  expect(rows[0]?.total).toEqual({
    pairs: 4,
    higher: 1,
    same: 2,
    lower: 1,
    now: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 0 },
    before: { 1: 1, 2: 2, 3: 0, 4: 1, 5: 0 },
    medianNow: { low: 2, high: 3 },
    medianBefore: { low: 2, high: 2 },
    onlyNow: 1,
    onlyBefore: 0,
    neither: 47,
    withoutCounterpart: 0,
  })
  expect(rows[1]?.total).toMatchObject({ pairs: 0, neither: 52, medianNow: null })
  expect(total).toMatchObject({ pairs: 4, neither: 99 })
})

test('a missing week is missing, not level 1', () => {
  const own = levelsOf('egen', { 2024: { a: '1' }, 2023: {} })
  const { rows } = compareYears({ assessments: own, year: 2024 }, { assessments: own, year: 2023 }, areas)
  expect(rows[0]?.pairs[0]).toMatchObject({
    number: 1,
    now: { kind: 'bedömd', assessment: { level: 1 } },
    before: { kind: 'ingen bedömning', week: '2023-W01' },
  })
})

test.each([
  [2020, 2021],
  [2021, 2020],
])('week 53 stands in %i beside %i, with nothing against it', (year, before) => {
  const own = levelsOf('egen', { 2020: { a: `${'.'.repeat(52)}5` }, 2021: { a: '1' } })
  const { rows } = compareYears({ assessments: own, year }, { assessments: own, year: before }, areas)
  const last = rows[0]?.pairs.at(-1)
  expect(rows[0]?.pairs).toHaveLength(53)
  expect([last?.now.kind, last?.before.kind].sort()).toEqual(['bedömd', 'finns inte'])
  expect(rows[0]?.total).toMatchObject({ pairs: 0, withoutCounterpart: 1, onlyNow: year === 2021 ? 1 : 0 })
})

test('an example year is not held against a real one', () => {
  const own = { assessments: levelsOf('egen', {}), year: 2024 }
  const example = { assessments: levelsOf('exempel', {}), year: 2023 }
  // @ts-expect-error: the types forbid it
  expect(() => compareYears(own, example, areas)).toThrow('egen beside exempel')
  const cast = { ...example, assessments: example.assessments as unknown as AssessmentSet<'egen'> }
  expect(() => compareYears(own, cast, areas)).toThrow('egen beside exempel')
})
