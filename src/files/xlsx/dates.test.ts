import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInDateParts, datePartsOf } from './number-format'
import { isoFromSerial } from './serial-date'

test.each([
  ['yyyy-mm-dd', 'date'],
  ['mmm-yy', 'date'],
  ['mmmm', 'date'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
  ['[Red]d/m;@', 'date'],
  ['"den" d mmmm', 'date'],
  ['h:mm', 'time'],
  ['mm:ss.0', 'time'],
  ['h:mm AM/PM', 'time'],
  ['yyyy\\-mm\\-dd\\ hh:mm', 'date-time'],
  ['[h]:mm:ss', null],
  ['[mm]:ss', null],
  ['General', null],
  ['0.00E+00', null],
  ['# ##0,00 "kr per dag"', null],
  ['#,##0 \\d', null],
  ['[$kr-41D] 0', null],
  ['_-* #,##0_d', null],
  ['0;"d"', null],
  ['@', null],
  ['', null],
] as const)('the format %s shows %s', (code, parts) => {
  expect(datePartsOf(code)).toBe(parts)
})

test('formats known by number', () => {
  expect([0, 9, 14, 17, 18, 21, 22, 45, 46, 47, 49, 57].map(builtInDateParts)).toEqual([
    null,
    null,
    'date',
    'date',
    'time',
    'time',
    'date-time',
    'time',
    null,
    'time',
    null,
    'date',
  ])
})

test.each([
  [1, 'date', 1900, '1900-01-01'],
  [59, 'date', 1900, '1900-02-28'],
  [60, 'date', 1900, null],
  [61, 'date', 1900, '1900-03-01'],
  [45_809, 'date', 1900, '2025-06-01'],
  [2_958_465, 'date', 1900, '9999-12-31'],
  [2_958_466, 'date', 1900, null],
  [0, 'date', 1900, null],
  [-1, 'date', 1900, null],
  [0, 'date', 1904, '1904-01-01'],
  [2_957_003, 'date', 1904, '9999-12-31'],
  [2_957_004, 'date', 1904, null],
  [45_809.999_999_9, 'date-time', 1900, '2025-06-02'],
  [45_809.604_166_666_7, 'time', 1900, '2025-06-01T14:30:00'],
  [45_809.5, 'date', 1900, '2025-06-01T12:00:00'],
  [0.75, 'time', 1900, '18:00:00'],
  [0, 'time', 1900, '00:00:00'],
  [0.75, 'date-time', 1900, null],
  [1e300, 'date', 1900, null],
  [Number.POSITIVE_INFINITY, 'time', 1900, null],
] as const)('the serial %d, as %s in the system of %d, is %s', (serial, parts, system, iso) => {
  expect(isoFromSerial(serial, parts, system)).toBe(iso)
})

test('the two systems tell the same moments, 1462 days apart', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2_900_000, noNaN: true }), (serial) => {
      expect(isoFromSerial(serial + 1462, 'date-time', 1900)).toBe(isoFromSerial(serial, 'date-time', 1904))
    }),
  )
})
