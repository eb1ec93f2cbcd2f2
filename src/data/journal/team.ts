import { type Problem, problem } from '../../domain/problems/problem'
import type { EventDatabase } from './event-database'
import type { JournalStore } from './journal-store'
import { replicateEvents } from './replicate-events'
import { askServer, type Credentials, type Obstacle, obstacleOf, signedFetch } from './team-server'

export type TeamStatus = {
  /** none: the site names no team database. synced: connected; what is on its way is counted by `waiting`. */
  readonly state: 'none' | 'signed-out' | 'connecting' | 'synced' | 'offline' | 'refused' | 'failing'
  /** Deeds that the team's server is not known to have, whole. */
  readonly waiting: number
  readonly problem: Problem | null
}

/** Whether a team's server has all that is written here, so that this browser is not its only place. */
export const isAllSent = ({ state, waiting }: TeamStatus): boolean => state !== 'none' && waiting === 0

export type Team = {
  readonly status: () => TeamStatus
  readonly subscribe: (listener: () => void) => () => void
  /** The name and password live in this page's memory, until it signs out or is closed. */
  readonly signIn: (name: string, password: string) => void
  readonly signOut: () => void
}

const factName = 'team'
const secondsToRetry = [1, 2, 5, 10, 20, 30]
const secondsBetweenLooks = 30

/**
 * A team's CouchDB database at an address, kept the same as the journal of this browser while someone is signed in.
 * @param network tells `online` and `offline`
 */
export function createTeam(address: string, journal: JournalStore, network: EventTarget = window): Team {
  const listeners = new Set<() => void>()
  /** Ids of events that the server has. */
  const sent = new Set<string>()
  let status: TeamStatus = { state: 'signed-out', waiting: 0, problem: null }
  let ask: typeof fetch | null = null
  let running: { readonly database: EventDatabase; readonly stop: () => void } | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let recalled: EventDatabase | null = null

  const become = (change: Partial<TeamStatus>) => {
    const unsent = journal.events().filter(({ event }) => !sent.has(event.id))
    const waiting = new Set(unsent.map(({ event }) => event.deed)).size
    const next = { ...status, ...change, waiting }
    if (next.state === status.state && next.waiting === status.waiting && next.problem === status.problem) return
    status = next
    for (const listener of listeners) listener()
  }

  const halt = () => {
    clearTimeout(retry)
    running?.stop()
    running = null
  }

  const meet = ({ state, problem }: Obstacle) => {
    halt()
    become({ state, problem })
    if (state === 'refused') {
      ask = null
      return
    }
    const seconds = secondsToRetry[Math.min(failures, secondsToRetry.length - 1)] ?? 30
    failures += 1
    retry = setTimeout(() => void connect(), seconds * 1000)
  }

  async function connect(): Promise<void> {
    halt()
    const signed = ask
    if (!signed) return
    await journal.check()
    const obstacle = await askServer(address, signed)
    // Signed out, or signed in anew, while the server thought about it.
    if (signed !== ask) return
    if (obstacle) return meet(obstacle)
    const database = journal.database()
    if (!database?.pouch) return become({ state: 'failing', problem: problem('journal-refused', address) })
    const replication = replicateEvents(database.pouch, address, signed, {
      has: (ids) => {
        for (const id of ids) sent.add(id)
        become({})
      },
      unsent: () =>
        journal.events().flatMap(({ event, seq }) => (seq === null || sent.has(event.id) ? [] : [event.id])),
      settled: (denied) => {
        failures = 0
        const refused = denied > 0 ? problem('team-denied', address, { count: denied }) : null
        become({ state: refused ? 'failing' : 'synced', problem: refused })
        void remember(database)
      },
      failed: (error) => meet(obstacleOf(error, address)),
    })
    // A connection can die without a word, as in a tunnel.
    const look = setInterval(async () => {
      const met = await askServer(address, signed)
      if (met && signed === ask && running?.database === database) meet(met)
    }, secondsBetweenLooks * 1000)
    running = {
      database,
      stop: () => {
        clearInterval(look)
        replication()
      },
    }
  }

  /** So that what is sent is known when the page is opened without a network. */
  async function remember(database: EventDatabase) {
    if (journal.events().some(({ event }) => !sent.has(event.id))) return
    const seq = Math.max(-1, ...journal.events().map(({ seq }) => seq ?? -1))
    await database.keepBeside(factName, { address, seq }).catch(() => undefined)
  }

  async function recall(database: EventDatabase) {
    recalled = database
    const fact = (await database.beside(factName).catch(() => null)) as { address?: unknown; seq?: unknown } | null
    const upTo = fact?.address === address && typeof fact.seq === 'number' ? fact.seq : -1
    for (const { event, seq } of journal.events()) if (seq !== null && seq <= upTo) sent.add(event.id)
    become({})
  }

  const journalChanged = () => {
    const database = journal.database()
    if (database && database !== recalled) void recall(database)
    // Another connection after a loss: what followed the old one follows nothing.
    if (running && running.database !== database) void connect()
    else become({})
  }
  const cameOnline = () => {
    if (!running) void connect()
  }
  const wentOffline = () => {
    if (ask) meet(obstacleOf(null, address))
  }

  let unfollow: () => void = () => undefined
  return {
    status: () => status,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        unfollow()
        unfollow = journal.subscribe(journalChanged)
        network.addEventListener('online', cameOnline)
        network.addEventListener('offline', wentOffline)
        journalChanged()
      }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    signIn: (name, password) => {
      halt()
      failures = 0
      ask = signedFetch({ name, password } satisfies Credentials)
      become({ state: 'connecting', problem: null })
      void connect()
    },
    signOut: () => {
      halt()
      ask = null
      become({ state: 'signed-out', problem: null })
    },
  }
}
