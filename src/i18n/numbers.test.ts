import { describe, expect, it, test } from 'vitest'
import { bySwedishOrder, printArea, printDate, printDistance, printNumber } from './numbers'

/** Swedish sets a space that does not break between thousands; here it is written as an ordinary one. */
const plain = (text: string) => text.replace(/\s/g, ' ')

describe('numbers', () => {
  it('have a space and a comma in Swedish, a comma and a point in English', () => {
    expect(plain(printNumber(76286, 'sv'))).toBe('76 286')
    expect(printNumber(27.4, 'sv')).toBe('27,4')
    expect(printNumber(76286, 'en')).toBe('76,286')
    expect(printNumber(27.4, 'en')).toBe('27.4')
  })

  it('keep as many decimals as asked for, otherwise two at most', () => {
    expect(printNumber(8, 'sv', 1)).toBe('8,0')
    expect(printNumber(1 / 3, 'sv')).toBe('0,33')
  })

  it('below zero have a true minus in Swedish', () => {
    expect(printNumber(-3, 'sv')).toBe('−3')
  })
})

test.each([
  [0, '0 m'],
  [160.4, '160 m'],
  [999.4, '999 m'],
  [999.6, '1,00 km'],
  [1234, '1,23 km'],
  [12345, '12,3 km'],
])('%d metres are %s', (metres, words) => {
  expect(plain(printDistance(metres, 'sv'))).toBe(words)
})

test.each([
  [0, '0 m²'],
  [9999, '9 999 m²'],
  [10_000, '1,0 ha'],
  [123_456, '12,3 ha'],
  [1_234_567, '1,23 km²'],
])('%d square metres are %s', (squareMetres, words) => {
  expect(plain(printArea(squareMetres, 'sv'))).toBe(words)
})

describe('dates', () => {
  it('are written out', () => {
    expect(printDate('2026-11-22', 'sv')).toBe('22 november 2026')
    expect(printDate('2026-11-22', 'en')).toBe('22 November 2026')
  })

  it.each(['hösten 2024', '2025', '2020, 2021 och 2023', '', '2025-02-30', '2025-13-01', '2025-12-01T10:00'])(
    '”%s” stands as the publisher wrote it',
    (date) => {
      expect(printDate(date, 'sv')).toBe(date)
    },
  )
})

test('å, ä and ö come last', () => {
  expect(['Örby', 'Ådalen', 'Ängby', 'Vinsta', 'Zinken', 'Akalla'].sort(bySwedishOrder)).toEqual([
    'Akalla',
    'Vinsta',
    'Zinken',
    'Ådalen',
    'Ängby',
    'Örby',
  ])
})
