import { expect, test } from 'vitest'
import { actionPeriods } from './action-periods'

const covered = { first: '2023-01-01', last: '2024-12-31' }

test('the day of the action is the first of the days after it', () => {
  expect(actionPeriods({ first: '2024-03-01', days: 30 }, covered)).toEqual({
    before: { first: '2024-01-31', last: '2024-02-29' },
    after: { first: '2024-03-01', last: '2024-03-30' },
  })
})

test('periods that reach beyond the material are none', () => {
  expect(actionPeriods({ first: '2023-01-10', days: 10 }, covered)).toBeNull()
  expect(actionPeriods({ first: '2023-01-11', days: 10 }, covered)).not.toBeNull()
  expect(actionPeriods({ first: '2024-12-25', days: 8 }, covered)).toBeNull()
})
