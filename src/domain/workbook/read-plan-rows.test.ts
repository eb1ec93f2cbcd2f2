import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aSheet, cityGuidance, cityHeaders, type Typed } from '../../../tests/builders/a-sheet'
import { brokenText } from '../../../tests/builders/any-text'
import { proposeMapping } from './find-plan-sheets'
import { readPlanRows } from './read-plan-rows'
import type { Sheet } from './sheet'

const read = (
  rows: readonly (readonly Typed[])[],
  change: Partial<Sheet> = {},
  headers: readonly Typed[] = cityHeaders,
) => {
  const sheet = aSheet([['Platser', ...headers], [...cityGuidance], ...rows], change)
  return readPlanRows(sheet, proposeMapping(sheet, []))
}

const full: readonly Typed[] = ['Torget', 'Mörkt', 'Belysning', 'Tryggare', '2025', 'TK', 'Klart']

test('rows are read by number, empty ones between are passed over, and guidance is none', () => {
  const { rows, notes } = read([full, [], [null, '  '], ['Parken', 'Skymd']])
  expect(rows.map(({ sheetRow }) => sheetRow)).toEqual([3, 6])
  expect(rows[0]?.cells).toEqual({
    problem: 'Torget',
    cause: 'Mörkt',
    action: 'Belysning',
    goal: 'Tryggare',
    when: '2025',
    who: 'TK',
    followUp: 'Klart',
  })
  expect(notes).toEqual([])
})

describe('merged cells', () => {
  test('belong to every row they reach over, and a row that only they reach is none', () => {
    const merges = [
      { top: 3, bottom: 5, left: 1, right: 1 },
      { top: 3, bottom: 4, left: 2, right: 2 },
    ]
    const { rows } = read([full, [null, null, 'Kameror'], [], ['Parken', 'Skymd']], { merges })
    expect(
      rows.map(({ sheetRow, cells, merged }) => [sheetRow, cells.problem, cells.cause, merged.problem?.bottom]),
    ).toEqual([
      [3, 'Torget', 'Mörkt', 5],
      [4, 'Torget', 'Mörkt', 5],
      [6, 'Parken', 'Skymd', undefined],
    ])
  })

  test('that reach across columns are the first column alone', () => {
    const { rows } = read([['Torget', 'Mörkt']], { merges: [{ top: 3, bottom: 4, left: 2, right: 3 }] })
    expect(rows[0]?.cells).toMatchObject({ cause: 'Mörkt', action: '' })
    expect(Object.keys(rows[0]?.merged ?? {})).toEqual(['cause'])
  })

  test('across three columns are a heading, which is told and not taken', () => {
    const { rows, notes } = read([['HÄSSELBY TORG'], full], { merges: [{ top: 3, bottom: 3, left: 1, right: 7 }] })
    expect(rows).toHaveLength(1)
    expect(notes).toEqual([{ code: 'band', row: 3, column: null, text: 'HÄSSELBY TORG' }])
  })
})

describe('values that are not text', () => {
  const cellsOf = (when: Typed) => read([full.with(4, when)])

  test('a date is written as an ISO date, kept as one, and noted', () => {
    const { rows, notes } = cellsOf({ kind: 'date', iso: '2025-06-01' })
    expect(rows[0]).toMatchObject({ cells: { when: '2025-06-01' }, dates: { when: '2025-06-01' } })
    expect(notes).toEqual([{ code: 'date-as-iso', row: 3, column: 'when', text: '2025-06-01' }])
    expect(cellsOf({ kind: 'date', iso: '2025-06-01T13:30:00' }).rows[0]?.cells.when).toBe('2025-06-01 13:30:00')
    expect(cellsOf({ kind: 'date', iso: '13:30:00' }).rows[0]).toMatchObject({ cells: { when: '13:30:00' }, dates: {} })
  })

  test.each([
    [2025, '2025'],
    [0.1 + 0.2, '0,3'],
    [{ kind: 'boolean', boolean: true }, 'SANT'],
    [{ kind: 'error', text: '#N/A' }, '#N/A'],
  ] as const)('%j is %s', (value, text) => {
    expect(cellsOf(value).rows[0]?.cells.when).toBe(text)
  })

  test('what a formula makes is read, and told', () => {
    const sheet = aSheet([['Platser', ...cityHeaders], full])
    const cells = sheet.cells.map((cell) => (cell.column === 5 && cell.row === 2 ? { ...cell, formula: true } : cell))
    const { rows, notes } = readPlanRows({ ...sheet, cells }, proposeMapping(sheet, []))
    expect(rows[0]?.formulas).toEqual(['when'])
    expect(notes).toEqual([{ code: 'formula', row: 2, column: 'when', text: '2025' }])
  })
})

test('hidden rows are read and told', () => {
  const { rows, notes } = read([full, full], { hiddenRows: [4] })
  expect(rows.map(({ hidden }) => hidden)).toEqual([false, true])
  expect(notes).toEqual([{ code: 'hidden-row', row: 4, column: null, text: 'Torget' }])
})

test('a follow-up alone is kept apart', () => {
  const { rows, loose, notes } = read([full, [null, null, null, null, null, null, 'Mer på nästa rad']])
  expect(rows).toHaveLength(1)
  expect(loose).toMatchObject([{ sheetRow: 4, cells: { followUp: 'Mer på nästa rad' } }])
  expect(notes).toMatchObject([{ code: 'only-follow-up', row: 4 }])
})

test('the same header again is passed over; another one ends the plan', () => {
  const again = ['Platser', ...cityHeaders]
  expect(read([full, again, full]).rows.map(({ sheetRow }) => sheetRow)).toEqual([3, 5])
  const { rows, notes } = read([full, again.with(0, 'Brottsoffer'), full])
  expect(rows.map(({ sheetRow }) => sheetRow)).toEqual([3])
  expect(notes).toMatchObject([{ code: 'second-table', row: 4, text: 'Brottsoffer' }])
})

describe('columns for status and date', () => {
  const statusOf = (status: Typed, date: Typed = null) => {
    const { rows, notes } = read([[...full, status, date]], {}, [...cityHeaders, 'Status', 'Uppföljningsdatum'])
    return { status: rows[0]?.status, followedUp: rows[0]?.followedUp, notes: notes.map(({ code }) => code) }
  }

  test.each([
    ['Klar', 'klar'],
    ['GENOMFÖRT', 'klar'],
    ['pågående', 'pågår'],
    ['Ej påbörjat', 'ej påbörjad'],
    ['Avbruten.', 'avbruten'],
    ['', null],
  ])('%s is %s', (text, status) => expect(statusOf(text)).toMatchObject({ status, notes: [] }))

  test('other words are told and not guessed', () => {
    expect(statusOf('Se protokoll')).toMatchObject({ status: undefined, notes: ['unknown-status'] })
  })

  test('a date is a date, also as text', () => {
    expect(statusOf('', { kind: 'date', iso: '2026-03-01' })).toMatchObject({ followedUp: '2026-03-01' })
    expect(statusOf('', '2026-03-01')).toMatchObject({ followedUp: '2026-03-01' })
    expect(statusOf('', 'i våras')).toMatchObject({ followedUp: undefined, notes: ['unknown-date'] })
  })

  test('that are missing say nothing', () => {
    expect(read([full]).rows[0]).toMatchObject({ status: undefined, followedUp: undefined })
  })
})

test('any sheet whatever can be read', () => {
  const anyCell = fc.oneof(brokenText, fc.double(), fc.constant(null), fc.constantFrom(...cityHeaders))
  const range = fc.record({ top: fc.nat(12), left: fc.nat(9), bottom: fc.nat(15), right: fc.nat(20_000) })
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 12 }), fc.array(range), (rows, merges) => {
      const sheet = aSheet([['Platser', ...cityHeaders], ...rows], { merges })
      readPlanRows(sheet, proposeMapping(sheet, []))
    }),
  )
})
