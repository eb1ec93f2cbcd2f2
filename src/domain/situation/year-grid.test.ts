import { expect, test } from 'vitest'
import { aSituationArea, levelsOf } from '../../../tests/builders/an-assessment'
import { coveredInWeek, yearGrid } from './year-grid'

const areas = [aSituationArea({ id: 'a', covers: ['x'] }), aSituationArea({ id: 'b', covers: ['x', 'y'] })]

test('a year has 52 or 53 columns, and what is not assessed is null', () => {
  const own = levelsOf('egen', { 2020: { a: '1.3' }, 2021: { a: '5' } })
  const grid = yearGrid(own, areas, 2020)
  expect(grid.weeks).toHaveLength(53)
  expect(yearGrid(own, areas, 2021).weeks).toHaveLength(52)
  expect(grid.rows.map(({ cells }) => cells.slice(0, 4).map(({ assessment }) => assessment?.level ?? null))).toEqual([
    [1, null, 3, null],
    [null, null, null, null],
  ])
})

test('the map gets the graver of two that lie in one of its areas, and null where nobody assessed', () => {
  const own = levelsOf('egen', { 2024: { a: '2.', b: '4.' } })
  expect([...coveredInWeek(own, areas, '2024-W01')].map(([id, one]) => [id, one?.level])).toEqual([
    ['x', 4],
    ['y', 4],
  ])
  expect([...coveredInWeek(own, areas, '2024-W02')]).toEqual([
    ['x', null],
    ['y', null],
  ])
})
