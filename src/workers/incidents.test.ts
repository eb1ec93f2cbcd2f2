import { expect, test } from 'vitest'
import { aSet } from '../../tests/builders/a-set'
import { incidentFile, setting } from '../../tests/builders/incident-files'
import { buffersOf } from './hand-over'
import { holdings } from './incident-holdings'
import { createIncidents } from './incidents'
import { intakeTasks } from './incidents-intake-tasks'

const signal = new AbortController().signal

test('sets are held until they are closed; an id opened anew replaces what it held', async () => {
  const ask = createIncidents(null)
  const size = async (answer: ReturnType<typeof ask>) => {
    const answered = await answer
    if (answered.state !== 'done') throw new Error(answered.state)
    return answered.value
  }
  const [one, other] = [aSet({ id: 'one' }, [{}]), aSet({ id: 'other' }, [{}, {}])]
  expect(await size(ask('open-set', { set: one }, { signal }))).toEqual({ sets: 1, bytes: 34 })
  expect(await size(ask('open-set', { set: one }, { signal }))).toEqual({ sets: 1, bytes: 34 })
  expect(await size(ask('open-set', { set: other }, { signal }))).toEqual({ sets: 2, bytes: 102 })
  expect(await size(ask('close-set', { id: 'one' }, { signal }))).toEqual({ sets: 1, bytes: 68 })
  expect(await size(ask('close-set', { id: 'other' }, { signal }))).toEqual({ sets: 0, bytes: 0 })
  expect(await size(ask('close-set', { id: 'never opened' }, { signal }))).toEqual({ sets: 0, bytes: 0 })
})

const { bounds, zone, today } = setting
const given = { file: incidentFile('handelser-exempel.csv'), name: 'händelser.csv', site: { bounds, zone }, today }

test('a file is inspected and read; the set stays open, and a copy of it leaves', async () => {
  const ask = createIncidents(null)
  const inspected = await ask('inspect-file', given, { signal })
  if (inspected.state !== 'done' || 'refused' in inspected.value) throw new Error(inspected.state)
  const { mapping } = inspected.value.inspection
  const request = { ...given, mapping, id: 'läst', status: 'exempel', source: null } as const
  const answer = await ask('read-file', request, { signal })
  if (answer.state !== 'done' || 'refused' in answer.value) throw new Error(answer.state)
  const held = holdings.set('läst')
  expect(held?.columns).toEqual(answer.value.set.columns)
  expect(held?.columns.positions.buffer).not.toBe(answer.value.set.columns.positions.buffer)
  expect(buffersOf(answer.value)).toHaveLength(7)
  await ask('close-set', { id: 'läst' }, { signal })
  expect(holdings.set('läst')).toBeNull()
})

test('reading that is stopped holds nothing', async () => {
  const inspected = await intakeTasks['inspect-file'](given, { signal, progress: () => {} })
  if ('refused' in inspected) throw new Error(inspected.refused.code)
  const stop = new AbortController()
  stop.abort()
  const answer = await intakeTasks['read-file'](
    { ...given, mapping: inspected.inspection.mapping, id: 'stoppad', status: 'exempel', source: null },
    { signal: stop.signal, progress: () => {} },
  )
  expect(answer).toEqual({ refused: { code: 'cancelled', where: 'händelser.csv', details: {} } })
  expect(holdings.set('stoppad')).toBeNull()
})
