import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPlan, aRow } from '../../../../tests/builders/a-row'
import { aSheet, cityHeaders, type Typed } from '../../../../tests/builders/a-sheet'
import { emptyJournal, foldJournal } from '../../journal/fold-journal'
import { type Change, writeChanges } from '../../journal/write-events'
import { findPlanSheets } from '../../workbook/find-plan-sheets'
import { type ReadPlanSheet, readPlanRows } from '../../workbook/read-plan-rows'
import { editedPlan } from '../edited-plan'
import { type Plan, type PlanRow, planColumns } from '../plan'
import type { After } from '../row-order'
import { changesToTake, followUpKeys, keysFromWorkbook } from './changes-to-take'
import { comparePlans } from './compare-plans'
import type { PlanDifference } from './plan-difference'

const row = (number: number, cells: Partial<PlanRow['cells']> = {}): PlanRow => {
  const all = {
    problem: `Otryggt vid plats${number}`,
    cause: `Skymd sikt${number}`,
    action: `Gallra buskar${number}`,
    goal: 'Tryggare',
    when: '2025',
    who: 'Trafikkontoret',
    followUp: '',
    ...cells,
  }
  return aRow({
    id: `platser-${number}`,
    sheetRow: number,
    cells: all,
    document: all,
    causes: [{ id: `o${number}`, text: all.cause }],
    actions: [
      { id: `a${number}`, text: all.action, kind: 'fysisk', actors: [], answers: [`o${number}`], effect: null },
    ],
  })
}
const typed = ({ cells }: PlanRow): readonly Typed[] => planColumns.map((column) => cells[column])
const headers = ['Platser', ...cityHeaders]

/** @param rows from row 2 */
function read(
  rows: readonly (readonly Typed[])[],
  header: readonly Typed[] = headers,
  name = 'Platser',
): ReadPlanSheet {
  const sheet = aSheet([header, ...rows], { name })
  const [mapping] = findPlanSheets({ sheets: [sheet] }, aPlan().areas)
  if (!mapping) throw new Error('no sheet')
  return readPlanRows(sheet, mapping)
}

/** The plan with the changes made. Ids of events do not rise, as those of the app do not. */
function taking(plan: Plan, changes: readonly Change[]): Plan {
  let count = 0
  const newId = () => {
    count += 7
    return [...String(count % 1000)].toReversed().join('')
  }
  const author = { device: 'd', role: 'trygghetssamordnare', time: '2026-11-22T08:00:00.000Z', newId }
  return editedPlan(plan, foldJournal(writeChanges(emptyJournal, changes, author)))
}

function take(
  difference: PlanDifference,
  chosen: ReadonlySet<string>,
  after: After = () => undefined,
): readonly Change[] {
  let count = 0
  const newId = () => {
    count += 1
    return `ny${count}`
  }
  const changes = changesToTake(difference, chosen, { newId, reason: 'Finns inte i boken', after })
  // Two values for one field in one deed would be rivals.
  expect(new Set(changes.map(({ id, field }) => `${id} ${field}`)).size).toBe(changes.length)
  return changes
}

test('what is taken whole leaves nothing to take', () => {
  const plan = aPlan([row(3), row(4), row(5)])
  const fresh = row(9, { problem: 'Ny rad', cause: 'Ny orsak\nOch en till', action: 'Ny åtgärd' })
  const sheets = [
    read([typed(row(5)), typed(fresh), typed(row(3, { followUp: 'Klart', cause: 'Skymd sikt och mörker' }))]),
  ]
  const difference = comparePlans(plan, sheets)
  const taken = taking(plan, take(difference, keysFromWorkbook(difference)))
  expect(taken.rows.map(({ cells }) => cells.problem)).toEqual(['Otryggt vid plats5', 'Ny rad', 'Otryggt vid plats3'])
  expect(taken.rows[1]?.causes.map(({ text }) => text)).toEqual(['Ny orsak', 'Och en till'])
  expect(taken.retired).toMatchObject([{ id: 'platser-4', retired: 'Finns inte i boken' }])
  const again = comparePlans(taken, sheets)
  expect([again.changed, again.added, again.removed, again.moved, again.retired]).toEqual([[], [], [], [], []])
})

test('only the chosen is taken', () => {
  const plan = aPlan([row(3), row(4)])
  const difference = comparePlans(plan, [
    read([typed(row(3, { followUp: 'Klart', goal: 'Annat' })), typed(row(4, { followUp: 'Pågår' }))]),
  ])
  expect(take(difference, followUpKeys(difference))).toEqual([
    { kind: 'plan-row', id: 'platser-3', field: 'cells.followUp', value: 'Klart' },
    { kind: 'plan-row', id: 'platser-4', field: 'cells.followUp', value: 'Pågår' },
  ])
  expect(take(difference, new Set(['cell:platser-3:goal']))).toEqual([
    { kind: 'plan-row', id: 'platser-3', field: 'cells.goal', value: 'Annat' },
  ])
  expect(take(difference, new Set())).toEqual([])
})

test('the parts follow the words of the cell, and ties to causes that are gone are let go', () => {
  const difference = comparePlans(aPlan([row(3)]), [read([typed(row(3, { cause: '' }))])])
  expect(take(difference, keysFromWorkbook(difference))).toEqual([
    { kind: 'plan-row', id: 'platser-3', field: 'cells.cause', value: '' },
    { kind: 'plan-row', id: 'platser-3', field: 'causes', value: [] },
    { kind: 'plan-row', id: 'platser-3', field: 'actions', value: [{ ...row(3).actions[0], answers: [] }] },
  ])
})

test('what users have written in the app, and what may hold a name, is taken only one by one', () => {
  const shown = '[namngiven tjänsteperson]'
  const named = row(4, { who: `Leds av ${shown}, enhetschef.` })
  const plan = aPlan([
    { ...row(3), cells: { ...row(3).cells, followUp: 'Skrivet i appen' } },
    { ...named, redactions: [{ column: 'who', shown, reason: 'personnamn' }] },
    { ...row(5), document: null },
  ])
  const difference = comparePlans(plan, [read([typed(row(3)), typed(row(4, { who: 'Någon Namnsson' }))])])
  expect(difference.changed.flatMap(({ cells }) => cells)).toMatchObject([
    { key: 'cell:platser-3:followUp', origin: 'app' },
    { key: 'cell:platser-4:who', mayName: true },
  ])
  expect(keysFromWorkbook(difference)).toEqual(new Set())
  expect(take(difference, new Set(['cell:platser-4:who']))).toMatchObject([{ value: 'Någon Namnsson' }])
})

test('status and date are taken from columns of their own', () => {
  const plan = aPlan([row(3)])
  const header = [...headers, 'Status', 'Uppföljningsdatum']
  const difference = comparePlans(plan, [read([[...typed(row(3)), 'Klar', '2026-03-01']], header)])
  const [taken] = taking(plan, take(difference, followUpKeys(difference))).rows
  expect(taken).toMatchObject({ status: 'klar', followedUp: '2026-03-01' })
})

test('rows of an area that the plan lacks bring the area with them', () => {
  const difference = comparePlans(aPlan([row(3)]), [
    read([typed(row(8)), typed(row(9))], ['Skolnärvaro', ...cityHeaders], 'Skola'),
  ])
  const taken = taking(aPlan([row(3)]), take(difference, keysFromWorkbook(difference)))
  expect(taken.areas.map(({ name }) => name)).toEqual(['Platser', 'Skolnärvaro'])
  expect(taken.rows.filter(({ area }) => area === taken.areas[1]?.id)).toHaveLength(2)
})

test('a retired row can be taken back', () => {
  const plan = { ...aPlan([row(3)]), retired: [{ ...row(4), retired: 'slutförd' }] }
  const difference = comparePlans(plan, [read([typed(row(3)), typed(row(4))])])
  expect(keysFromWorkbook(difference)).toEqual(new Set())
  expect(take(difference, new Set(['retired:platser-4']))).toEqual([
    { kind: 'plan-row', id: 'platser-4', field: 'retired', value: null },
  ])
})

describe('follow-ups that stand alone', () => {
  const alone = (text: string): readonly Typed[] => [null, null, null, null, null, null, text]
  const sheets = [read([typed(row(3, { followUp: 'Ett' })), alone('Två'), alone('Tre')])]
  const value = (chosen: readonly string[], plan = aPlan([row(3)])) =>
    taking(plan, take(comparePlans(plan, sheets), new Set(chosen))).rows[0]?.cells.followUp

  test('are taken after the row above, as many as are chosen', () => {
    expect(value(['cell:platser-3:followUp', 'loose:Platser:3', 'loose:Platser:4'])).toBe('Ett\nTvå\nTre')
    expect(value(['cell:platser-3:followUp', 'loose:Platser:4'])).toBe('Ett\nTre')
    expect(value(['loose:Platser:3'])).toBe('Två')
  })
})

describe('moved rows', () => {
  const ids = (plan: Plan) => plan.rows.map(({ id }) => id)
  const rows = [3, 4, 5, 6, 7, 8].map((number) => row(number))

  test('stand in the order of the workbook, whatever it is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        const difference = comparePlans(aPlan(rows), [read(order.map(typed))])
        expect(ids(taking(aPlan(rows), take(difference, keysFromWorkbook(difference))))).toEqual(
          order.map(({ id }) => id),
        )
      }),
      { numRuns: 50 },
    )
  })

  test('that are not chosen stay, and the others go where the workbook has them', () => {
    const difference = comparePlans(aPlan(rows), [
      read([rows[5]!, rows[0]!, rows[2]!, rows[1]!, rows[3]!, rows[4]!].map(typed)),
    ])
    const [key] = difference.moved.filter(({ row: { id } }) => id === 'platser-8').map((moved) => moved.key)
    const taken = taking(aPlan(rows), take(difference, new Set([key ?? ''])))
    expect(ids(taken)).toEqual(['platser-8', 'platser-3', 'platser-4', 'platser-5', 'platser-6', 'platser-7'])
  })

  test('and new ones among them stand in the order of the workbook', () => {
    const fresh = [20, 21, 22].map((number) => row(number))
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows, ...fresh], { minLength: 9 }), (order) => {
        const difference = comparePlans(aPlan(rows), [read(order.map(typed))])
        const taken = taking(aPlan(rows), take(difference, keysFromWorkbook(difference)))
        expect(taken.rows.map(({ cells }) => cells.problem)).toEqual(order.map(({ cells }) => cells.problem))
      }),
      { numRuns: 50 },
    )
  })

  test('that were moved before go with the new order all the same', () => {
    const order = fc.shuffledSubarray(rows, { minLength: rows.length })
    fc.assert(
      fc.property(order, order, (first, second) => {
        const base = aPlan(rows)
        const difference = comparePlans(base, [read(first.map(typed))])
        const earlier = take(difference, keysFromWorkbook(difference))
        const told = new Map(earlier.flatMap((change) => (change.field === 'after' ? [[change.id, change.value]] : [])))
        const then = taking(base, earlier)
        const later = comparePlans(then, [read(second.map(typed))])
        const keys = new Set(later.moved.map(({ key }) => key))
        const changes = take(later, keys, (id) => told.get(id))
        const overlaid = earlier.filter(({ id }) => !changes.some((change) => change.id === id))
        expect(ids(taking(base, [...overlaid, ...changes]))).toEqual(second.map(({ id }) => id))
      }),
      { numRuns: 50 },
    )
  })
})
