import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay } from '../../domain/time/wall-clock'
import { closerOf, grainOf, liesIn, widened } from './series-grain'

const fiveYears = { first: '2020-01-01', last: '2024-12-31' }
const twoYears = { first: '2023-01-01', last: '2024-12-31' }

test('months become weeks, and weeks days, as the period grows shorter', () => {
  expect(grainOf(fiveYears)).toBe('month')
  expect(closerOf({ first: '2022-01-01', last: '2023-12-31' }, fiveYears)?.grain).toBe('week')
  expect(closerOf({ first: '2022-03-01', last: '2022-04-30' }, fiveYears)?.grain).toBe('day')
  expect(closerOf({ first: '2023-03-01', last: '2023-04-30' }, twoYears)?.grain).toBe('day')
})

test('a period whose bars would be no finer is not seen closer', () => {
  expect(closerOf({ first: '2023-01-01', last: '2023-12-31' }, twoYears)).toBeNull()
  expect(closerOf({ first: '2024-01-01', last: '2024-01-07' }, { first: '2024-01-01', last: '2024-02-01' })).toBeNull()
  expect(closerOf(null, twoYears)).toBeNull()
})

test('a period that reaches outside the material is cut to it, and one beside it is none', () => {
  expect(closerOf({ first: '2024-12-01', last: '2025-06-30' }, twoYears)).toEqual({
    first: '2024-12-01',
    last: '2024-12-31',
    grain: 'day',
  })
  expect(closerOf({ first: '1999-01-01', last: '1999-02-01' }, twoYears)).toBeNull()
})

test('widening comes to the whole time in the end, and never loses what was chosen', () => {
  const day = fc.integer({ min: 8401, max: 9131 })
  fc.assert(
    fc.property(day, day, (a, b) => {
      let range = { first: dateOfDay(Math.min(a, b)), last: dateOfDay(Math.max(a, b)) }
      for (let step = 0; step < 40; step += 1) {
        const wider = widened(range, twoYears)
        if (wider === null) return
        expect(liesIn(range, wider)).toBe(true)
        expect(liesIn(wider, twoYears)).toBe(true)
        range = wider
      }
      throw new Error('never whole')
    }),
  )
})
