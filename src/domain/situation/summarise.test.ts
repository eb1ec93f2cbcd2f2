import { expect, test } from 'vitest'
import { aSituationArea, levelsOf } from '../../../tests/builders/an-assessment'
import type { IsoWeek } from '../time/iso-week'
import { graveWeeks, medianOf, summariseGrid, summariseRow } from './summarise'
import { yearGrid } from './year-grid'

const areas = [aSituationArea({ id: 'a', name: 'A' }), aSituationArea({ id: 'b', name: 'B' })]
const gridOf2024 = (lines: Record<string, string>) => yearGrid(levelsOf('egen', { 2024: lines }), areas, 2024)
const rowOf = (line: string, through: IsoWeek | null) => summariseRow(gridOf2024({ a: line }).rows[0]!, through)

test('weeks are counted up to the last that was due', () => {
  expect(rowOf('12.3', '2024-W05')).toMatchObject({
    weeks: 5,
    assessed: 3,
    share: 0.6,
    distribution: { 1: 1, 2: 1, 3: 1, 4: 0, 5: 0 },
    median: { low: 2, high: 2 },
  })
  expect(rowOf('12.3', null)).toMatchObject({ weeks: 52, assessed: 3, share: 3 / 52 })
})

test('a week assessed ahead is counted, those around it are not due', () => {
  expect(rowOf('1...2', '2024-W02')).toMatchObject({ weeks: 3, assessed: 2 })
})

test('of nothing there is no median, no run and no share', () => {
  expect(rowOf('', '2023-W52')).toEqual({
    weeks: 0,
    assessed: 0,
    share: null,
    distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
    median: null,
    longestFrom3: null,
    longestFrom4: null,
  })
})

test('an even count between two levels has both in the middle, and nothing between', () => {
  expect(medianOf({ 1: 1, 2: 1, 3: 0, 4: 1, 5: 1 })).toEqual({ low: 2, high: 4 })
  expect(medianOf({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 1 })).toEqual({ low: 5, high: 5 })
})

test('the longest run is the first of the longest', () => {
  expect(rowOf('13342133415', '2024-W11')).toMatchObject({
    longestFrom3: { from: '2024-W02', to: '2024-W04', weeks: 3, atLeast: false },
    longestFrom4: { from: '2024-W04', to: '2024-W04', weeks: 1, atLeast: false },
  })
})

test('a week without assessment ends a run, which may then have been longer', () => {
  expect(rowOf('13.331', '2024-W06')).toMatchObject({
    longestFrom3: { from: '2024-W04', to: '2024-W05', weeks: 2, atLeast: true },
  })
})

test('a run at the edge of the year may have gone on', () => {
  expect(rowOf('331', null).longestFrom3).toMatchObject({ weeks: 2, atLeast: true })
  expect(rowOf(`${'1'.repeat(51)}4`, null).longestFrom4).toMatchObject({ from: '2024-W52', atLeast: true })
})

test('all areas together count every area’s week alike, and say whose run was longest', () => {
  const summary = summariseGrid(gridOf2024({ a: '1331', b: '1441' }), '2024-W05')
  expect(summary).toMatchObject({
    weeks: 10,
    assessed: 8,
    share: 0.8,
    distribution: { 1: 4, 2: 0, 3: 2, 4: 2, 5: 0 },
    median: { low: 1, high: 3 },
    longestFrom3: { weeks: 2 },
    longestFrom4: { weeks: 2 },
  })
  expect(summary.longestFrom3In.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(summary.longestFrom4In.map(({ id }) => id)).toEqual(['b'])
})

test('grave weeks are levels 4 and 5, latest first and then in the list’s order', () => {
  const found = graveWeeks(gridOf2024({ a: '41.5', b: '4' }))
  expect(found.map(({ area, assessment }) => [area.id, assessment.week, assessment.level])).toEqual([
    ['a', '2024-W04', 5],
    ['a', '2024-W01', 4],
    ['b', '2024-W01', 4],
  ])
})
