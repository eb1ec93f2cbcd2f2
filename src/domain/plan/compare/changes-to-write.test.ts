import { describe, expect, test } from 'vitest'
import { aPlan, aRow } from '../../../../tests/builders/a-row'
import { aSheet, cityHeaders, type Typed, workbookOf } from '../../../../tests/builders/a-sheet'
import { shippedPlan } from '../../../../tests/builders/shipped-plan'
import { findPlanSheets } from '../../workbook/find-plan-sheets'
import { readPlanRows } from '../../workbook/read-plan-rows'
import type { CellChange, Sheet, Workbook } from '../../workbook/sheet'
import { type Plan, type PlanRow, planColumns } from '../plan'
import { changesToWrite } from './changes-to-write'
import { comparePlans } from './compare-plans'

const row = (number: number, cells: Partial<PlanRow['cells']> = {}, change: Partial<PlanRow> = {}): PlanRow => {
  const document = {
    problem: `Otryggt vid plats${number}`,
    cause: `Skymd sikt${number}`,
    action: `Gallra buskar${number}`,
    goal: 'Tryggare',
    when: '2025',
    who: 'Trafikkontoret',
    followUp: '',
  }
  return aRow({ id: `platser-${number}`, sheetRow: number, cells: { ...document, ...cells }, document, ...change })
}
const typed = (one: PlanRow): readonly Typed[] => planColumns.map((column) => (one.document ?? one.cells)[column])
const sheetOf = (rows: readonly (readonly Typed[])[], change: Partial<Sheet> = {}) =>
  aSheet([['Platser', ...cityHeaders], ...rows], { name: 'Platser', ...change })
const book = (...sheets: readonly Sheet[]): Workbook => ({ sheets })
const write = (plan: Plan, workbook: Workbook) => changesToWrite(plan, workbook, findPlanSheets(workbook, plan.areas))
const addresses = (cells: readonly CellChange[]) => cells.map(({ row: at, column, text }) => [at, column, text])

test('the shipped plan has nothing to write in its own workbook', () => {
  expect(write(shippedPlan, workbookOf(shippedPlan))).toEqual({ cells: [], not: [] })
})

test('only cells whose value differs are written, and then the workbook says what the app does', () => {
  const plan = aPlan([row(3, { followUp: 'Klart' }), row(4), row(5, { goal: '', followUp: 'Pågår' })])
  const workbook = book(sheetOf([typed(row(3)), typed(row(4)), typed(row(5))]))
  const { cells, not } = write(plan, workbook)
  expect(addresses(cells)).toEqual([
    [2, 7, 'Klart'],
    [4, 4, ''],
    [4, 7, 'Pågår'],
  ])
  expect(not).toEqual([])
  expect(write(plan, book(withCells(workbook.sheets[0]!, cells)))).toEqual({ cells: [], not: [] })
})

test('words that only the workbook has are told apart, since writing would take them away', () => {
  const plan = aPlan([row(3), row(4, { followUp: 'Skrivet i appen' })])
  const workbook = book(sheetOf([typed(row(3)).with(6, 'Skrivet i boken'), typed(row(4))]))
  expect(write(plan, workbook).cells).toMatchObject([
    { row: 2, before: 'Skrivet i boken', text: '', origin: 'workbook' },
    { row: 3, before: '', text: 'Skrivet i appen', origin: 'app' },
  ])
})

describe('rows that the workbook lacks', () => {
  const added = [row(8, {}, { document: null }), row(9, { goal: '' }, { document: null })]

  test('go to the first free rows after all that is there, and read back as they were', () => {
    const plan = aPlan([row(3), ...added])
    const sheet = sheetOf([typed(row(3)), [], [], [null, null, null, null, null, null, null, null, 'Summa']])
    const { cells } = write(plan, book(sheet))
    expect([...new Set(cells.map((cell) => cell.row))]).toEqual([6, 7])
    expect(cells.every(({ newRow, origin }) => newRow && origin === 'app')).toBe(true)
    const read = withCells(sheet, cells)
    const [mapping] = findPlanSheets(book(read), plan.areas)
    const again = comparePlans(plan, [readPlanRows(read, mapping!)])
    expect([again.changed, again.added, again.removed]).toEqual([[], [], []])
  })

  test('stand below merged cells', () => {
    const sheet = sheetOf([typed(row(3))], { merges: [{ top: 2, bottom: 4, left: 1, right: 1 }] })
    expect(new Set(write(aPlan([row(3), added[0]!]), book(sheet)).cells.map((cell) => cell.row))).toEqual(new Set([5]))
  })

  test('that the document has were taken away in the workbook', () => {
    const { cells } = write(aPlan([row(3), row(4)]), book(sheetOf([typed(row(3))])))
    expect(new Set(cells.map(({ origin }) => origin))).toEqual(new Set(['workbook']))
  })
})

describe('is not written', () => {
  test('over a formula', () => {
    const sheet = sheetOf([typed(row(3))])
    const cells = sheet.cells.map((cell) => (cell.row === 2 && cell.column === 5 ? { ...cell, formula: true } : cell))
    expect(write(aPlan([row(3, { when: '2026' })]), book({ ...sheet, cells }))).toEqual({
      cells: [],
      not: [{ reason: 'formula', planRow: 'platser-3', name: 'when' }],
    })
  })

  test('in a sheet that is locked', () => {
    expect(write(aPlan([row(3, { when: '2026' })]), book(sheetOf([typed(row(3))], { protected: true })))).toEqual({
      cells: [],
      not: [{ reason: 'protected', planRow: 'platser-3', name: 'when' }],
    })
  })

  test('in a cell that rows share, unless they agree', () => {
    const shared = 'Otryggt vid hela torget'
    const two = (first: string, second: string) =>
      aPlan(
        [first, second].map((problem, index) => {
          const one = row(index + 3, { problem })
          return { ...one, document: { ...one.cells, problem: shared } }
        }),
      )
    const sheet = sheetOf([typed(row(3)).with(0, shared), typed(row(4)).with(0, null)], {
      merges: [{ top: 2, bottom: 3, left: 1, right: 1 }],
    })
    expect(addresses(write(two('Annat', 'Annat'), book(sheet)).cells)).toEqual([[2, 1, 'Annat']])
    expect(write(two('Annat', 'Något annat'), book(sheet))).toMatchObject({
      cells: [],
      not: [{ reason: 'merged' }, { reason: 'merged' }],
    })
  })

  test('where the sheet has no column or the workbook no sheet', () => {
    const sheet = aSheet([['Platser', 'Orsak', 'Åtgärd', 'Uppföljning'], typed(row(3)).slice(0, 3)], {
      name: 'Platser',
    })
    expect(write(aPlan([row(3, { goal: 'Nytt mål' })]), book(sheet)).not).toEqual([
      { reason: 'no-column', planRow: 'platser-3', name: 'goal' },
    ])
    expect(write(aPlan([row(3)]), book(aSheet([]))).not).toEqual([
      { reason: 'no-sheet', planRow: 'platser-3', name: null },
    ])
  })

  test('by taking rows away or moving them', () => {
    const plan = { ...aPlan([row(5), row(3)]), retired: [row(4, {}, { retired: 'slutförd' })] }
    expect(write(plan, book(sheetOf([typed(row(3)), typed(row(4)), typed(row(5))])))).toMatchObject({
      cells: [],
      not: [{ reason: 'retired', planRow: 'platser-4' }, { reason: 'moved' }],
    })
  })

  test('with the words that stand for a name', () => {
    const shown = '[namngiven tjänsteperson]'
    const redactions = [{ column: 'who', shown, reason: 'personnamn' }] as const
    const named = (rest: string) => row(3, { who: `Arbetsgruppen leds av ${shown}, enhetschef${rest}` }, { redactions })
    const document = { ...named('.').cells }
    const plan = aPlan([{ ...named(' och polisen.'), document }])
    const cell = (who: string) => book(sheetOf([typed(row(3)).with(5, who)]))
    expect(addresses(write(plan, cell('Arbetsgruppen leds av Någon Namnsson, enhetschef.')).cells)).toEqual([
      [2, 6, 'Arbetsgruppen leds av Någon Namnsson, enhetschef och polisen.'],
    ])
    expect(write(plan, cell('Någon Namnsson')).not).toEqual([{ reason: 'name', planRow: 'platser-3', name: 'who' }])
  })
})

test('status and date are written where the sheet has columns for them, and nowhere else', () => {
  const plan = aPlan([row(3, {}, { status: 'klar', followedUp: '2026-03-01' })])
  const sheet = aSheet([['Platser', ...cityHeaders, 'Status', 'Uppföljningsdatum'], typed(row(3))], { name: 'Platser' })
  expect(addresses(write(plan, book(sheet)).cells)).toEqual([
    [2, 8, 'klar'],
    [2, 9, '2026-03-01'],
  ])
  expect(write(plan, book(sheetOf([typed(row(3))])))).toEqual({ cells: [], not: [] })
})

/** The sheet with the changes written. */
function withCells(sheet: Sheet, changes: readonly CellChange[]): Sheet {
  const kept = sheet.cells.filter(
    ({ row: at, column }) => !changes.some((one) => one.row === at && one.column === column),
  )
  const written = changes
    .filter(({ text }) => text !== '')
    .map(({ row: at, column, text }) => ({ row: at, column, value: { kind: 'text', text } as const, formula: false }))
  return { ...sheet, cells: [...kept, ...written].toSorted((a, b) => a.row - b.row || a.column - b.column) }
}
