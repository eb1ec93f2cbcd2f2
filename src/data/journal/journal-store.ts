import type { JournalEvent } from '../../domain/journal/event'
import { canonical, emptyJournal, type Journal } from '../../domain/journal/fold-journal'
import { type Author, type Change, type Seen, undoDeed, writeChanges } from '../../domain/journal/write-events'
import { type Problem, problem } from '../../domain/problems/problem'
import type { AuthorRole } from './author-role'
import type { EventDatabase, StoredDocument } from './event-database'
import type { HeldEvents } from './held-events'
import { createKnownEvents, type KeptEvent } from './known-events'
import { clearedProblem, storageProblem, within } from './storage-problem'

export type JournalState = {
  /** kept: in the browser's database; memory: storage refused or lost, so that something lives in this tab only. */
  readonly state: 'opening' | 'kept' | 'memory'
  readonly journal: Journal
  /** Storage refused, full or lost; events that could not be read. */
  readonly problems: readonly Problem[]
  /** A deed is on its way to the database. */
  readonly saving: boolean
  /** What this browser's events are marked with; null until it is known. */
  readonly device: string | null
}

export type Written =
  | { readonly stored: true; readonly deed: string }
  /** What was written stands in memory under `deed` and is tried again; null: nothing was written. */
  | { readonly stored: false; readonly problem: Problem; readonly deed: string | null }

export type Added = {
  readonly added: number
  readonly known: number
  /** Ids of events that are here already and say something else: not taken in. */
  readonly differing: readonly string[]
  /** Why what was added stands in memory only. */
  readonly problem: Problem | null
}

export type JournalTools = {
  readonly open: () => Promise<EventDatabase>
  readonly role: AuthorRole
  readonly held: HeldEvents
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: () => string
  readonly newId: () => string
  /** After the first write of this page that was stored. */
  readonly onStored?: () => void
}

export type JournalStore = {
  readonly role: AuthorRole
  readonly state: () => JournalState
  /** Opens the database at the first call. */
  readonly subscribe: (listener: () => void) => () => void
  /** @param seen what the author had before them on begun subjects; of others, the journal as it stands */
  readonly write: (changes: readonly Change[], seen?: readonly Seen[]) => Promise<Written>
  readonly undo: (deed: string) => Promise<Written>
  readonly add: (events: readonly JournalEvent[]) => Promise<Added>
  /** Every event, those that cannot be shown too. */
  readonly events: () => readonly KeptEvent[]
  /** The open database, another one after a loss; null: none. */
  readonly database: () => EventDatabase | null
  readonly now: () => string
  /** Whether the database is still there, and if not, opens it again and writes what it lacks. */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}

const where = 'arbetsboken'
const limitMilliseconds = { open: 12_000, write: 20_000 }

/** The journal of this browser: read once, followed, written to one deed at a time, and nothing let go before it is stored. */
export function createJournalStore(tools: JournalTools): JournalStore {
  const known = createKnownEvents(tools.held)
  const listeners = new Set<() => void>()
  let state: JournalState = { state: 'opening', journal: emptyJournal, problems: [], saving: false, device: null }
  let database: EventDatabase | null = null
  let unfollow: () => void = () => undefined
  let device: string | null = null
  let trouble: Problem | null = null
  let cleared: Problem | null = null
  let opened: Promise<void> | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let told = false
  let underWay = 0

  const inTurn = <Value>(deed: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(deed)
    turn = next.catch(() => undefined)
    return next
  }
  const open = () => {
    opened ??= inTurn(async () => {
      await flush()
      tell()
    })
    return opened
  }

  function tell() {
    become({
      state: database && known.waiting().length === 0 ? 'kept' : 'memory',
      journal: known.journal(),
      problems: [trouble, known.all().length === 0 ? cleared : null, ...known.problems()].filter((one) => one !== null),
      device,
    })
  }

  function become(change: Partial<JournalState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  /** Deeds that are on their way, this one more or less. */
  function count(change: 1 | -1) {
    underWay += change
    if (state.saving !== underWay > 0) become({ saving: underWay > 0 })
  }

  /** Rejects when there is no database to be had. */
  async function connect(): Promise<EventDatabase> {
    const fresh = await within(limitMilliseconds.open, tools.open(), (late) => void late.close())
    try {
      const { documents, seq } = await within(limitMilliseconds.write, fresh.read())
      device = await deviceOf(fresh)
      known.renew(documents)
      if (documents.length > 0) tools.held.noteStored(tools.now())
      cleared = clearedProblem(documents.length === 0 ? tools.held.lastStored() : null)
      unfollow = fresh.follow(seq, hear)
      database = fresh
      return fresh
    } catch (error) {
      void fresh.close().catch(() => undefined)
      throw error
    }
  }

  async function deviceOf(fresh: EventDatabase): Promise<string> {
    const fact = (await fresh.beside('device')) as { device?: unknown } | null
    if (typeof fact?.device === 'string') return fact.device
    const made = device ?? tools.newId()
    await fresh.keepBeside('device', { device: made })
    return made
  }

  let heard: StoredDocument[] = []
  /** Changes come in bursts when a replication runs: one fold for each burst. */
  function hear(document: StoredDocument) {
    if (heard.length === 0)
      setTimeout(() => {
        const burst = heard
        heard = []
        if (burst.map(known.take).some(Boolean)) tell()
      })
    heard.push(document)
  }

  async function disconnect() {
    const lost = database
    unfollow()
    unfollow = () => undefined
    database = null
    await lost?.close().catch(() => undefined)
  }

  /** Writes what waits, with a new connection if the one at hand fails. What went wrong stands in `trouble`. */
  async function flush(again = true): Promise<void> {
    try {
      const at = database ?? (await connect())
      const events = known.waiting()
      const fared = events.length > 0 ? await within(limitMilliseconds.write, at.append(events)) : []
      for (const [index, event] of events.entries()) known.written(event, fared[index])
      trouble = null
    } catch (error) {
      const had = database !== null
      trouble = storageProblem(error, had)
      await disconnect()
      if (had && again) return flush(false)
      device ??= tools.newId()
      known.recall()
      known.hold()
    }
  }

  async function store(events: readonly JournalEvent[], deed: string): Promise<Written> {
    events.forEach(known.wait)
    await flush()
    tell()
    if (trouble) return { stored: false, problem: trouble, deed }
    tools.held.noteStored(tools.now())
    if (!told) tools.onStored?.()
    told = true
    return { stored: true, deed }
  }

  /** Never rejects. @param make the events, of the journal as it stands when their turn has come */
  async function asAuthor(make: (author: Author) => readonly JournalEvent[]): Promise<Written> {
    await open()
    const role = await tools.role.needed()
    if (role === null) return { stored: false, problem: problem('role-missing', where), deed: null }
    count(1)
    return inTurn<Written>(async () => {
      const events = make({ device: device ?? '', role, time: tools.now(), newId: tools.newId })
      const [first] = events
      if (!first) return { stored: false, problem: problem('nothing-to-undo', where), deed: null }
      return store(events, first.deed)
    }).finally(() => count(-1))
  }

  return {
    role: tools.role,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      void open()
      return () => void listeners.delete(listener)
    },
    write: async (changes, seen = []) =>
      changes.length === 0
        ? { stored: true, deed: '' }
        : asAuthor((author) => writeChanges(state.journal, changes, author, seen)),
    undo: (deed) => asAuthor((author) => [undoDeed(state.journal, deed, author)].filter((event) => event !== null)),
    add: async (events) => {
      await open()
      return inTurn(async () => {
        const fresh: JournalEvent[] = []
        const differing: string[] = []
        for (const event of events) {
          const there = known.find(event.id)
          if (!there) fresh.push(event)
          else if (canonical(there) !== canonical(event)) differing.push(event.id)
        }
        if (fresh.length > 0) await store(fresh, '')
        const before = events.length - fresh.length - differing.length
        return { added: fresh.length, known: before, differing, problem: trouble }
      })
    },
    events: known.all,
    database: () => database,
    now: tools.now,
    check: async () => {
      await open()
      await inTurn(async () => {
        if (database && known.waiting().length === 0) await database.check().catch(disconnect)
        if (!database || known.waiting().length > 0) {
          await flush()
          tell()
        }
      })
    },
    close: () => inTurn(async () => disconnect()),
  }
}
