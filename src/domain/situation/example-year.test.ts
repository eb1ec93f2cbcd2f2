import { expect, test } from 'vitest'
import { exampleYear } from './example-year'
import { levels } from './levels'

const given = { areas: ['a', 'b', 'c', 'd', 'e', 'f'], year: 2024, seed: 7 }
const all = (year: ReturnType<typeof exampleYear>) => [...year.assessments.byKey.values()]

test('the same arguments give the same year, another seed another', () => {
  expect(exampleYear(given)).toEqual(exampleYear(given))
  expect(all(exampleYear({ ...given, seed: 8 }))).not.toEqual(all(exampleYear(given)))
})

test('every one is marked, in its note too', () => {
  for (const one of all(exampleYear(given)))
    expect(one).toMatchObject({
      origin: 'exempel',
      role: 'Exempeldata',
      time: null,
      note: expect.stringMatching(/^Exempeldata/),
    })
})

test('it shows all there is to show: every level, and weeks without', () => {
  const found = all(exampleYear(given))
  expect(new Set(found.map(({ level }) => level))).toEqual(new Set(levels))
  expect(found.length).toBeLessThan(6 * 52)
  expect(found.length).toBeGreaterThan(6 * 45)
})

test('it ends at a given week', () => {
  const found = all(exampleYear({ ...given, through: '2024-W10' }))
  expect(
    found
      .map(({ week }) => week)
      .toSorted()
      .at(-1),
  ).toBe('2024-W10')
})

test('areas go their own ways', () => {
  const found = all(exampleYear(given))
  const line = (area: string) => found.filter((one) => one.area === area).map(({ level }) => level)
  expect(line('a')).not.toEqual(line('b'))
})
