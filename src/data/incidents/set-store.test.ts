import { expect, test, vi } from 'vitest'
import { aReport } from '../../../tests/builders/a-report'
import { aSet } from '../../../tests/builders/a-set'
import { memorySets, tabs } from '../../../tests/builders/memory-sets'
import { keptSet } from '../../domain/incidents/kept-set'
import { isPacked, packColumns } from '../../workers/packed-columns'
import { createSetStore } from './set-store'

const report = aReport()
const set = aSet({ id: 'ett', name: 'Prov' }, [{ from: '2024-03-05 18:00' }, { from: '2024-05-01 09:00' }])
const kept = keptSet(set, report)
const full = new DOMException('no room', 'QuotaExceededError')
const storeOn = (database = memorySets()) => ({ database, store: createSetStore({ database, channel: null }) })

test('what is kept is listed with rows, period and size, and opened as it was', async () => {
  const { store } = storeOn()
  expect(await store.keep(kept, set.columns)).toBeNull()
  const { value, problems } = await store.list()
  expect(problems).toEqual([])
  expect(value).toMatchObject([
    { head: { id: 'ett' }, rows: 2, bytes: 68, period: { from: '2024-03-05', to: '2024-05-01' }, stored: true },
  ])
  expect(await store.open('ett')).toEqual(set)
  expect(await store.open('annat')).toBeNull()
})

test('the set that was opened is the caller’s own: handing its buffers over takes nothing from the store', async () => {
  const { store, database } = storeOn()
  database.fail('writing', full)
  await store.keep(kept, set.columns)
  const opened = await store.open('ett')
  if (!opened || isPacked(opened.columns)) throw new Error('not as it was given')
  structuredClone(null, { transfer: [opened.columns.from.buffer as ArrayBuffer] })
  expect(await store.open('ett')).toEqual(set)
})

test('what is packed is kept as it is, in the tab too', async () => {
  const { store, database } = storeOn()
  const columns = packColumns(set.columns)
  database.fail('writing', full)
  await store.keep(kept, columns)
  expect((await store.open('ett'))?.columns).toBe(columns)
})

test('a full database is told; the set stays in the tab until it is taken', async () => {
  const { store, database } = storeOn()
  database.fail('writing', full)
  expect(await store.keep(kept, set.columns)).toMatchObject({ code: 'sets-full' })
  expect((await store.list()).value).toMatchObject([{ head: { id: 'ett' }, stored: false }])
  expect(await store.open('ett')).toEqual(set)
  expect(await store.keepAgain('ett')).toMatchObject({ code: 'sets-full' })
  database.fail('writing', null)
  expect(await store.keepAgain('ett')).toBeNull()
  expect((await store.list()).value).toMatchObject([{ head: { id: 'ett' }, stored: true }])
})

test('a refused database is a problem, not an empty list', async () => {
  const { store, database } = storeOn()
  database.fail('all', new DOMException('The operation is insecure.', 'SecurityError'))
  await expect(store.list()).rejects.toMatchObject({ problem: { code: 'sets-refused' } })
  await expect(store.open('ett')).rejects.toMatchObject({ problem: { code: 'sets-refused' } })
  await store.keep(kept, set.columns)
  expect(await store.list()).toMatchObject({ value: [{ stored: false }], problems: [{ code: 'sets-refused' }] })
  expect(await store.mappingFor('csv')).toBeNull()
})

test('a removed set is gone, and a renamed one keeps its rows', async () => {
  const { store } = storeOn()
  await store.keep(kept, set.columns)
  expect(await store.rename('ett', 'Våren')).toBeNull()
  expect(await store.open('ett')).toEqual({ ...set, name: 'Våren' })
  expect(await store.remove('ett')).toBeNull()
  expect((await store.list()).value).toEqual([])
  expect(await store.open('ett')).toBeNull()
})

test('a removal that fails is told, and the set is still listed', async () => {
  const { store, database } = storeOn()
  await store.keep(kept, set.columns)
  database.fail('writing', new Error('lost'))
  expect(await store.remove('ett')).toMatchObject({ code: 'sets-lost' })
  expect((await store.list()).value).toHaveLength(1)
})

test('what a newer app has written is told and left alone', async () => {
  const { store, database } = storeOn()
  await store.keep(kept, set.columns)
  database.plant({ version: 2 })
  expect(await store.list()).toMatchObject({
    value: [{ head: { id: 'ett' } }],
    problems: [{ code: 'sets-newer-app', details: { count: 1 } }],
  })
})

test('another tab hears of what is kept and removed', async () => {
  const database = memorySets()
  const open = tabs()
  const [here, there] = [open(), open()].map((channel) => createSetStore({ database, channel }))
  const heard = vi.fn()
  const stop = there!.subscribe(heard)
  await here!.keep(kept, set.columns)
  expect(heard).toHaveBeenCalledTimes(1)
  expect((await there!.list()).value).toHaveLength(1)
  await here!.remove('ett')
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
  await here!.keep(kept, set.columns)
  expect(heard).toHaveBeenCalledTimes(2)
})

test('a mapping is remembered by the file’s shape', async () => {
  const { store } = storeOn()
  const mapping = {
    version: 1,
    format: 'csv',
    layout: { encoding: 'utf-8', delimiter: ';', decimalMark: ',', sheet: null, headerRow: 1 },
    roles: ['kind'],
    position: { system: 3011, order: 'north-east' },
    time: { order: 'day-month', unzoned: 'wall' },
  } as const
  expect(await store.mappingFor('csv a')).toBeNull()
  await store.remember({ fingerprint: 'csv a', mapping, file: 'mars.csv', read: '2026-11-28' })
  expect(await store.mappingFor('csv a')).toMatchObject({ mapping, file: 'mars.csv' })
  expect(await store.mappingFor('csv b')).toBeNull()
})

test('lines and areas are kept whole or not at all', async () => {
  const { store, database } = storeOn()
  const head = { id: 'ytor', name: 'Ytor', status: 'exempel', source: null, read: '2026-11-28' } as const
  const kept = { version: 1, head, shapes: { type: 'FeatureCollection', features: [] }, report } as const
  database.fail('writing', full)
  expect(await store.keepShapes(kept)).toMatchObject({ code: 'sets-full' })
  expect(await store.shapes()).toEqual([])
  database.fail('writing', null)
  expect(await store.keepShapes(kept)).toBeNull()
  expect(await store.shapes()).toEqual([kept])
  expect((await store.list()).value).toEqual([])
  expect(await store.removeShapes('ytor')).toBeNull()
  expect(await store.shapes()).toEqual([])
})
