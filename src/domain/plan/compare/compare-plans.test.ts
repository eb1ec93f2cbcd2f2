import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPlan, aRow } from '../../../../tests/builders/a-row'
import { aSheet, cityHeaders, type Typed, workbookOf } from '../../../../tests/builders/a-sheet'
import { brokenText } from '../../../../tests/builders/any-text'
import { shippedPlan } from '../../../../tests/builders/shipped-plan'
import { findPlanSheets } from '../../workbook/find-plan-sheets'
import { type ReadPlanSheet, readPlanRows } from '../../workbook/read-plan-rows'
import type { Workbook } from '../../workbook/sheet'
import { type Plan, type PlanColumn, type PlanRow, planColumns } from '../plan'
import { comparePlans } from './compare-plans'
import type { PlanDifference } from './plan-difference'

const compare = (plan: Plan, workbook: Workbook): PlanDifference => comparePlans(plan, read(plan, workbook))

const read = (plan: Plan, workbook: Workbook): readonly ReadPlanSheet[] =>
  findPlanSheets(workbook, plan.areas).flatMap((mapping) => {
    const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet)
    return mapping.taken && sheet ? [readPlanRows(sheet, mapping)] : []
  })

const told = ({ changed, added, removed, moved, retired, loose }: PlanDifference) => ({
  cells: changed.flatMap(({ cells }) => cells.map(({ key }) => key)),
  values: changed.flatMap(({ status, followedUp }) => [status, followedUp].flatMap((one) => one?.key ?? [])),
  added: added.map(({ key }) => key),
  removed: removed.map(({ row }) => row.id),
  moved: moved.map(({ row }) => row.id),
  retired: retired.map(({ row }) => row.id),
  loose: loose.map(({ key }) => key),
})

const nothing = { cells: [], values: [], added: [], removed: [], moved: [], retired: [], loose: [] }

const row = (number: number, cells: Partial<PlanRow['cells']> = {}, change: Partial<PlanRow> = {}): PlanRow => {
  const all = {
    problem: `Problem ${number} kring torget nummer${number}`,
    cause: `Orsak ${number} som ingen annan rad${number} har`,
    action: `Åtgärd ${number} med en egen sak${number}`,
    goal: 'Minska narkotikahantering.',
    when: '2025',
    who: 'Trafikkontoret',
    followUp: '',
    ...cells,
  }
  return aRow({ id: `platser-${number}`, sheetRow: number, cells: all, document: all, ...change })
}

/** Words that a plan of thirty rows may have, few enough to be shared by many. */
const words =
  'torget gångvägen mörkt ungdomar narkotika belysning polisen förvaltningen lokal sommar vinter parken'.split(' ')
const someText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))

/** Rows that share words with each other and have one of their own in each of the three cells that tell rows apart. */
const someRows = fc
  .array(
    fc.record({ problem: someText, cause: someText, action: someText, goal: someText, when: someText, who: someText }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((all) =>
    all.map((cells, index) =>
      row(index + 3, {
        ...cells,
        problem: `${cells.problem} p${index}`,
        cause: `${cells.cause} o${index}`,
        action: `${cells.action} a${index}`,
      }),
    ),
  )

const sheetOf = (rows: readonly (readonly Typed[])[]): Workbook => ({
  sheets: [aSheet([['Platser', ...cityHeaders], ...rows], { name: 'Platser' })],
})
const typed = ({ cells }: PlanRow): readonly Typed[] => planColumns.map((column) => cells[column])

describe('the shipped plan', () => {
  test('has nothing new in its own workbook', () => {
    expect(told(compare(shippedPlan, workbookOf(shippedPlan)))).toEqual(nothing)
  })

  test('any one cell changed is that cell alone, in every row and column', () => {
    for (const changed of shippedPlan.rows)
      for (const column of planColumns) {
        if (changed.redactions.some((one) => one.column === column)) continue
        const other = withCell(shippedPlan, changed.id, column, 'Något helt annat än det som stod förut.')
        expect(told(compare(shippedPlan, workbookOf(other)))).toEqual({
          ...nothing,
          cells: [`cell:${changed.id}:${column}`],
        })
      }
  }, 30_000)

  test('a row taken away is that row alone, and so is a row put in', () => {
    for (const gone of shippedPlan.rows) {
      const shorter = { ...shippedPlan, rows: shippedPlan.rows.filter(({ id }) => id !== gone.id) }
      if (shorter.rows.every(({ area }) => area !== gone.area)) continue
      expect(told(compare(shippedPlan, workbookOf(shorter)))).toEqual({ ...nothing, removed: [gone.id] })
      const added = told(compare(shorter, workbookOf(shippedPlan)))
      expect({ ...added, added: added.added.length }).toEqual({ ...nothing, added: 1 })
    }
  })

  test('rows pushed down by a new one first are not moved', () => {
    const pushed = shippedPlan.rows.map((one) => ({ ...one, sheetRow: one.sheetRow + 1 }))
    const first = row(3, { problem: 'Nytt problem vid biblioteket', cause: 'Bänkar', action: 'Flytta bänkarna' })
    const found = told(compare(shippedPlan, workbookOf({ ...shippedPlan, rows: [first, ...pushed] })))
    expect(found).toEqual({ ...nothing, added: [found.added[0]] })
  })
})

describe('any plan', () => {
  test('has nothing new in its own workbook', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        expect(told(compare(aPlan(rows), workbookOf(aPlan(rows))))).toEqual(nothing)
      }),
      { numRuns: 50 },
    )
  })

  test('with its rows in another order has only moved, and the fewest possible', () => {
    const shuffled = someRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    )
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const found = told(compare(aPlan(rows), sheetOf(order.map(typed))))
        expect(found).toEqual({ ...nothing, moved: found.moved })
        expect(found.moved.length).toBe(rows.length - longestRun(order.map(({ sheetRow }) => sheetRow)))
      }),
      { numRuns: 50 },
    )
  })

  test('with some cells changed has exactly those', () => {
    const someChanges = someRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.uniqueArray(
          fc.record({ at: fc.nat(rows.length - 1), column: fc.constantFrom(...planColumns), text: someText }),
          { selector: ({ at, column }) => `${at} ${isTelling(column) ? 'telling' : column}`, maxLength: 40 },
        ),
      ),
    )
    fc.assert(
      fc.property(someChanges, ([rows, changes]) => {
        const changed = changes.reduce(
          (plan, { at, column, text }, index) => withCell(plan, rows[at]?.id ?? '', column, `${text} ny${index}`),
          aPlan(rows),
        )
        const found = told(compare(aPlan(rows), workbookOf(changed)))
        const keys = changes.map(({ at, column }) => `cell:${rows[at]?.id}:${column}`)
        expect({ ...found, cells: found.cells.toSorted() }).toEqual({ ...nothing, cells: keys.toSorted() })
      }),
      { numRuns: 100 },
    )
  })

  test('and any sheet whatever can be compared, and every row is accounted for once', () => {
    const anyCell = fc.oneof(
      brokenText,
      fc.double(),
      fc.constant(null),
      fc.constantFrom('Orsak', 'Åtgärd', 'När', 'Vem'),
    )
    fc.assert(
      fc.property(someRows, fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 25 }), (rows, cells) => {
        const { pairs, removed, added, retired } = compare(aPlan(rows), sheetOf(cells))
        expect(pairs.length + removed.length).toBe(removed.length === 0 && pairs.length === 0 ? 0 : rows.length)
        const used = [...pairs, ...added, ...retired].map(({ sheetRow }) => sheetRow.sheetRow)
        expect(new Set(used).size).toBe(used.length)
      }),
      { numRuns: 100 },
    )
  })
})

test('white space of another kind or length is no change; a space put in is', () => {
  const plan = aPlan([row(3, { when: '2024 2027', goal: 'Färre\notrygga' }), row(4, { when: '20242027' })])
  const workbook = sheetOf([
    typed(row(3, { when: ' 2024\u00a0 2027', goal: 'Färre  otrygga\n' })),
    typed(row(4, { when: '2024 2027' })),
  ])
  expect(told(compare(plan, workbook)).cells).toEqual(['cell:platser-4:when'])
})

test('columns that the sheet lacks are not compared', () => {
  const rows = [
    ['Platser', 'Orsak', 'Åtgärd', 'Uppföljning'],
    [...typed(row(3)).slice(0, 3), 'Belysning uppsatt'],
  ]
  const found = compare(aPlan([row(3)]), { sheets: [aSheet(rows, { name: 'Platser' })] })
  expect(told(found)).toEqual({ ...nothing, cells: ['cell:platser-3:followUp'] })
})

test('areas without a sheet are left alone', () => {
  const { sheets } = workbookOf(shippedPlan)
  expect(told(compare(shippedPlan, { sheets: sheets.slice(0, 1) }))).toEqual(nothing)
})

test('a date that the program made of the words is no change', () => {
  const plan = aPlan([row(3, { when: 'jun-25' })])
  const dated = (iso: string) => sheetOf([typed(row(3)).with(4, { kind: 'date', iso })])
  expect(told(compare(plan, dated('2025-06-01')))).toEqual(nothing)
  expect(told(compare(plan, dated('2025-07-01'))).cells).toEqual(['cell:platser-3:when'])
})

test('rows too unlike are one removed and one added, also in the same place', () => {
  const plan = aPlan([row(3), row(4)])
  const other = row(4, { problem: 'Klotter i tunneln', cause: 'Ingen städar där', action: 'Måla om väggen' })
  const found = told(compare(plan, sheetOf([typed(row(3)), typed(other)])))
  expect(found).toEqual({ ...nothing, added: ['added:Platser:3'], removed: ['platser-4'] })
})

test('rows that share a place and a way of speaking are not taken for each other', () => {
  const sold = (number: number, where: string, rest: Partial<PlanRow['cells']>) =>
    row(number, { problem: `Provtorget (ÖDS) - ${where}, här säljs narkotika till ungdomar och unga vuxna`, ...rest })
  const plan = aPlan([
    sold(3, 'parkeringen', { cause: 'Enkelt att köra in och ut', action: 'Fysisk åtgärd - hinder för bilar' }),
    sold(4, 'torget', { cause: 'Tomt på kvällen', action: 'Platsaktivering - servering' }),
  ])
  const stairs = sold(3, 'trappan', { cause: 'Skymd sikt från gatan', action: 'Fysisk åtgärd - gallra buskarna' })
  const found = told(compare(plan, sheetOf([typed(stairs), typed(plan.rows[1]!)])))
  expect(found).toEqual({ ...nothing, added: ['added:Platser:2'], removed: ['platser-3'] })
})

test('of two rows that a changed row may be, neither is taken', () => {
  const alike = {
    problem: 'Gångvägen är mörk och används som smitväg',
    cause: 'Belysning saknas',
    action: 'Sätt upp belysning',
  }
  const plan = aPlan([row(3, { ...alike, when: '2025' }), row(5, { ...alike, when: '2026' })])
  const found = compare(
    plan,
    sheetOf([[], [], typed(row(4, { ...alike, problem: 'Gångvägen är mörk och otrygg', when: '2027' }))]),
  )
  expect(told(found)).toMatchObject({ cells: [], added: ['added:Platser:4'], removed: ['platser-3', 'platser-5'] })
})

describe('who changed it', () => {
  const written = row(3, { followUp: 'Skrivet i appen' }, { document: row(3).cells })
  const origins = (plan: Plan, followUp: string) =>
    compare(plan, sheetOf([typed(row(3)).with(6, followUp)])).changed.flatMap(({ cells }) =>
      cells.map(({ origin }) => origin),
    )

  test('only the workbook', () => expect(origins(aPlan([row(3)]), 'Skrivet i boken')).toEqual(['workbook']))
  test('only the app', () => expect(origins(aPlan([written]), '')).toEqual(['app']))
  test('both', () => expect(origins(aPlan([written]), 'Skrivet i boken')).toEqual(['both']))
})

test('a row that users added and the workbook never had is missing by no fault of the workbook', () => {
  const plan = aPlan([row(3), row(4, {}, { document: null })])
  expect(compare(plan, sheetOf([typed(row(3))])).removed).toMatchObject([{ row: { id: 'platser-4' }, origin: 'app' }])
})

test('a retired row that the workbook still has is no new row', () => {
  const plan = { ...aPlan([row(3)]), retired: [row(4, {}, { retired: 'slutförd' })] }
  expect(told(compare(plan, sheetOf([typed(row(3)), typed(row(4))])))).toEqual({ ...nothing, retired: ['platser-4'] })
})

test('a new row at a place that other rows name gets the place', () => {
  const named = (number: number, rest: string) => row(number, { problem: `Provtorget (ÖDS) - ${rest}` })
  const fresh = typed(
    row(5, { problem: 'Provtorget (ÖDS) - trappan', cause: 'Skymd sikt', action: 'Glesa ut buskarna' }),
  )
  const plan = aPlan([named(3, 'parkeringen'), named(4, 'torget')])
  expect(compare(plan, sheetOf([...plan.rows.map(typed), fresh])).added).toMatchObject([{ place: 'provtorget' }])
})

test('a follow-up that stands alone is told with the row above, until the app has both', () => {
  const alone: readonly Typed[] = [null, null, null, null, null, null, 'Fortsatt på nästa rad']
  const workbook = sheetOf([typed(row(3, { followUp: 'Påbörjat' })), alone])
  const found = compare(aPlan([row(3)]), workbook)
  expect(found.loose).toMatchObject([{ key: 'loose:Platser:3', above: { row: { id: 'platser-3' } } }])
  expect(told(compare(aPlan([row(3, { followUp: 'Påbörjat\nFortsatt på nästa rad' })]), workbook))).toEqual(nothing)
})

test('a thousand rows, all changed and shuffled, are compared within a second', () => {
  const rows = Array.from({ length: 1000 }, (_, index) =>
    row(index + 3, {
      problem: `${words.slice(index % 7).join(' ')} plats${index}`,
      cause: `${words.join(' ')} skäl${index}`.repeat(5),
      action: `${words.join(' ')} insats${index}`.repeat(5),
    }),
  )
  const plan = aPlan(rows)
  const changed = rows.map((one) =>
    typed({ ...one, cells: { ...one.cells, problem: `${one.cells.problem} och mer`, goal: 'Nytt' } }),
  )
  const sheets = read(plan, sheetOf(changed.toReversed()))
  const begun = process.cpuUsage()
  const found = told(comparePlans(plan, sheets))
  const took = millisecondsSince(begun)
  expect(found).toMatchObject({ added: [], removed: [] })
  expect(found.cells).toHaveLength(2000)
  expect(took).toBeLessThan(1000)
})

test('a thousand rows that all say the same are compared within a second', () => {
  const rows = Array.from({ length: 1000 }, (_, index) =>
    row(index + 3, { problem: 'a', cause: 'b', action: 'c', goal: `${index}` }),
  )
  const changed = rows.map((one) => typed({ ...one, cells: { ...one.cells, cause: 'd', goal: 'e' } }))
  const sheets = read(aPlan(rows), sheetOf(changed))
  const begun = process.cpuUsage()
  comparePlans(aPlan(rows), sheets)
  expect(millisecondsSince(begun)).toBeLessThan(1000)
})

/** Of computing, so that what else the machine does is not counted. */
const millisecondsSince = (begun: NodeJS.CpuUsage) => process.cpuUsage(begun).user / 1000

const isTelling = (column: PlanColumn) => ['problem', 'cause', 'action'].includes(column)

function withCell(plan: Plan, id: string, column: PlanColumn, text: string): Plan {
  const rows = plan.rows.map((one) => (one.id === id ? { ...one, cells: { ...one.cells, [column]: text } } : one))
  return { ...plan, rows }
}

/** The length of the longest rising part, in the plainest way. */
function longestRun(numbers: readonly number[]): number {
  const lengths: number[] = []
  for (const [index, number] of numbers.entries())
    lengths.push(1 + Math.max(0, ...lengths.filter((_, before) => before < index && (numbers[before] ?? 0) < number)))
  return Math.max(0, ...lengths)
}
