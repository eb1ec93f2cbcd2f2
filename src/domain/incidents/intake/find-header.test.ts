import { expect, test } from 'vitest'
import { findHeader } from './find-header'

const header = ['Brott', 'Datum', 'N', 'E']
const row = ['Rån', '2026-03-06', '6583590,10', '141066,20']

test('the header is the first row that is nearly as wide as the table', () => {
  expect(findHeader([header, row, row])).toBe(0)
  expect(findHeader([['Anmälda brott 2026'], ['Uttag 1 december', '', '', ''], header, row])).toBe(2)
  expect(findHeader([['Brott', 'Datum', 'N', ''], row, row])).toBe(0)
})

test('a row with dates and numbers of its own is no header', () => {
  expect(findHeader([row, row])).toBeNull()
  expect(findHeader([])).toBeNull()
  expect(findHeader([['', ''], ['']])).toBeNull()
})
