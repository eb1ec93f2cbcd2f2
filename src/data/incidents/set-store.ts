import type { KeptSet, KeptShapes, RememberedMapping } from '../../domain/incidents/kept-set'
import { type Problem, ProblemError, problem, type Read } from '../../domain/problems/problem'
import { isPacked, type StoredColumns, type StoredSet } from '../../workers/packed-columns'
import type { SetDatabase } from './set-database'
import { setProblem } from './set-problem'

/** `stored` is false for a set that the database did not take: it is gone when the tab is closed. */
export type ListedSet = KeptSet & { readonly stored: boolean }

/** Tells other tabs that something has changed, and hears them. */
export type TabChannel = { readonly tell: () => void; readonly hear: (heard: () => void) => void }

/** The sets that this browser keeps, and those that it would not keep, as long as the tab lives. */
export type SetStore = {
  /** The latest read first. Rejects with a ProblemError when the database cannot be read and nothing is held here. */
  readonly list: () => Promise<Read<readonly ListedSet[]>>
  /** The set with columns that the caller owns; null: not in this browser. Rejects with a ProblemError. */
  readonly open: (id: string) => Promise<StoredSet | null>
  /** Keeps a set. What the database does not take is held in the tab, and the problem is told. */
  readonly keep: (kept: KeptSet, columns: StoredColumns) => Promise<Problem | null>
  /** Tries again with a set that is held in the tab. */
  readonly keepAgain: (id: string) => Promise<Problem | null>
  readonly rename: (id: string, name: string) => Promise<Problem | null>
  readonly remove: (id: string) => Promise<Problem | null>
  /** The latest read first. Rejects with a ProblemError. */
  readonly shapes: () => Promise<readonly KeptShapes[]>
  /** All or nothing: what the database does not take is not kept. */
  readonly keepShapes: (kept: KeptShapes) => Promise<Problem | null>
  readonly removeShapes: (id: string) => Promise<Problem | null>
  /** What was accepted for a file of the same shape. A database that does not answer remembers nothing. */
  readonly mappingFor: (fingerprint: string) => Promise<RememberedMapping | null>
  readonly remember: (mapping: Omit<RememberedMapping, 'version'>) => Promise<Problem | null>
  /** Hears each change of the list, in this tab or another. */
  readonly subscribe: (listener: () => void) => () => void
}

type Held = { readonly kept: KeptSet; readonly columns: StoredColumns }

export function createSetStore(tools: {
  readonly database: SetDatabase
  readonly channel: TabChannel | null
  /** Told when something has been stored. */
  readonly onStored?: () => void
}): SetStore {
  const { database, channel } = tools
  const held = new Map<string, Held>()
  const listeners = new Set<() => void>()
  const tellHere = () => {
    for (const listener of listeners) listener()
  }
  const changed = () => {
    tellHere()
    channel?.tell()
  }
  channel?.hear(tellHere)

  /** Runs work on the database; what it rejects with becomes a problem. */
  const trying = async (work: () => Promise<void>): Promise<Problem | null> => {
    try {
      await work()
      return null
    } catch (error) {
      return setProblem(error)
    }
  }

  const put = async ({ kept, columns }: Held): Promise<Problem | null> => {
    const { id } = kept.head
    const refused = await trying(() => database.put(kept, columns))
    if (refused) held.set(id, { kept, columns })
    else {
      held.delete(id)
      tools.onStored?.()
    }
    changed()
    return refused
  }

  return {
    list: async () => {
      const here = [...held.values()].map(({ kept }): ListedSet => ({ ...kept, stored: false }))
      const stored = await database.list().catch((error: unknown) => setProblem(error))
      if ('code' in stored) {
        if (here.length === 0) throw new ProblemError(stored)
        return { value: here, problems: [stored] }
      }
      const known = stored.filter(isKeptSet).map((kept): ListedSet => ({ ...kept, stored: true }))
      const value = [...here, ...known.filter(({ head }) => !held.has(head.id))]
      const strangers = stored.length - known.length
      return {
        value: value.sort((one, other) => order(other).localeCompare(order(one))),
        problems: strangers === 0 ? [] : [problem('sets-newer-app', 'inlästa händelser', { count: strangers })],
      }
    },
    open: async (id) => {
      const here = held.get(id)
      if (here) {
        const { kept, columns } = here
        return { ...kept.head, columns: isPacked(columns) ? columns : structuredClone(columns) }
      }
      try {
        const heads = (await database.list()).filter(isKeptSet)
        const kept = heads.find(({ head }) => head.id === id)
        const columns = kept ? await database.columns(id) : null
        return kept && columns ? { ...kept.head, columns } : null
      } catch (error) {
        throw new ProblemError(setProblem(error))
      }
    },
    keep: (kept, columns) => put({ kept, columns }),
    keepAgain: async (id) => {
      const here = held.get(id)
      return here ? put(here) : null
    },
    rename: async (id, name) => {
      const named = (kept: KeptSet): KeptSet => ({ ...kept, head: { ...kept.head, name } })
      const here = held.get(id)
      if (here) held.set(id, { ...here, kept: named(here.kept) })
      const refused = here ? null : await trying(() => database.change(id, named))
      changed()
      return refused
    },
    remove: async (id) => {
      const refused = held.delete(id) ? null : await trying(() => database.remove(id))
      changed()
      return refused
    },
    shapes: async () => {
      try {
        const stored = (await database.shapes()).filter(isKeptShapes)
        return stored.sort((one, other) => order(other).localeCompare(order(one)))
      } catch (error) {
        throw new ProblemError(setProblem(error))
      }
    },
    keepShapes: async (kept) => {
      const refused = await trying(() => database.putShapes(kept))
      if (!refused) tools.onStored?.()
      changed()
      return refused
    },
    removeShapes: async (id) => {
      const refused = await trying(() => database.removeShapes(id))
      changed()
      return refused
    },
    mappingFor: async (fingerprint) => {
      const found = await database.mapping(fingerprint).catch(() => null)
      return isRemembered(found) ? found : null
    },
    remember: async (remembered) => trying(() => database.remember({ version: 1, ...remembered })),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** What was written with this version of the app, by the number it carries. */
const isKeptSet = (value: unknown): value is KeptSet => versionOf(value) === 1
const isKeptShapes = (value: unknown): value is KeptShapes => versionOf(value) === 1
const isRemembered = (value: unknown): value is RememberedMapping => versionOf(value) === 1
const versionOf = (value: unknown) => (value as { version?: unknown } | null | undefined)?.version

const order = ({ head }: Pick<KeptShapes, 'head'>) => `${head.read} ${head.name}`
