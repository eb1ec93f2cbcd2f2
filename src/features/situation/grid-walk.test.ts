import { expect, test } from 'vitest'
import { walk } from './grid-walk'

const size = { rows: 9, columns: 53 }
const press = (key: string, from = { row: 4, column: 10 }, ctrlKey = false) => walk(from, { key, ctrlKey }, size)

test.each([
  ['ArrowRight', { row: 4, column: 11 }],
  ['ArrowDown', { row: 5, column: 10 }],
  ['PageDown', { row: 4, column: 14 }],
  ['Home', { row: 4, column: 0 }],
  ['End', { row: 4, column: 52 }],
] as const)('%s goes its way', (key, to) => {
  expect(press(key)).toEqual(to)
})

test('the row of weeks lies above the first area, and no key leaves the grid', () => {
  expect(press('ArrowUp', { row: 0, column: 0 })).toEqual({ row: -1, column: 0 })
  expect(press('ArrowUp', { row: -1, column: 0 })).toEqual({ row: -1, column: 0 })
  expect(press('ArrowLeft', { row: 3, column: 0 })).toEqual({ row: 3, column: 0 })
  expect(press('ArrowDown', { row: 8, column: 52 })).toEqual({ row: 8, column: 52 })
  expect(press('End', { row: 0, column: 0 }, true)).toEqual({ row: 8, column: 52 })
})

test('other keys are not the grid’s', () => {
  expect(press('a')).toBeNull()
  expect(press('Tab')).toBeNull()
})
