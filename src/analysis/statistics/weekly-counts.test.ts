import { expect, test } from 'vitest'
import { aSet } from '../../../tests/builders/a-set'
import { weeklyCounts } from './weekly-counts'

const { columns } = aSet({}, [
  { from: '2023-12-31 23:59' },
  { from: '2024-01-01 00:00' },
  { from: '2024-01-07 23:59' },
  { from: '2024-01-15 12:00' },
  { from: '2024-01-22 00:00' },
  { from: null },
])

test('each whole week has the incidents that began in it', () => {
  expect(weeklyCounts({ columns, covered: { first: '2024-01-01', last: '2024-01-21' } })).toEqual({
    weeks: ['2024-W01', '2024-W02', '2024-W03'],
    counts: [2, 0, 1],
  })
})

test('weeks that are covered in part are left out, and missing ones are not 0', () => {
  const found = weeklyCounts({
    columns,
    covered: { first: '2023-12-30', last: '2024-01-24' },
    missing: ['2024-W02'],
  })
  expect(found).toEqual({ weeks: ['2024-W01', '2024-W02', '2024-W03'], counts: [2, null, 1] })
})

test('only those asked for are counted', () => {
  const covered = { first: '2024-01-01', last: '2024-01-07' }
  expect(weeklyCounts({ columns, covered, only: Uint32Array.of(0, 2, 3) })?.counts).toEqual([1])
})

test('less than a week has no weeks, and days that do not exist no counts', () => {
  expect(weeklyCounts({ columns, covered: { first: '2024-01-02', last: '2024-01-07' } })?.weeks).toEqual([])
  expect(weeklyCounts({ columns, covered: { first: '2024-01-01', last: '2024-02-30' } })).toBeNull()
})
