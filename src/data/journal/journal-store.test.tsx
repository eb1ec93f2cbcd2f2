import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { aDisk, type Disk } from '../../../tests/builders/a-disk'
import { ids, journalTools } from '../../../tests/builders/a-journal'
import { eventually } from '../../../tests/builders/eventually'
import { readField, registerAt } from '../../domain/journal/read-field'
import type { Change } from '../../domain/journal/write-events'
import { createJournalStore, type JournalStore } from './journal-store'

let disk: Disk

beforeEach(() => {
  disk = aDisk()
  window.localStorage.setItem('platsbild.roll', 'Samordnare')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  window.localStorage.clear()
})

/** A tab, open and listening. */
async function aTab(prefix = 'a'): Promise<JournalStore> {
  const store = createJournalStore(journalTools(disk, { newId: ids(prefix) }))
  store.subscribe(() => undefined)
  await eventually(() => expect(store.state().state).not.toBe('opening'))
  return store
}

const goal = (value: string): Change => ({ kind: 'plan-row', id: 'platser-3', field: 'cells.goal', value })
const goalOf = (store: JournalStore) => readField(store.state().journal, 'plan-row', 'platser-3', 'cells.goal')
const quota = Object.assign(new Error('indexed_db_went_bad'), { reason: 'QuotaExceededError' })
const refused = new DOMException('The operation is insecure.', 'SecurityError')

describe('two tabs', () => {
  it('see what the other writes', async () => {
    const [one, two] = [await aTab('a'), await aTab('b')]
    await one.write([goal('Färre är otrygga')])
    await eventually(() => expect(goalOf(two)).toBe('Färre är otrygga'))
    await two.write([goal('47 %')])
    await eventually(() => expect(goalOf(one)).toBe('47 %'))
    expect(registerAt(one.state().journal, 'plan-row', 'platser-3', 'cells.goal')?.rivals).toEqual([])
  })

  it('are one device', async () => {
    const [one, two] = [await aTab('a'), await aTab('b')]
    expect(one.state().device).toBe(two.state().device)
  })
})

describe('a write', () => {
  it('is not shown before it is stored', async () => {
    const store = await aTab()
    const database = store.database()
    if (!database) throw new Error('closed')
    let confirm = () => {}
    const append = database.append
    Object.assign(database, {
      append: async (events: Parameters<typeof append>[0]) => {
        await new Promise<void>((resolve) => {
          confirm = resolve
        })
        return append(events)
      },
    })
    const writing = store.write([goal('x')])
    await eventually(() => expect(store.state().saving).toBe(true))
    expect(goalOf(store)).toBeUndefined()
    confirm()
    expect(await writing).toMatchObject({ stored: true })
    expect(goalOf(store)).toBe('x')
    expect(store.state().saving).toBe(false)
  })

  it('that follows another at once has seen it', async () => {
    const store = await aTab()
    await Promise.all([store.write([goal('ett')]), store.write([goal('två')])])
    const register = registerAt(store.state().journal, 'plan-row', 'platser-3', 'cells.goal')
    expect(register?.stands.payload.value).toBe('två')
    expect(register?.rivals).toEqual([])
  })

  it('of several fields is one deed, undone as one, and made again by undoing the undo', async () => {
    const store = await aTab()
    const written = await store.write([
      goal('x'),
      { kind: 'plan-row', id: 'platser-3', field: 'cells.cause', value: 'y' },
    ])
    const undone = await store.undo(written.deed ?? '')
    expect(store.state().journal.registers.size).toBe(0)
    await store.undo(undone.deed ?? '')
    expect(goalOf(store)).toBe('x')
    expect(await store.undo('okänd')).toMatchObject({ stored: false, problem: { code: 'nothing-to-undo' } })
  })

  it('before the database is open waits for it and has seen what it holds', async () => {
    await (await aTab('a')).write([goal('förr')])
    const late = createJournalStore(journalTools(disk, { newId: ids('b') }))
    await late.write([goal('nu')])
    expect(registerAt(late.state().journal, 'plan-row', 'platser-3', 'cells.goal')?.rivals).toEqual([])
  })
})

describe('storage that fails', () => {
  it.each([
    ['refuses', refused, 'journal-refused'],
    ['was made by a newer app', { name: 'VersionError', message: 'higher version' }, 'journal-newer-app'],
  ])('when it %s is told at once, and what is written lives in memory', async (_name, fault, code) => {
    disk.fail(fault)
    const store = await aTab()
    expect(store.state()).toMatchObject({ state: 'memory', problems: [{ code }] })
    expect(await store.write([goal('x')])).toMatchObject({ stored: false, problem: { code }, deed: expect.any(String) })
    expect(goalOf(store)).toBe('x')
    expect(store.events().map(({ event }) => event.payload)).toMatchObject([{ value: 'x' }])
  })

  it('when it is full keeps the words, and stores them when there is room', async () => {
    const store = await aTab()
    disk.fail(quota)
    expect(await store.write([goal('x')])).toMatchObject({ stored: false, problem: { code: 'journal-full' } })
    expect(store.state()).toMatchObject({ state: 'memory', problems: [{ code: 'journal-full' }] })
    disk.fail(null)
    await store.check()
    expect(store.state()).toMatchObject({ state: 'kept', problems: [] })
    expect(disk.events()).toHaveLength(1)
  })

  it('and a page that is then closed: the next page that opens stores what the first could not', async () => {
    const store = await aTab()
    disk.fail(quota)
    await store.write([goal('x')])
    disk.fail(null)
    const next = await aTab('b')
    expect(goalOf(next)).toBe('x')
    expect(next.state().state).toBe('kept')
    expect(disk.events()).toHaveLength(1)
    expect(Object.keys(window.localStorage).filter((key) => key.includes('osparad'))).toEqual([])
  })

  it('and goes on failing: the next page shows what the first could not store, and stores it once when it can', async () => {
    const store = await aTab()
    disk.fail(quota)
    await store.write([goal('x')])
    const next = await aTab('b')
    expect(next.state().state).toBe('memory')
    expect(goalOf(next)).toBe('x')
    expect(next.events()).toHaveLength(1)
    disk.fail(null)
    for (const tab of [next, store]) await tab.check()
    expect([next.state().state, store.state().state]).toEqual(['kept', 'kept'])
    expect(disk.events()).toHaveLength(1)
  })

  it('when it was cleared under us gets back all that the page holds, at the next write', async () => {
    const store = await aTab()
    await store.write([goal('ett')])
    disk.clear()
    expect(await store.write([{ ...goal('två'), id: 'platser-4' }])).toMatchObject({ stored: true })
    expect(disk.events()).toHaveLength(2)
    expect(store.state()).toMatchObject({ state: 'kept', problems: [] })
  })

  it('when it was cleared under us is found out by looking', async () => {
    const store = await aTab()
    await store.write([goal('ett')])
    disk.clear()
    await store.check()
    expect(disk.events()).toHaveLength(1)
    const after = await aTab('b')
    await after.write([goal('två')])
    await eventually(() => expect(goalOf(store)).toBe('två'))
  })

  it('that was cleared between two visits is told before anything is written, until there is something again', async () => {
    const store = await aTab()
    expect(store.state().problems).toEqual([])
    await store.write([goal('ett')])
    disk.clear()
    const later = await aTab('b')
    expect(later.state()).toMatchObject({
      state: 'kept',
      problems: [{ code: 'journal-cleared', details: { day: '2026-11-01' } }],
    })
    await later.write([goal('två')])
    expect(later.state().problems).toEqual([])
  })

  it('when it never answers is told within seconds, and no write waits for ever', async () => {
    vi.useFakeTimers()
    const store = createJournalStore(journalTools(disk, { open: () => new Promise(() => {}) }))
    const written = store.write([goal('x')])
    await vi.advanceTimersByTimeAsync(25_000)
    expect(await written).toMatchObject({ stored: false, problem: { code: 'journal-slow' } })
    expect(goalOf(store)).toBe('x')
  })
})

describe('what is not ours to read', () => {
  const event = {
    id: 'n1',
    version: 1,
    device: 'd',
    time: '2026-10-01T08:00:00.000Z',
    role: 'Polis',
    deed: 'n',
    kind: 'set',
    subject: 'plan-row/platser-3',
  }

  it('a value of another shape is told, left out and kept; what its author had seen stays seen', async () => {
    const first = { ...event, id: 'n0', payload: { field: 'cells.goal', value: 'ett', replaces: [] } }
    const bad = { ...event, payload: { field: 'cells.goal', value: 7, replaces: ['n0'] } }
    const third = { ...event, id: 'n2', payload: { field: 'cells.goal', value: 'tre', replaces: ['n1'] } }
    for (const one of [first, bad, third]) disk.put(one.id, one)
    const store = await aTab()
    expect(store.state().problems).toMatchObject([{ code: 'event-unreadable', details: { id: 'n1' } }])
    const register = registerAt(store.state().journal, 'plan-row', 'platser-3', 'cells.goal')
    expect(register?.stands.id).toBe('n2')
    expect(register?.rivals).toEqual([])
    expect(store.events().map(({ event: { id } }) => id)).toContain('n1')
  })

  it('a value of another shape that came last does not stand', async () => {
    disk.put('n0', { ...event, id: 'n0', payload: { field: 'cells.goal', value: 'ett', replaces: [] } })
    disk.put('n1', { ...event, payload: { field: 'cells.goal', value: 7, replaces: ['n0'] } })
    expect(goalOf(await aTab())).toBe('ett')
  })

  it('a document that is no event is told and left alone', async () => {
    disk.put('x', { id: 'x', hej: 1 })
    const store = await aTab()
    expect(store.state().problems).toMatchObject([{ code: 'event-bad' }])
    expect(store.events()).toEqual([])
  })

  it('kinds and versions of later apps are kept without a word', async () => {
    disk.put('n1', { ...event, kind: 'photo', payload: { bytes: 3 }, colour: 'blå' })
    disk.put('n2', { ...event, id: 'n2', version: 9, payload: null })
    const store = await aTab()
    expect(store.state().problems).toEqual([])
    expect(store.events()).toHaveLength(2)
    expect(store.events()[0]?.event).toHaveProperty('colour', 'blå')
  })
})

test('adding tells what was new, what was known, and what says something else', async () => {
  const store = await aTab()
  await store.write([goal('x')])
  const [mine] = disk.events()
  if (!mine) throw new Error('nothing stored')
  const other = { ...mine, id: 'b1', deed: 'b' }
  expect(await store.add([mine, other])).toEqual({ added: 1, known: 1, differing: [], problem: null })
  expect(await store.add([mine, other])).toEqual({ added: 0, known: 2, differing: [], problem: null })
  expect(await store.add([{ ...mine, role: 'Någon annan' }])).toMatchObject({ added: 0, differing: [mine.id] })
  expect(disk.events().map(({ role }) => role)).toEqual(['Samordnare', 'Samordnare'])
})
