import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dateOfDay,
  dayNumber,
  dayOfMinutes,
  hourOfWeek,
  printWallMinutes,
  wallMinutes,
  weekdayOfDay,
} from './wall-clock'

test('a minute is printed as it was written', () => {
  const anyMinute = fc.integer({ min: -4_000_000, max: 60_000_000 })
  fc.assert(
    fc.property(anyMinute, (minutes) => {
      const [date = '', time = ''] = printWallMinutes(minutes).split('T')
      expect(wallMinutes(date, time)).toBe(minutes)
    }),
  )
})

test('weekday and hour of week agree with the platform’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 40_000 }), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
      const monday = (new Date(`${dateOfDay(day)}T12:00:00Z`).getUTCDay() + 6) % 7
      expect(weekdayOfDay(day)).toBe(monday)
      expect(hourOfWeek(day * 1440 + minute)).toBe(monday * 24 + Math.floor(minute / 60))
      expect(dayOfMinutes(day * 1440 + minute)).toBe(day)
    }),
  )
})

test('days and times that do not exist are null', () => {
  for (const date of ['2024-02-31', '2023-02-29', '2024-13-01', '2024-00-10', '24-01-01', '']) {
    expect(dayNumber(date)).toBeNull()
    expect(wallMinutes(date, '12:00')).toBeNull()
  }
  for (const time of ['25:10', '24:01', '12:60', '12', 'kl 12', '']) expect(wallMinutes('2024-01-01', time)).toBeNull()
  expect(wallMinutes('2024-01-01', '24:00')).toBe(wallMinutes('2024-01-02', '00:00'))
  expect(wallMinutes('2000-01-01')).toBe(0)
})
