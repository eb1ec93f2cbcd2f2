import { expect, test } from 'vitest'
import { guessDelimiter } from './guess-text'

const delimiterOf = (...lines: readonly string[]) => guessDelimiter(new TextEncoder().encode(lines.join('\r\n')))

test('decimal commas do not pass for a delimiter', () => {
  expect(delimiterOf('Brott;N;E', 'Rån;6583590,10;141066,20', 'Hot;6583601,50;141060,00')).toBe(';')
  // A pair in one cell has more commas than the table has columns.
  expect(delimiterOf('Händelse;Datum;Läge', ...Array(9).fill('Rån;2026-03-06;59,36, 17,84'))).toBe(';')
})

test('a title above the header, with a comma in it, decides nothing', () => {
  expect(delimiterOf('Anmälda brott, Hässelby', 'Brott;N;E', 'Rån;65,1;14,2', 'Hot;65,3;14,4')).toBe(';')
})

test('commas, tabs and bars delimit where they do', () => {
  expect(delimiterOf('a,b,c', '1,2,3')).toBe(',')
  expect(delimiterOf('a\tb', '1,5\t2,5', '1,5\t2,5')).toBe('\t')
  expect(delimiterOf('a|b|c', '1|2|3')).toBe('|')
})

test('what stands within quotes delimits nothing', () => {
  expect(delimiterOf('"Brott";"Plats"', '"Skadegörelse, klotter";"Torget 1, bv, höger"')).toBe(';')
})
