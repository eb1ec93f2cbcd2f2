import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSet } from '../../../tests/builders/a-set'
import { periodOf } from './kept-set'

test('the period runs from the first known day to the last, without times in the future', () => {
  const { columns } = aSet({}, [
    { from: '2024-03-05 18:00' },
    { from: null, doubts: ['no-time'] },
    { from: '2023-01-01 00:00' },
    { from: '2024-12-31 23:59' },
    { from: '2031-01-01 12:00', doubts: ['future'] },
  ])
  expect(periodOf(columns)).toEqual({ from: '2023-01-01', to: '2024-12-31' })
})

test('without a known time there is no period', () => {
  expect(periodOf(aSet({}, [{ from: null }]).columns)).toBeNull()
  expect(periodOf(aSet({}, []).columns)).toBeNull()
})

test('the order of the rows does not matter', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, '0')}`)
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (days) => {
      const { columns } = aSet(
        {},
        days.map((date) => ({ from: `${date} 12:00` })),
      )
      const sorted = [...days].sort()
      expect(periodOf(columns)).toEqual({ from: sorted[0], to: sorted.at(-1) })
    }),
  )
})
