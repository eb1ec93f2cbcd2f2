import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay, dayNumber, weekdayOfDay } from '../../domain/time/wall-clock'
import { sumDays } from './sum-days'

const day = (date: string) => dayNumber(date) as number
const days = Int32Array.of(day('2023-12-30'), day('2024-01-01'), day('2024-02-29'), day('2024-03-01'))
const counts = Uint32Array.of(1, 2, 4, 8)
const range = { first: day('2023-12-29'), last: day('2024-03-02') }

test('months end where the calendar says, and the first and last are cut by the range', () => {
  const steps = sumDays({ days, counts, period: 'month', range })
  expect(steps.map(({ first, last, count }) => [dateOfDay(first), dateOfDay(last), count])).toEqual([
    ['2023-12-29', '2023-12-31', 1],
    ['2024-01-01', '2024-01-31', 2],
    ['2024-02-01', '2024-02-29', 4],
    ['2024-03-01', '2024-03-02', 8],
  ])
})

test('weeks begin on a Monday, and a week where nothing happened is there with 0', () => {
  const steps = sumDays({ days, counts, period: 'week', range })
  expect(steps.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 12])
  expect(steps.slice(1).every(({ first }) => weekdayOfDay(first) === 0)).toBe(true)
})

test('whatever the period, every row of the range is in one step', () => {
  const anyDays = fc.uniqueArray(fc.integer({ min: -100, max: 400 })).map((all) => all.sort((a, b) => a - b))
  const period = fc.constantFrom('day', 'week', 'month')
  fc.assert(
    fc.property(anyDays, period, fc.integer({ min: -120, max: 100 }), (numbers, period, first) => {
      const range = { first, last: first + 200 }
      const steps = sumDays({
        days: Int32Array.from(numbers),
        counts: new Uint32Array(numbers.length).fill(3),
        period,
        range,
      })
      const inside = numbers.filter((number) => number >= range.first && number <= range.last)
      expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(3 * inside.length)
      expect(steps.at(-1)?.last).toBe(range.last)
      expect(steps.slice(1).map((step) => step.first)).toEqual(steps.slice(0, -1).map((step) => step.last + 1))
    }),
  )
})
