import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutsDays, hourSpans, hoursOfSpans, wholeDaysOf } from './hour-spans'

const friday = 4 * 24

test('an evening is one span, and the same evening on days in a row is one too', () => {
  const evening = [18, 19, 20, 21, 22, 23].map((hour) => friday + hour)
  expect(hourSpans(evening)).toEqual([{ firstDay: 4, lastDay: 4, fromHour: 18, toHour: 24 }])
  expect(hourSpans([...evening, ...evening.map((hour) => hour + 24)])).toEqual([
    { firstDay: 4, lastDay: 5, fromHour: 18, toHour: 24 },
  ])
})

test('days with different hours are told apart, and a gap within a day makes two spans', () => {
  expect(hourSpans([friday + 1, friday + 3, friday + 25])).toEqual([
    { firstDay: 4, lastDay: 4, fromHour: 1, toHour: 2 },
    { firstDay: 4, lastDay: 4, fromHour: 3, toHour: 4 },
    { firstDay: 5, lastDay: 5, fromHour: 1, toHour: 2 },
  ])
})

test('any hours come back, in order and once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 167 })), (hours) => {
      expect(hoursOfSpans(hourSpans(hours))).toEqual([...new Set(hours)].sort((a, b) => a - b))
    }),
  )
})

test('whole days cut none; an hour more or less does', () => {
  const wholeFriday = hoursOfSpans([{ firstDay: 4, lastDay: 4, fromHour: 0, toHour: 24 }])
  expect(cutsDays(wholeFriday)).toBe(false)
  expect(cutsDays([])).toBe(false)
  expect(cutsDays(wholeFriday.slice(1))).toBe(true)
  expect(cutsDays([...wholeFriday, friday + 24])).toBe(true)
})

test('the whole days of an evening are all hours of that day', () => {
  expect(wholeDaysOf([4 * 24 + 18, 4 * 24 + 19, 6 * 24])).toEqual(
    hoursOfSpans([
      { firstDay: 4, lastDay: 4, fromHour: 0, toHour: 24 },
      { firstDay: 6, lastDay: 6, fromHour: 0, toHour: 24 },
    ]),
  )
  expect(wholeDaysOf([])).toEqual([])
})
