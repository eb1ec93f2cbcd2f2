import { expect, test } from 'vitest'
import { takenRows, textMapping } from '../../../../tests/builders/taken-rows'

const mapping = textMapping(['kind', 'from', 'north', 'east'])
const robbery = ['Rån', '2026-03-06 18:00', '59,3675', '17,8433']

test.each([
  ['Summa', '412', '', ''],
  ['Summa: 412', '', '', ''],
  ['Totalt antal: 1 412', '', '', ''],
  ['', 'Delsumma', '12', ''],
  ['Antal brott', '412', '', ''],
])('%j beneath the rows is no incident, and gives no kind', (...cells) => {
  const { kinds, columns, report } = takenRows([robbery, cells], mapping)
  expect(columns.count).toBe(1)
  expect(kinds).toEqual(['Rån'])
  expect(report).toMatchObject({ good: 1, skipped: 1, reasons: [{ reason: 'sum-row', entries: [{ row: 3 }] }] })
})

test.each([
  ['a sum of money with a time', ['Summa', '2026-03-06 18:00', '', '']],
  ['a total with a position', ['Totalt', '', '59,3675', '17,8433']],
  ['a kind that begins like one', ['Totalskadat fordon', 'i somras', '', '']],
  ['a kind that ends like one', ['Stöld, stor summa', 'i somras', '', '']],
])('%s is kept', (_, cells) => {
  expect(takenRows([robbery, cells], mapping).columns.count).toBe(2)
})

test('a note in a cell of its own is no incident, nor is a row of empty cells a row', () => {
  const { kinds, report } = takenRows([robbery, ['Källa: uttag 1 december', '', '', ''], ['', ' ', '', '']], mapping)
  expect(kinds).toEqual(['Rån'])
  expect(report).toMatchObject({ good: 1, skipped: 1, blank: 1, reasons: [{ reason: 'lone-cell' }] })
})

test('the headers once more are no incident; a row with one other cell is', () => {
  const header = ['kind', 'from', 'north', 'east']
  const { kinds, report } = takenRows([robbery, header, robbery], mapping)
  expect(kinds).toEqual(['Rån'])
  expect(report.reasons).toContainEqual(expect.objectContaining({ reason: 'repeated-header', count: 1 }))
  expect(takenRows([robbery, ['kind', 'from', 'north', 'x']], mapping).kinds).toEqual(['Rån', 'kind'])
})
