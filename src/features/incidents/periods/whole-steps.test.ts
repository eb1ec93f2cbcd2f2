import { expect, test } from 'vitest'
import { wholeSteps } from './whole-steps'

const steps = { later: [9, 8, 1], earlier: [7, 7, 2] }

test('a last step with fewer days is left out, in each period by its own days', () => {
  expect(wholeSteps(steps, { later: 15, earlier: 20 }, 7)).toEqual({ later: [9, 8], earlier: [7, 7] })
  expect(wholeSteps(steps, { later: 21, earlier: 20 }, 7)).toEqual({ later: [9, 8, 1], earlier: [7, 7] })
})

test('steps of a day are always whole, and so few that a line would vanish are all kept', () => {
  expect(wholeSteps(steps, { later: 3, earlier: 3 }, 1)).toEqual(steps)
  expect(wholeSteps({ later: [9, 1], earlier: [7, 1] }, { later: 8, earlier: 8 }, 7)).toEqual({
    later: [9, 1],
    earlier: [7, 1],
  })
})
