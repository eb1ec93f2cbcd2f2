import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf, guessMapping } from './guess-mapping'
import type { TableLayout } from './intake-mapping'

const layout: TableLayout = { encoding: 'utf-8', delimiter: ';', decimalMark: ',', sheet: null, headerRow: 1 }
const bounds = [17.762, 59.343, 17.912, 59.398] as const
const guess = (names: readonly string[], rows: readonly (readonly string[])[]) =>
  guessMapping({ format: 'csv', layout, names, rows, bounds, declared: null })
const codes = ({ doubts }: ReturnType<typeof guess>) => doubts.map(({ code }) => code)

const names = [
  'Diarienr',
  'Brottsdatum',
  'Kl',
  'Brott',
  'Adress',
  'N (SWEREF 99 18 00)',
  'E (SWEREF 99 18 00)',
  'Notering',
]
const row = (date: string, n = '6583590,10', e = '141066,20') => ['K1', date, '18.30', 'Rån', 'Torget 1', n, e, 'ingen']

test('a Swedish export is understood whole, and only its free text is left to look at', () => {
  const guessed = guess(names, [row('2026-03-06'), row('2026-03-07'), row('2026-03-08')])
  expect(guessed.mapping.roles).toEqual(['id', 'from-date', 'from-time', 'kind', 'place', 'north', 'east', 'text'])
  expect(guessed.mapping.position.system).toBe(3011)
  expect(guessed.doubts).toEqual([{ code: 'free-text-left-out', column: 7 }])
})

test('what the user should look at is told, each by its own code', () => {
  expect(codes(guess(names, [row('5/3 2026'), row('6/4 2026')]))).toContain('ambiguous-date-order')
  expect(codes(guess(names, [row('5/3 2026'), row('17/3 2026')]))).not.toContain('ambiguous-date-order')
  expect(codes(guess(names, [row('2026-03-06', '141066', '6583590')]))).toContain('axes-swapped')
  expect(codes(guess(names, [row('2026-03-06', '6395000', '320000')]))).toContain('far-from-site')
  expect(codes(guess(['Brott'], [['Rån']]))).toEqual(['no-position-column', 'no-time-column'])
  expect(codes(guess(['', ''], [['a', 'b']]))).toContain('no-header')
})

test('a table without anything to use is asked about in every part', () => {
  const { mapping, doubts } = guess(['x'], [['y']])
  expect(mapping.roles).toEqual(['ignored'])
  expect(doubts.map(({ code }) => code)).toEqual(['no-position-column', 'no-time-column', 'no-kind-column'])
})

test('whatever the table, each column has one role, and each role but those left out one column', () => {
  const cell = fc.constantFrom('', 'Rån', '2026-03-06', '18.30', '6583590,10', '141066,2', '59,36 17,84', '42')
  const header = fc.constantFrom(...names, 'Tid', 'X', 'Y', 'Läge', '', 'Typ')
  const table = fc
    .integer({ min: 1, max: 8 })
    .chain((width) =>
      fc.tuple(
        fc.array(header, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      ),
    )
  fc.assert(
    fc.property(table, ([headers, rows]) => {
      const { roles } = guess(headers, rows).mapping
      expect(roles).toHaveLength(headers.length)
      const once = roles.filter((role) => role !== 'id' && role !== 'text' && role !== 'ignored')
      expect(new Set(once).size).toBe(once.length)
      expect(roles.includes('north')).toBe(roles.includes('east'))
      expect(roles.includes('position') && roles.includes('north')).toBe(false)
    }),
  )
})

test('a mapping is remembered by the headers, whatever their capitals and spaces, and by their order', () => {
  expect(fingerprintOf('csv', ['Brott', 'Datum'])).toBe(fingerprintOf('csv', [' BROTT', 'datum ']))
  expect(fingerprintOf('csv', ['Brott', 'Datum'])).not.toBe(fingerprintOf('csv', ['Datum', 'Brott']))
  expect(fingerprintOf('csv', ['Brott'])).not.toBe(fingerprintOf('xlsx', ['Brott']))
  expect(fingerprintOf('csv', ['', ''])).toBe('csv 2')
})
