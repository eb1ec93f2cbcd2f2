import { expect, test } from 'vitest'
import { aSet } from '../../tests/builders/a-set'
import { incidentFile, setting } from '../../tests/builders/incident-files'
import { holdings } from './incident-holdings'
import { createIncidents } from './incidents'
import { intakeTasks } from './incidents-intake-tasks'
import { packColumns, unpackColumns } from './packed-columns'

const signal = new AbortController().signal

test('a set is held until it is closed or another is opened, and what was computed of it goes with it', async () => {
  const ask = createIncidents(null)
  const size = async (answer: ReturnType<typeof ask>) => {
    const answered = await answer
    if (answered.state !== 'done') throw new Error(answered.state)
    return answered.value
  }
  const [one, other] = [aSet({ id: 'one' }, [{}]), aSet({ id: 'other' }, [{}, {}])]
  expect(await size(ask('open-set', { set: one }, { signal }))).toEqual({ sets: 1, bytes: 34 })
  expect(await size(ask('open-set', { set: one }, { signal }))).toEqual({ sets: 1, bytes: 34 })
  const closed: string[] = []
  holdings.onClose((id) => closed.push(id))
  expect(await size(ask('open-set', { set: other }, { signal }))).toEqual({ sets: 1, bytes: 68 })
  expect(closed).toEqual(['one'])
  expect(await size(ask('close-set', { id: 'one' }, { signal }))).toEqual({ sets: 1, bytes: 68 })
  expect(await size(ask('close-set', { id: 'other' }, { signal }))).toEqual({ sets: 0, bytes: 0 })
  expect(await size(ask('close-set', { id: 'never opened' }, { signal }))).toEqual({ sets: 0, bytes: 0 })
})

const { bounds, zone, today } = setting
const given = { file: incidentFile('handelser-exempel.csv'), name: 'händelser.csv', site: { bounds, zone }, today }

test('a file is inspected and read; the set stays open, and a packed copy of it leaves', async () => {
  const ask = createIncidents(null)
  const inspected = await ask('inspect-file', given, { signal })
  if (inspected.state !== 'done' || 'refused' in inspected.value) throw new Error(inspected.state)
  const { mapping } = inspected.value.inspection
  const request = { ...given, mapping, id: 'läst', status: 'exempel', source: null } as const
  const answer = await ask('read-file', request, { signal })
  if (answer.state !== 'done' || 'refused' in answer.value) throw new Error(answer.state)
  const held = holdings.set('läst')
  const { kept, columns } = answer.value
  expect(kept).toMatchObject({ head: { id: 'läst' }, rows: 414, period: { from: '2023-01-01', to: '2024-12-29' } })
  expect(await unpackColumns(columns)).toEqual(held?.columns)
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

test('a packed set is opened with every value as it was, and one that has lost bytes is not', async () => {
  const ask = createIncidents(null)
  const set = aSet({ id: 'packad' }, [{ from: '2024-03-05 18:00' }, { position: null }])
  await ask('open-set', { set: { ...set, columns: packColumns(set.columns) } }, { signal })
  expect(holdings.set('packad')).toEqual(set)
  await ask('close-set', { id: 'packad' }, { signal })
  const short = { ...packColumns(set.columns), row: new Blob([new Uint8Array(4)]) }
  const answer = await ask('open-set', { set: { ...set, columns: short } }, { signal })
  expect(answer).toMatchObject({ state: 'failed', problem: { details: { reason: 'row: 4 bytes of 8' } } })
  expect(holdings.set('packad')).toBeNull()
})

test('how many rows have been read is told along the way', async () => {
  const lines = Array.from({ length: 60_000 }, (_, row) => `${row};2024-03-05 18:00;Hot;59.37;17.84`)
  const file = new Blob([['nr;tid;slag;latitud;longitud', ...lines, ''].join('\n')])
  const asked = { ...given, file, name: 'stor.csv' }
  const inspected = await intakeTasks['inspect-file'](asked, { signal, progress: () => {} })
  if ('refused' in inspected) throw new Error(inspected.refused.code)
  const told: number[] = []
  await intakeTasks['read-file'](
    { ...asked, mapping: inspected.inspection.mapping, id: 'stor', status: 'exempel', source: null },
    { signal, progress: (_, rows) => void told.push(rows ?? -1) },
  )
  expect(told.at(-1)).toBe(60_000)
  holdings.close('stor')
})
