import { beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '../../../tests/builders/eventually'
import { MemoryPouch } from '../../../tests/builders/memory-pouch'
import type { JournalEvent } from '../../domain/journal/event'
import type { EventDatabase, StoredDocument } from './event-database'
import { openPouchDatabase } from './pouch-database'

let name = ''
let count = 0
beforeEach(() => {
  count += 1
  name = `prov-${count}`
})

const open = (): Promise<EventDatabase> => openPouchDatabase(MemoryPouch, name)

const event = (id: string, change: object = {}): JournalEvent => ({
  id,
  version: 1,
  device: 'd',
  time: '2026-10-01T08:00:00.000Z',
  role: 'Polis',
  deed: 'd1',
  kind: 'set',
  subject: 'plan-row/platser-3',
  payload: { field: 'cells.goal', value: 'å\uD800 😀', replaces: [] },
  ...change,
})

describe('events', () => {
  it('come back as they were written, with members that nobody knows', async () => {
    const database = await open()
    const strange = event('a1', { colour: ['blå', { b: 1, a: null }] })
    expect(await database.append([strange, event('a2')])).toEqual(['added', 'added'])
    const { documents, seq } = await database.read()
    expect(documents.map(({ json }) => json)).toEqual([strange, event('a2')])
    expect(seq).toBe(2)
  })

  it('are written once: the same again is known, another under the same id is refused', async () => {
    const database = await open()
    await database.append([event('a1')])
    expect(await database.append([event('a1'), event('a1', { role: 'Skola' }), event('a2')])).toEqual([
      'known',
      'differs',
      'added',
    ])
    expect((await database.read()).documents.map(({ json }) => json)).toEqual([event('a1'), event('a2')])
  })

  it('are the same revision on every device, whatever the order of their members', async () => {
    const [one, two] = [await open(), await openPouchDatabase(MemoryPouch, `${name}-två`)]
    await one.append([event('a1')])
    await two.append([Object.fromEntries(Object.entries(event('a1')).reverse()) as JournalEvent])
    const revision = async (database: EventDatabase) => (await database.pouch?.get('event/a1'))?._rev
    expect(await revision(one)).toMatch(/^1-/)
    expect(await revision(one)).toBe(await revision(two))
  })

  it('are heard from the place asked for, from another opening of the same database too', async () => {
    const [one, two] = [await open(), await open()]
    await one.append([event('a1')])
    const heard: StoredDocument[] = []
    const stop = two.follow(1, (document) => heard.push(document))
    await one.append([event('a2')])
    await eventually(() => expect(heard.map(({ json }) => (json as JournalEvent).id)).toEqual(['a2']))
    stop()
    await one.append([event('a3')])
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(heard).toHaveLength(1)
  })

  it('are what is read: other documents and removed ones are passed by', async () => {
    const database = await open()
    await database.append([event('a1'), event('a2')])
    await database.pouch?.put({ _id: '_design/x' })
    await database.pouch?.put({ _id: 'annat', hej: 1 })
    const known = await database.pouch?.get('event/a2')
    if (known) await database.pouch?.remove(known)
    expect((await database.read()).documents.map(({ json }) => (json as JournalEvent).id)).toEqual(['a1'])
  })
})

it('small facts are kept beside, changed at will, and are no documents', async () => {
  const database = await open()
  expect(await database.beside('device')).toBeNull()
  await database.keepBeside('device', { device: 'x' })
  await database.keepBeside('device', { device: 'y' })
  expect(await database.beside('device')).toEqual({ device: 'y' })
  expect((await database.read()).documents).toEqual([])
})

it('a closed database rejects what is asked of it', async () => {
  const database = await open()
  await database.check()
  await database.close()
  await expect(database.check()).rejects.toThrow()
  await expect(database.append([event('a1')])).rejects.toThrow()
})

it('one whose following has ended by a fault does not pass for one that works', async () => {
  const database = await open()
  const pouch = database.pouch as unknown as {
    changes: (options: object) => { emit: (name: string, error: unknown) => void }
  }
  const changes = pouch.changes.bind(pouch)
  let feed: ReturnType<typeof changes> | undefined
  pouch.changes = (options) => {
    feed = changes(options)
    return feed
  }
  const stop = database.follow(0, () => undefined)
  await database.check()
  feed?.emit('error', new Error('avbruten'))
  await expect(database.check()).rejects.toThrow('avbruten')
  stop()
})

it('a constructor that finds no storage rejects', async () => {
  await expect(openPouchDatabase(MemoryPouch, name, { adapter: 'idb' })).rejects.toBeDefined()
})
