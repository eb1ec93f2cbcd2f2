import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import type { Plan, PlanRow } from '../../domain/plan/plan'
import { besideAction, besideCause, kinOf, layStrands } from './strands'
import { crossings } from './strands-between'

const { plan } = readMaterial<{ plan: Plan }>('atgardsplan.json')

test('a cause that no action answers has no strand', () => {
  expect(layStrands(rowOf('platser-4'))).toEqual([])
})

test('each answered cause has a lane of its own', () => {
  expect(layStrands(rowOf('unga-3'))).toEqual([
    { cause: 'unga-3-o1', lane: 0, from: 0, to: [0, 1] },
    { cause: 'unga-3-o2', lane: 1, from: 1, to: [2] },
  ])
})

test('a strand leaves its cause, passes the heading and ends at its last action', () => {
  const row = rowOf('unga-3')
  const strands = layStrands(row)
  const none = kinOf(row, null)
  const courses = (stretches: ReturnType<typeof besideAction>) =>
    stretches.map(({ lane, course }) => `${lane} ${course}`)
  expect(courses(besideCause(strands, 0, row, none))).toEqual(['0 leaves'])
  expect(courses(besideCause(strands, 1, row, none))).toEqual(['0 passes', '1 leaves'])
  expect(courses(besideAction(strands, -1, row, none))).toEqual(['0 passes', '1 passes'])
  expect(courses(besideAction(strands, 0, row, none))).toEqual(['0 arrives', '0 passes', '1 passes'])
  expect(courses(besideAction(strands, 1, row, none))).toEqual(['0 arrives', '1 passes'])
  expect(courses(besideAction(strands, 2, row, none))).toEqual(['1 arrives'])
})

test('an action lights the way from its cause and no farther', () => {
  const row = rowOf('unga-3')
  const strands = layStrands(row)
  const kin = kinOf(row, 'unga-3-a1')
  expect([...kin]).toEqual(['unga-3-a1', 'unga-3-o1'])
  expect(besideCause(strands, 1, row, kin).map(({ lit }) => lit)).toEqual([true, false])
  expect(besideAction(strands, 0, row, kin).map(({ lit }) => lit)).toEqual([true, false, false])
})

test('a part that the row lacks has no kin', () => {
  expect(kinOf(rowOf('unga-3'), 'unga-4-o1').size).toBe(0)
})

test('between columns a strand goes across, down or up to its action', () => {
  const row = rowOf('platser-5')
  const kin = kinOf(row, 'platser-5-a1')
  const drawn = crossings(layStrands(row), row, kin)
  expect(drawn.map(({ line, shape, lit }) => `${line} ${shape}${lit ? ' lit' : ''}`)).toEqual([
    '1 across',
    '1 down',
    '2 from-above',
    '1 up lit',
    '0 from-below lit',
  ])
})

test('a strand over several lines goes through those between', () => {
  const row = rowOf('platser-8')
  const drawn = crossings(layStrands(row), row, kinOf(row, null))
  expect(drawn.map(({ line, shape }) => `${line} ${shape}`)).toEqual(['0 down', '1 through', '2 from-above'])
})

function rowOf(id: string): PlanRow {
  const row = plan.rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}
