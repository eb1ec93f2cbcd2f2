import { expect, test } from 'vitest'
import { localDate, localWeek } from './local-date'

const stockholm = 'Europe/Stockholm'

test.each([
  ['2023-12-31T22:59:59.999Z', '2023-12-31', '2023-W52'],
  ['2023-12-31T23:00:00.000Z', '2024-01-01', '2024-W01'],
  ['2024-12-29T22:59:59.999Z', '2024-12-29', '2024-W52'],
  ['2024-12-29T23:00:00.000Z', '2024-12-30', '2025-W01'],
  ['2021-01-03T22:59:59.999Z', '2021-01-03', '2020-W53'],
  ['2021-01-03T23:00:00.000Z', '2021-01-04', '2021-W01'],
])('%s is %s in Stockholm, %s', (time, date, week) => {
  expect([localDate(time, stockholm), localWeek(time, stockholm)]).toEqual([date, week])
})

test('summer time begins the day an hour earlier', () => {
  expect(localDate('2024-07-07T21:59:59Z', stockholm)).toBe('2024-07-07')
  expect(localDate('2024-07-07T22:00:00Z', stockholm)).toBe('2024-07-08')
})

test('the zone is that of the argument, whatever the machine has', () => {
  expect(localDate('2024-01-01T00:30:00Z', 'America/New_York')).toBe('2023-12-31')
  expect(localDate('2024-01-01T00:30:00+01:00', 'UTC')).toBe('2023-12-31')
})

test('a time without a zone, an unreadable one and an unknown zone have no date', () => {
  expect(localDate('2024-01-01T00:30:00', stockholm)).toBeNull()
  expect(localDate('2024-01-01T99:30:00Z', stockholm)).toBeNull()
  expect(localDate('2024-01-01T00:30:00Z', 'Europe/Hässelby')).toBeNull()
})
