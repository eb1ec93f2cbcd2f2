import { expect, test } from 'vitest'
import { longestRising } from './longest-rising'

test.each([
  [[], []],
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [
    [3, 1, 2],
    [1, 2],
  ],
  [
    [2, 3, 1, 4],
    [0, 1, 3],
  ],
] as const)('of %j the ones at %j stand still', (numbers, still) => {
  expect([...longestRising(numbers)].sort()).toEqual(still)
})
