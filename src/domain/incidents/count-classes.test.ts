import { expect, test } from 'vitest'
import { classOfCount, countClasses } from './count-classes'

test('each class is as many times the one below it', () => {
  expect(countClasses(1200)).toEqual([1, 11, 113])
  expect([1, 10, 11, 112, 113, 1200].map((count) => classOfCount(count, countClasses(1200)))).toEqual([
    0, 0, 1, 1, 2, 2,
  ])
})

test('low counts have as many classes as they have values', () => {
  expect([0, 1, 2, 3, 4].map(countClasses)).toEqual([[], [1], [1, 2], [1, 2, 3], [1, 2, 3]])
})
