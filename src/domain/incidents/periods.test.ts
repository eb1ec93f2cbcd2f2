import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay, dayNumber, weekdayOfDay } from '../time/wall-clock'
import { countDays, lastOfMonth, monthsYearBefore, sameDaysOfYears, samePeriodYearBefore } from './periods'

const range = (first: string, last: string) => ({ first, last })
const always = range('2010-01-01', '2030-12-31')

test('the same dates a year before', () => {
  expect(samePeriodYearBefore({ period: range('2026-06-01', '2026-08-31'), covered: always })).toEqual({
    later: range('2026-06-01', '2026-08-31'),
    earlier: range('2025-06-01', '2025-08-31'),
    days: { later: 92, earlier: 92 },
    cutDays: 0,
  })
})

test('aligned by weekday it is 52 weeks before', () => {
  const found = samePeriodYearBefore({
    period: range('2026-06-01', '2026-06-07'),
    covered: always,
    alignment: 'weekdays',
  })
  expect(found?.earlier).toEqual(range('2025-06-02', '2025-06-08'))
})

test('a partial year meets as large a part of the year before', () => {
  const covered = range('2024-01-01', '2026-11-22')
  expect(samePeriodYearBefore({ period: range('2026-01-01', '2026-12-31'), covered })).toEqual({
    later: range('2026-01-01', '2026-11-22'),
    earlier: range('2025-01-01', '2025-11-22'),
    days: { later: 326, earlier: 326 },
    cutDays: 39,
  })
})

test('what the year before lacks is cut from both', () => {
  const covered = range('2025-03-15', '2026-11-22')
  const found = samePeriodYearBefore({ period: range('2026-01-01', '2026-06-30'), covered })
  expect([found?.later, found?.earlier]).toEqual([range('2026-03-15', '2026-06-30'), range('2025-03-15', '2025-06-30')])
})

test('29 February answers to 28 February, and is a day more within', () => {
  const before = (first: string, last: string) => samePeriodYearBefore({ period: range(first, last), covered: always })
  expect(before('2024-02-29', '2024-02-29')?.earlier).toEqual(range('2023-02-28', '2023-02-28'))
  expect(before('2024-02-29', '2024-03-31')?.earlier).toEqual(range('2023-02-28', '2023-03-31'))
  expect(before('2024-02-01', '2024-02-29')).toMatchObject({ days: { later: 29, earlier: 28 } })
  expect(before('2025-01-01', '2025-12-31')).toMatchObject({ days: { later: 365, earlier: 366 } })
})

test('nothing in common, or no such day, compares nothing', () => {
  expect(
    samePeriodYearBefore({ period: range('2026-01-01', '2026-02-01'), covered: range('2025-06-01', '2026-12-31') }),
  ).toBeNull()
  expect(samePeriodYearBefore({ period: range('2026-02-30', '2026-03-01'), covered: always })).toBeNull()
  expect(samePeriodYearBefore({ period: range('2026-03-02', '2026-03-01'), covered: always })).toBeNull()
})

const aRange = fc
  .tuple(fc.integer({ min: dayNumber('2015-01-01')!, max: dayNumber('2026-12-31')! }), fc.integer({ min: 0, max: 900 }))
  .map(([first, days]) => range(dateOfDay(first), dateOfDay(first + days)))

test('both periods are covered, within what was asked for, and equally long but for a leap day or two', () => {
  fc.assert(
    fc.property(aRange, aRange, fc.constantFrom('dates', 'weekdays'), (period, covered, alignment) => {
      const found = samePeriodYearBefore({ period, covered, alignment })
      if (!found) return
      const { later, earlier, days, cutDays } = found
      for (const { first, last } of [later, earlier]) {
        expect(first >= covered.first && last <= covered.last && first <= last).toBe(true)
      }
      expect(later.first >= period.first && later.last <= period.last).toBe(true)
      expect(days.later + cutDays).toBe(countDays(period))
      expect([countDays(later), countDays(earlier)]).toEqual([days.later, days.earlier])
      if (alignment === 'dates') expect(Math.abs(days.later - days.earlier)).toBeLessThanOrEqual(1)
      else {
        expect(days.later).toBe(days.earlier)
        expect(weekdayOfDay(dayNumber(later.first)!)).toBe(weekdayOfDay(dayNumber(earlier.first)!))
      }
    }),
  )
})

test('several years are cut to the dates that all have', () => {
  const years = sameDaysOfYears([2023, 2024, 2025, 2026], range('2023-03-15', '2026-11-22'))
  expect([...years!]).toEqual([
    [2023, range('2023-03-15', '2023-11-22')],
    [2024, range('2024-03-15', '2024-11-22')],
    [2025, range('2025-03-15', '2025-11-22')],
    [2026, range('2026-03-15', '2026-11-22')],
  ])
  expect([...sameDaysOfYears([2023, 2024], range('2023-01-01', '2024-02-29'))!]).toEqual([
    [2023, range('2023-01-01', '2023-02-28')],
    [2024, range('2024-01-01', '2024-02-29')],
  ])
})

test('years without a date in common, or none at all, are not compared', () => {
  expect(sameDaysOfYears([2025, 2026], range('2025-08-01', '2026-03-31'))).toBeNull()
  expect(sameDaysOfYears([2022], range('2025-08-01', '2026-03-31'))).toBeNull()
  expect(sameDaysOfYears([], always)).toBeNull()
})

test('whole months of the last year meet the same months of the year before', () => {
  expect(monthsYearBefore(range('2023-01-01', '2024-12-31'))).toEqual({
    later: range('2024-01-01', '2024-12-31'),
    earlier: range('2023-01-01', '2023-12-31'),
  })
  expect(monthsYearBefore(range('2021-05-04', '2026-11-22'))).toEqual({
    later: range('2026-01-01', '2026-10-31'),
    earlier: range('2025-01-01', '2025-10-31'),
  })
  expect(monthsYearBefore(range('2023-03-15', '2024-12-31'))).toEqual({
    later: range('2024-04-01', '2024-12-31'),
    earlier: range('2023-04-01', '2023-12-31'),
  })
})

test.each([
  ['one year alone', range('2024-01-01', '2024-12-31')],
  ['less than a month', range('2024-03-02', '2024-03-30')],
  ['no month that both years have', range('2023-06-01', '2024-05-31')],
  ['a day that is none', range('2023-02-30', '2024-05-31')],
])('%s is held against nothing', (_name, covered) => {
  expect(monthsYearBefore(covered)).toBeNull()
})

test('a month ends on its last day', () => {
  expect(['2024-02', '2023-02-11', '2023-12-01'].map(lastOfMonth)).toEqual(['2024-02-29', '2023-02-28', '2023-12-31'])
})
