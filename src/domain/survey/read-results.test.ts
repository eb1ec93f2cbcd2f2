import { expect, test } from 'vitest'
import { readResults } from './read-results'
import type { SurveyContext } from './survey-table'
import { proposeMapping } from './survey-table'

const context: SurveyContext = {
  areas: [
    { id: 'racksta', name: 'Råcksta' },
    { id: 'vallingby', name: 'Vällingby' },
  ],
  today: '2024-03-20',
  source: 'provmätningen',
  question: 'Otrygg kvällstid',
  years: [2023],
}
type Table = readonly (readonly string[])[]
function read(table: Table, change: Partial<SurveyContext> = {}) {
  const { found, leftOut, faults } = readResults(table, proposeMapping(table)!, { ...context, ...change })
  return { found, leftOut, faults: faults.map(({ cell, code, given }) => `${cell} ${code} ${given}`.trim()) }
}
/** One row for each value, each of its own year. */
const values = (...texts: readonly string[]) =>
  read([['Område', 'Andel', 'År'], ...texts.map((text, index) => ['Råcksta', text, String(2000 + index)])])

test('columns are proposed from their headers, under a title', () => {
  const header = ['Fråga', 'Stadsdel', 'År', 'Kön', 'Andel (%)', 'Antal svar', 'Antal otrygga', 'Källa', 'Annat']
  expect(proposeMapping([['Trygghet 2023'], header])).toEqual({
    headerRow: 1,
    columns: { question: 0, area: 1, years: 2, group: 3, value: 4, answers: 5, count: 6, source: 7 },
  })
  expect(proposeMapping([['Område', 'Antal']])).toBeNull()
  expect(proposeMapping([['Område', 'Antal', 'n']])).not.toBeNull()
})

test('a row becomes a result with all that its columns say', () => {
  const table = [
    ['Fråga', 'Stadsdel', 'År', 'Grupp', 'Andel', 'n', 'Källa'],
    ['Går omvägar', 'råcksta', '2020, 2021 och 2023', '50–64 år', '47,5 %', '1 200', 'trygghetsmätningen'],
  ]
  expect(read(table)).toEqual({
    found: [
      {
        origin: 'egen',
        area: 'racksta',
        question: 'Går omvägar',
        years: [2020, 2021, 2023],
        group: { kind: 'ålder', from: 50, to: 64 },
        value: 47.5,
        answers: 1200,
        source: 'trygghetsmätningen',
        citation: null,
      },
    ],
    leftOut: 0,
    faults: [],
  })
})

test('what no column tells comes from what the user has said', () => {
  expect(
    read([
      ['Område', 'Andel'],
      ['Råcksta', '47'],
    ]).found,
  ).toMatchObject([
    { question: 'Otrygg kvällstid', years: [2023], group: { kind: 'alla' }, answers: null, source: 'provmätningen' },
  ])
  expect(
    read(
      [
        ['Område', 'Andel'],
        ['Råcksta', '47'],
      ],
      { question: '', years: [] },
    ),
  ).toMatchObject({
    found: [],
    leftOut: 1,
    faults: ['A2 question-blank', 'A2 years-unreadable'],
  })
})

test('47, 47,0, 47 % and 47procent are one value', () => {
  expect(values('47', '47,0', '47.0', '47 %', '47\u00a0%', '47procent').found.map(({ value }) => value)).toEqual(
    Array(6).fill(47),
  )
})

test('a whole column of shares is read as per cent, and that is said at its head', () => {
  const { found, faults } = values('0,47', '0.3', '1', '0', '12 %')
  expect(found.map(({ value }) => value)).toEqual([47, 30, 100, 0, 12])
  expect(faults).toEqual(['B1 values-as-shares Andel'])
})

test('a share among per cent is not guessed', () => {
  expect(values('0,47', '47')).toMatchObject({
    found: [{ value: 47 }],
    leftOut: 1,
    faults: ['B2 value-share-or-percent 0,47'],
  })
})

test('0,47 % is less than one per cent', () => {
  expect(values('0,47 %', '47').found.map(({ value }) => value)).toEqual([0.47, 47])
})

test('values that are none are told, and a blank one is uppgift saknas', () => {
  expect(values('101', '-3', 'många', '4,7,0', '', '-')).toMatchObject({
    found: [{ value: null }, { value: null }],
    leftOut: 4,
    faults: [
      'B2 value-out-of-range 101',
      'B3 value-out-of-range -3',
      'B4 value-unreadable många',
      'B5 value-unreadable 4,7,0',
      'B6 value-blank',
      'B7 value-blank -',
    ],
  })
})

const counted = (...rows: readonly (readonly string[])[]) =>
  read([
    ['Område', 'År', 'Andel', 'Antal', 'n'],
    ...rows.map(([value = '', count = '', answers = ''], index) => [
      'Råcksta',
      String(2000 + index),
      value,
      count,
      answers,
    ]),
  ])

test('fewer answers than those who answered so is a fault', () => {
  expect(counted(['', '50', '40'])).toMatchObject({ found: [], leftOut: 1, faults: ['E2 answers-below-count 40'] })
})

test('a value is made from count and answers, and held against them', () => {
  expect(counted(['', '20', '50'], ['40', '20', '50'], ['41', '20', '50'])).toMatchObject({
    found: [
      { value: 40, answers: 50 },
      { value: 40, answers: 50 },
    ],
    leftOut: 1,
    faults: ['C4 value-differs-from-count 41'],
  })
})

test('numbers of answers that are none are told; a blank one is unknown', () => {
  expect(counted(['40', '', ''], ['40', '', '0'], ['40', '', 'ca 50'], ['40', '1,5', '50'])).toMatchObject({
    found: [{ value: 40, answers: null }],
    leftOut: 3,
    faults: ['E3 answers-unreadable 0', 'E4 answers-unreadable ca 50', 'D5 count-unreadable 1,5'],
  })
})

test('areas, years and groups that are none are told, each in its cell', () => {
  const table = [
    ['Område', 'År', 'Grupp', 'Andel'],
    ['Racksta', '2023', '', '1'],
    ['', '2023', '', '2'],
    ['Råcksta', '2025', '', '3'],
    ['Råcksta', 'i fjol', '', '4'],
    ['Råcksta', '2023', 'hundägare', '5'],
    ['Råcksta', '2023', 'Män', '6'],
    ['Råcksta', '2023', '65 år och äldre', '7'],
  ]
  expect(read(table)).toMatchObject({
    found: [{ group: { kind: 'män' } }, { group: { kind: 'ålder', from: 65, to: null } }],
    leftOut: 5,
    faults: [
      'A2 area-unknown Racksta',
      'A3 area-blank',
      'B4 years-future 2025',
      'B5 years-unreadable i fjol',
      'C6 group-unknown hundägare',
    ],
  })
})

test('of two that differ neither is taken, and the same twice is taken once', () => {
  const table = [
    ['Område', 'Andel'],
    ['Råcksta', '40'],
    ['Vällingby', '30'],
    ['råcksta', '41'],
    ['Vällingby', '30,0'],
  ]
  expect(read(table)).toMatchObject({
    found: [{ area: 'vallingby', value: 30 }],
    leftOut: 2,
    faults: ['A2 stated-twice Råcksta', 'A4 stated-twice råcksta', 'A5 stated-again Vällingby'],
  })
})

test('what is marked Exempeldata is not taken', () => {
  const row = ['Råcksta', '40', 'Exempeldata']
  expect(read([['Område', 'Andel', 'Uppgift'], row])).toMatchObject({
    found: [],
    leftOut: 1,
    faults: ['C2 example Exempeldata'],
  })
  expect(read([['Exempeldata'], ['Område', 'Andel'], ['Råcksta', '40']])).toMatchObject({ found: [], leftOut: 1 })
})

test('a mapping without an area or a value takes nothing and says so', () => {
  const { found, faults } = readResults(
    [
      ['Område', 'Andel'],
      ['Råcksta', '40'],
    ],
    { headerRow: 0, columns: { area: 0 } },
    context,
  )
  expect(found).toEqual([])
  expect(faults).toMatchObject([{ code: 'column-missing', details: { missing: 'value' } }])
})
