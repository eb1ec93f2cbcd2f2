import { expect, test } from 'vitest'
import { classOfCount, countClasses } from './count-classes'

test('three classes part the counts in thirds', () => {
  expect(countClasses(90)).toEqual([1, 31, 61])
  expect([1, 30, 31, 60, 61, 90].map((count) => classOfCount(count, countClasses(90)))).toEqual([0, 0, 1, 1, 2, 2])
})

test('low counts have as many classes as they have values', () => {
  expect([0, 1, 2, 3, 4].map(countClasses)).toEqual([[], [1], [1, 2], [1, 2, 3], [1, 3, 4]])
})
