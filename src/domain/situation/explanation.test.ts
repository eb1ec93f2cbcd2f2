import { expect, test } from 'vitest'
import { type Explanation, explanationsOf, explanationsOnAxis } from './explanation'

const told = (id: string, from: string, to: string, covers: readonly string[] = []): Explanation => ({
  id,
  label: { sv: id },
  period: { sv: '' },
  from,
  to,
  drawn: { sv: '' },
  covers,
  citations: [],
})

test('a whole year lies from its first week to its last, and not on the axes beside it', () => {
  const year = told('flytt', '2024-01-01', '2024-12-31')
  expect(explanationsOnAxis([year], 2024)).toEqual([{ explanation: year, first: 0, last: 51, line: 0 }])
  expect(explanationsOnAxis([year], 2023)).toEqual([])
  expect(explanationsOnAxis([year], 2025)).toEqual([])
})

test('those of the same weeks lie on lines of their own, and a later one takes the free line', () => {
  const lines = explanationsOnAxis(
    [
      told('c', '2024-09-01', '2024-09-30'),
      told('a', '2024-01-01', '2024-12-31'),
      told('b', '2024-02-01', '2024-05-31'),
    ],
    2024,
  ).map(({ explanation, line }) => [explanation.id, line])
  expect(lines).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 1],
  ])
})

test('a week is told of by what covers it, in the area or in the whole borough', () => {
  const all = [told('hela', '2024-02-01', '2024-05-31'), told('strand', '2024-02-01', '2024-05-31', ['strand'])]
  expect(explanationsOf(all, '2024-W12', ['gard']).map(({ id }) => id)).toEqual(['hela'])
  expect(explanationsOf(all, '2024-W12', ['strand'])).toHaveLength(2)
  expect(explanationsOf(all, '2024-W12', null)).toHaveLength(2)
  expect(explanationsOf(all, '2024-W04', null)).toEqual([])
  expect(explanationsOf(all, '2024-W05', null)).toHaveLength(2)
  expect(explanationsOf(all, '2024-W23', null)).toEqual([])
})
