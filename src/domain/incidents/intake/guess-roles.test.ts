import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  guessDateOrder,
  guessKind,
  guessPlace,
  guessTimes,
  isFreeText,
  isId,
  type JudgedColumn,
  plainHeader,
} from './guess-roles'

type Given = readonly [header: string, ...values: readonly string[]]
const judged = (...columns: readonly Given[]): readonly JudgedColumn[] =>
  columns.map(([header, ...values], index) => ({ index, header: plainHeader(header), values }))

/** Roles by the headers as they were given. */
function timesOf(...columns: readonly Given[]): Readonly<Record<string, string>> {
  const { roles } = guessTimes(judged(...columns), 'day-month')
  return Object.fromEntries([...roles].map(([index, role]) => [columns[index]?.[0] ?? '', role]))
}

test('a header is plain letters and digits with single spaces', () => {
  expect(plainHeader('Från_datum (lokal)')).toBe('från datum lokal')
  expect(plainHeader('crimeType')).toBe('crime type')
})

const day = ['2026-03-06', '2026-03-07'] as const
const moment = ['2026-03-06 18:00', '2026-03-07 19:30'] as const
const clock = ['18.00', '19.30'] as const

test.each<readonly [readonly Given[], Readonly<Record<string, string>>]>([
  [[['Datum', ...day]], { Datum: 'from' }],
  [[['Datum', ...moment]], { Datum: 'from' }],
  [
    [
      ['Datum', ...day],
      ['Tid', ...clock],
    ],
    { Datum: 'from-date', Tid: 'from-time' },
  ],
  [
    [
      ['Brottsdatum', ...day],
      ['Timme', '18', '19'],
    ],
    { Brottsdatum: 'from-date', Timme: 'from-time' },
  ],
  [
    [
      ['Start', ...moment],
      ['Slut', ...moment],
    ],
    { Start: 'from', Slut: 'to' },
  ],
  [
    [
      ['Från datum', ...day],
      ['Från tid', ...clock],
      ['Till datum', ...day],
      ['Till tid', ...clock],
    ],
    { 'Från datum': 'from-date', 'Från tid': 'from-time', 'Till datum': 'to-date', 'Till tid': 'to-time' },
  ],
  // One day for both times.
  [
    [
      ['Datum', ...day],
      ['Kl från', ...clock],
      ['Kl till', ...clock],
    ],
    { Datum: 'from-date', 'Kl från': 'from-time', 'Kl till': 'to-time' },
  ],
  [
    [
      ['Fr.o.m. datum', ...day],
      ['T.o.m. datum', ...day],
    ],
    { 'Fr.o.m. datum': 'from', 'T.o.m. datum': 'to' },
  ],
  // When it was written down is not when it happened.
  [
    [
      ['Registrerad datum', ...moment],
      ['Händelsedatum', ...moment],
    ],
    { Händelsedatum: 'from' },
  ],
  [
    [
      ['Anmäld', ...day],
      ['Veckodag', 'fredag', 'lördag'],
    ],
    { Anmäld: 'from' },
  ],
])('%j: %j', (columns, expected) => {
  expect(timesOf(...columns)).toEqual(expected)
})

test('the same headers once more are the end', () => {
  const columns = judged(['Datum', ...day], ['Tid', ...clock], ['Datum', ...day], ['Tid', ...clock])
  const { roles, twice } = guessTimes(columns, 'day-month')
  expect([...roles]).toEqual([
    [0, 'from-date'],
    [1, 'from-time'],
    [2, 'to-date'],
    [3, 'to-time'],
  ])
  expect(twice).toEqual([])
})

test('numbers are dates only where the header says so', () => {
  expect(timesOf(['Datum', '20260306', '20260307'])).toEqual({ Datum: 'from' })
  expect(timesOf(['Datum', '46087', '46088,75'])).toEqual({ Datum: 'from' })
  expect(timesOf(['Distrikt', '20260306', '20260307'])).toEqual({})
})

test('a clock time without any day is no time', () => {
  expect(timesOf(['Tid', ...clock])).toEqual({})
})

test('two columns that say the same are told, and the first is proposed', () => {
  const columns = judged(['Datum', ...moment], ['Tidpunkt', ...moment])
  const { roles, twice } = guessTimes(columns, 'day-month')
  expect([...roles]).toEqual([[0, 'from']])
  expect(twice).toEqual([1])
})

test('whatever the headers and cells, no role of time is given twice', () => {
  const header = fc.constantFrom('Datum', 'Tid', 'Från', 'Till', 'Start', 'Kl till', 'Skapad', 'x', 'Registrerad')
  const values = fc.array(fc.constantFrom(...day, ...moment, ...clock, '18', '', 'Rån', '240305'), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(fc.tuple(header, values), { maxLength: 8 }), (columns) => {
      const { roles, twice } = guessTimes(
        judged(...columns.map(([name, cells]): Given => [name, ...cells])),
        'day-month',
      )
      expect(new Set(roles.values()).size).toBe(roles.size)
      expect(twice.filter((column) => roles.has(column))).toEqual([])
    }),
  )
})

test('a number above twelve decides whether the day or the month comes first', () => {
  expect(guessDateOrder(judged(['a', '5/3 2024', '17/3 2024']))).toEqual({ order: 'day-month', ambiguous: null })
  expect(guessDateOrder(judged(['a', '3/5/2024', '3/17/2024']))).toEqual({ order: 'month-day', ambiguous: null })
  expect(guessDateOrder(judged(['a', '3/5/24', '3/17/24']))).toEqual({ order: 'month-day', ambiguous: null })
  expect(guessDateOrder(judged(['a', 'x'], ['b', '5/3 2024']))).toEqual({ order: 'day-month', ambiguous: 1 })
  expect(guessDateOrder(judged(['a', '2024-03-05', '240305']))).toEqual({ order: 'day-month', ambiguous: null })
})

const kindOf = (...headers: readonly string[]) => {
  const index = guessKind(judged(...headers.map((header): Given => [header, 'x'])))
  return index === null ? null : headers[index]
}

test.each([
  [['Brottskod', 'Brottsbenämning'], 'Brottsbenämning'],
  [['Brottsplats', 'Brott'], 'Brott'],
  [['Händelse', 'Händelsetyp'], 'Händelsetyp'],
  [['Rubrik', 'Kategori'], 'Kategori'],
  [['Brottskod', 'Diarienr'], 'Brottskod'],
  [['Adress', 'Distrikt'], null],
])('of %j the kind is %j', (headers, expected) => {
  expect(kindOf(...headers)).toBe(expected)
})

test('a column without cells is neither kind nor place', () => {
  expect(guessKind(judged(['Brottstyp'], ['Typ', 'Rån']))).toBe(1)
  expect(guessPlace(judged(['Plats'], ['Adress', 'Hässelby torg 4']))).toBe(1)
})

test.each(['Diarienr', 'Ärende-nr', 'OBJECTID', 'K-nummer', 'id'])('%s is a number of the file’s own', (header) => {
  expect(judged([header, '1']).every(isId)).toBe(true)
})

test('a long text is free text under any header, a short one only where the header says so', () => {
  const long = 'Två personer stod vid entrén och gick mot tunnelbanan när patrullen kom till platsen.'
  expect(judged(['Plats', long], ['Fritext', 'kort']).every(isFreeText)).toBe(true)
  expect(judged(['Plats', 'Hässelby torg'], ['Brott', 'Rån']).some(isFreeText)).toBe(false)
})
