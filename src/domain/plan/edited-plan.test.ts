import { expect, test } from 'vitest'
import { aPlan, aRow } from '../../../tests/builders/a-row'
import { shippedPlan } from '../../../tests/builders/shipped-plan'
import { emptyJournal, foldJournal, type Journal } from '../journal/fold-journal'
import { type Change, undoDeed, writeChanges } from '../journal/write-events'
import { editedPlan } from './edited-plan'

const plan = aPlan([aRow({ id: 'platser-3' }), aRow({ id: 'platser-4', sheetRow: 4 })])
const row = (id: string, field: string, value: unknown) => ({ kind: 'plan-row', id, field, value }) as Change
const added = (id: string, area = 'platser') => row(id, 'added', { area, place: null, spot: null })
const area = (id: string, name: string): Change => ({ kind: 'plan-area', id, field: 'added', value: { name } })

test('without a journal the plan is the document’s', () => {
  expect(editedPlan(shippedPlan, emptyJournal)).toBe(shippedPlan)
})

test('a corrected cell keeps the document’s words beside it', () => {
  const [first] = editedPlan(plan, written([row('platser-3', 'cells.goal', 'Ingen är otrygg')])).rows
  expect(first?.cells.goal).toBe('Ingen är otrygg')
  expect(first?.document?.goal).toBe('Färre är otrygga')
})

test('an added row stands last in its area with the next row of the sheet, and none of the document’s words', () => {
  const { rows } = editedPlan(plan, written([added('egen-1'), row('egen-1', 'cells.problem', 'Mörkt')]))
  expect(rows.map(({ id, sheetRow }) => [id, sheetRow])).toEqual([
    ['platser-3', 3],
    ['platser-4', 4],
    ['egen-1', 5],
  ])
  expect(rows[2]).toMatchObject({ document: null, cells: { problem: 'Mörkt', goal: '' } })
})

test('a retired row is counted nowhere, and a row told to stand after it keeps its place', () => {
  const { rows, retired } = editedPlan(
    plan,
    written([
      added('egen-1'),
      row('egen-1', 'after', 'platser-3'),
      row('platser-3', 'retired', { reason: 'dubblett' }),
    ]),
  )
  expect(rows.map(({ id }) => id)).toEqual(['egen-1', 'platser-4'])
  expect(retired).toMatchObject([{ id: 'platser-3', retired: 'dubblett' }])
})

test('an area that is retired while a row is added to it stays', () => {
  const gone: Change = { kind: 'plan-area', id: 'eget', field: 'retired', value: { reason: '' } }
  expect(editedPlan(plan, written([area('eget', 'Resor'), gone])).areas.map(({ id }) => id)).toEqual(['platser'])
  const both = editedPlan(plan, written([area('eget', 'Resor'), gone], [added('egen-1', 'eget')]))
  expect(both.areas.map(({ name }) => name)).toEqual(['Platser', 'Resor'])
  expect(both.rows.map(({ id }) => id)).toContain('egen-1')
})

test('an area whose adding is undone stays while a row stands in it', () => {
  const journal = written([area('eget', 'Resor')], [added('egen-1', 'eget')])
  const deed = journal.events[0]?.deed ?? ''
  const undo = undoDeed(journal, deed, author('u', 9))
  const after = editedPlan(plan, foldJournal([...journal.events, ...(undo ? [undo] : [])]))
  expect(after.areas.at(-1)).toMatchObject({ id: 'eget', name: 'Resor' })
  expect(after.rows.map(({ id }) => id)).toContain('egen-1')
})

function written(...deeds: readonly (readonly Change[])[]): Journal {
  return deeds.reduce(
    (journal, changes, step) =>
      foldJournal([...journal.events, ...writeChanges(journal, changes, author(`d${step}`, step))]),
    emptyJournal,
  )
}

function author(prefix: string, second: number) {
  let count = 0
  return {
    device: 'd',
    role: 'r',
    time: `2026-11-01T08:00:0${second}.000Z`,
    newId: () => {
      count += 1
      return `${prefix}-${count}`
    },
  }
}
