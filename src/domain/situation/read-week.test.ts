import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoWeek } from '../time/iso-week'
import { readWeek } from './read-week'

test.each([
  '2024-W12',
  '2024W12',
  '2024-w12',
  '2024 W12',
  '202412',
  '2024v12',
  '2024 v. 12',
  '2024-v12',
  'v. 12 2024',
  'vecka 12, 2024',
  'v. 12',
  'v.\u00a012',
  'V12',
  'Vecka 12',
  '12',
  ' 12 ',
  '2024-03-18',
  '2024-03-24',
  '2024-03-20 00:00',
  '2024-03-20T00:00:00',
])('%j is week 12 of 2024', (given) => expect(readWeek(given, 2024)).toEqual({ week: '2024-W12' }))

test('a year that is written goes before the one given', () => {
  expect(readWeek('2023v12', 2024)).toEqual({ week: '2023-W12' })
  expect(readWeek('2024-12-30', 2024)).toEqual({ week: '2025-W01' })
})

test.each([
  ['v. 53', 2024, 'week-not-in-year', { number: 53, year: 2024 }],
  ['202353', null, 'week-not-in-year', { number: 53, year: 2023 }],
  ['12', null, 'week-without-year', { number: 12 }],
  ['0', 2024, 'week-out-of-range', { number: 0 }],
  ['v54', 2024, 'week-out-of-range', { number: 54 }],
  ['2024-05', 2024, 'week-or-month', {}],
  ['05/2024', 2024, 'week-or-month', {}],
  ['', 2024, 'week-unreadable', {}],
  ['mars', 2024, 'week-unreadable', {}],
  ['2024', 2024, 'week-unreadable', {}],
  ['v. 12?', 2024, 'week-unreadable', {}],
  ['v. 12-13', 2024, 'week-unreadable', {}],
  ['2024-02-30', 2024, 'week-unreadable', {}],
  ['-3', 2024, 'week-unreadable', {}],
])('%j is told as it is', (given, year, fault, details) => {
  expect(readWeek(given, year)).toEqual({ fault, details })
})

test('week 53 is read in a year that has it', () => {
  expect(readWeek('v. 53', 2020)).toEqual({ week: '2020-W53' })
})

test('no text is read as a week that its year does not have', () => {
  const texts = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[0-9vVwW. /-]{1,10}$/))
  fc.assert(
    fc.property(texts, fc.constantFrom(2020, 2024, null), (text, year) => {
      const read = readWeek(text, year)
      if (!('week' in read)) return
      const [, ofYear, number] = /^(\d{4})-W(\d\d)$/.exec(read.week)!
      expect(isoWeek(Number(ofYear), Number(number))).toBe(read.week)
    }),
  )
})
