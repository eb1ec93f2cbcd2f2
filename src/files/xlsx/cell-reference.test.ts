import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRange, parseReference, printRange, printReference } from './cell-reference'

const place = fc.record({ row: fc.integer({ min: 1, max: 1_048_576 }), column: fc.integer({ min: 1, max: 16_384 }) })

test('every cell is read back from its name', () => {
  fc.assert(
    fc.property(place, (one) => {
      expect(parseReference(printReference(one))).toEqual(one)
    }),
  )
})

test.each([
  ['A1', { row: 1, column: 1 }],
  ['$AB$12', { row: 12, column: 28 }],
  ['xfd1048576', { row: 1_048_576, column: 16_384 }],
  ['XFE1', null],
  ['A1048577', null],
  ['A0', null],
  ['A', null],
  ['1', null],
  ['', null],
  ['A1:B2', null],
])('%s is %j', (text, expected) => {
  expect(parseReference(text)).toEqual(expected)
})

test('ranges are read whichever corners name them, rows and columns too', () => {
  expect(parseRange('B3:A1')).toEqual({ top: 1, left: 1, bottom: 3, right: 2 })
  expect(parseRange('C4')).toEqual({ top: 4, left: 3, bottom: 4, right: 3 })
  expect(parseRange('A:B')).toEqual({ top: 1, left: 1, bottom: 1_048_576, right: 2 })
  expect(parseRange('$1:$2')).toEqual({ top: 1, left: 1, bottom: 2, right: 16_384 })
  for (const text of ['', 'A1:', ':', 'A1:ÅÄ', '#REF!']) expect(parseRange(text)).toBeNull()
  expect(printRange({ top: 1, left: 1, bottom: 3, right: 2 })).toBe('A1:B3')
})
