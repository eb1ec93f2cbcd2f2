import { expect, test } from 'vitest'
import { shippedPlan } from '../../../tests/builders/shipped-plan'
import { correctCell } from './correct-cell'

const row = shippedPlan.rows.find(({ id }) => id === 'platser-5')!
const newId = () => 'ny'

test('a cell without parts is written alone', () => {
  expect(correctCell(row, { column: 'goal', text: ' Färre är otrygga. ' }, newId)).toEqual([
    { kind: 'plan-row', id: 'platser-5', field: 'cells.goal', value: 'Färre är otrygga.' },
  ])
})

test('the same words are no correction', () => {
  expect(correctCell(row, { column: 'cause', text: `${row.cells.cause}\n` }, newId)).toEqual([])
})

test('a cause that goes with its words takes its ties along', () => {
  const changes = correctCell(row, { column: 'cause', text: row.causes[0]!.text }, newId)
  expect(changes.map(({ field }) => field)).toEqual(['cells.cause', 'causes', 'actions'])
  expect(changes[1]?.value).toEqual([row.causes[0]])
  expect((changes[2]!.value as typeof row.actions).flatMap(({ answers }) => answers)).toEqual([])
})

test('a mended cause keeps its ties and leaves the actions alone', () => {
  const changes = correctCell(
    row,
    { column: 'cause', text: row.cells.cause.replace('upp vilket', 'upp, vilket') },
    newId,
  )
  expect(changes.map(({ field }) => field)).toEqual(['cells.cause', 'causes'])
  expect(changes[1]?.value).toMatchObject([{ id: 'platser-5-o1' }, { id: 'platser-5-o2' }])
})

test('a new action is of no kind yet', () => {
  const changes = correctCell(row, { column: 'action', text: `${row.cells.action} Klipp buskarna.` }, newId)
  expect((changes[1]!.value as typeof row.actions).at(-1)).toEqual({
    id: 'ny',
    text: 'Klipp buskarna.',
    kind: null,
    actors: [],
    answers: [],
    effect: null,
  })
})
