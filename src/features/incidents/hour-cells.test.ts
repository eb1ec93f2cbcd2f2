import { expect, test } from 'vitest'
import { depthOf, hoursBetween, inThousands, printThousands, walkHours, withHours } from './hour-cells'

test('a rectangle holds its corners whichever way it is drawn', () => {
  const hours = [4 * 24 + 22, 4 * 24 + 23, 5 * 24 + 22, 5 * 24 + 23]
  expect(hoursBetween({ day: 4, hour: 22 }, { day: 5, hour: 23 })).toEqual(hours)
  expect(hoursBetween({ day: 5, hour: 22 }, { day: 4, hour: 23 })).toEqual(hours)
})

test('the head of a row is the whole day, of a column the hour of every day', () => {
  const friday = { day: 4, hour: -1 }
  expect(hoursBetween(friday, friday)).toEqual(Array.from({ length: 24 }, (_, hour) => 96 + hour))
  const noon = { day: -1, hour: 12 }
  expect(hoursBetween(noon, noon)).toEqual([12, 36, 60, 84, 108, 132, 156])
})

test('arrows walk to the heads and stop at the edges', () => {
  expect(walkHours({ day: 0, hour: 5 }, 'ArrowUp')).toEqual({ day: -1, hour: 5 })
  expect(walkHours({ day: 0, hour: 0 }, 'ArrowLeft')).toEqual({ day: 0, hour: -1 })
  expect(walkHours({ day: 0, hour: -1 }, 'ArrowUp')).toEqual({ day: -1, hour: 0 })
  expect(walkHours({ day: -1, hour: 0 }, 'ArrowLeft')).toEqual({ day: -1, hour: 0 })
  expect(walkHours({ day: 6, hour: 23 }, 'ArrowDown')).toEqual({ day: 6, hour: 23 })
  expect(walkHours({ day: 3, hour: 3 }, 'a')).toBeNull()
})

test('choosing what is chosen already takes it away, and the last one ends the clause', () => {
  expect(withHours(null, [5, 3])).toEqual([3, 5])
  expect(withHours([3, 5], [5, 6])).toEqual([3, 5, 6])
  expect(withHours([3, 5], [5])).toEqual([3])
  expect(withHours([5], [5])).toBeNull()
})

test('counts that have no room in a cell are in thousands, as short as they can be read', () => {
  expect([9999, 10_000].map(inThousands)).toEqual([false, true])
  expect([0, 235, 9101, 9949, 9950, 11_891].map((count) => printThousands(count, 'sv'))).toEqual([
    '0,0',
    '0,2',
    '9,1',
    '9,9',
    '10',
    '12',
  ])
})

test('a cell is as dark as its part of the highest count, but few are never dark', () => {
  expect([0, 1, 5, 6, 10, 15, 20].map((count) => depthOf(count, 20))).toEqual([0, 1, 1, 2, 2, 3, 4])
  expect([0, 1, 2, 3].map((count) => depthOf(count, 3))).toEqual([0, 1, 1, 2])
  expect(depthOf(1, 1)).toBe(1)
  expect(depthOf(0, 0)).toBe(0)
})
