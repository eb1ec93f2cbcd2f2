import type { SetDatabase } from '../../src/data/incidents/set-database'
import type { TabChannel } from '../../src/data/incidents/set-store'
import type { KeptSet, KeptShapes, RememberedMapping } from '../../src/domain/incidents/kept-set'
import { isPacked, type StoredColumns } from '../../src/workers/packed-columns'

export type MemorySets = SetDatabase & {
  /** From now on everything that is written, or asked at all, is refused with this error; null: it works again. */
  readonly fail: (what: 'writing' | 'all', error: Error | null) => void
  readonly plant: (kept: unknown) => void
}

/** A database of sets in memory, which clones what goes in and out as the browser's does. */
export function memorySets(): MemorySets {
  const heads = new Map<string, unknown>()
  const columns = new Map<string, StoredColumns>()
  const shapes = new Map<string, KeptShapes>()
  const mappings = new Map<string, RememberedMapping>()
  let writing: Error | null = null
  let asking: Error | null = null
  const ask = <Value>(value: Value): Value => {
    if (asking) throw asking
    return structuredClone(value)
  }
  const write = () => {
    if (asking ?? writing) throw asking ?? writing
  }
  return {
    list: async () => ask([...heads.values()]),
    columns: async (id) => {
      ask(null)
      const held = columns.get(id)
      return held ? cloned(held) : null
    },
    put: async (kept, given) => {
      write()
      heads.set(kept.head.id, structuredClone(kept))
      columns.set(kept.head.id, cloned(given))
    },
    change: async (id, change) => {
      write()
      heads.set(id, change(heads.get(id) as KeptSet))
    },
    remove: async (id) => {
      write()
      heads.delete(id)
      columns.delete(id)
    },
    shapes: async () => ask([...shapes.values()]),
    putShapes: async (kept) => {
      write()
      shapes.set(kept.head.id, structuredClone(kept))
    },
    removeShapes: async (id) => {
      write()
      shapes.delete(id)
    },
    mapping: async (fingerprint) => ask(mappings.get(fingerprint)),
    remember: async (remembered) => {
      write()
      mappings.set(remembered.fingerprint, structuredClone(remembered))
    },
    fail: (what, error) => {
      if (what === 'all') asking = error
      else writing = error
    },
    plant: (kept) => void heads.set(`planted ${heads.size}`, kept),
  }
}

/** What is packed does not change, and jsdom's own kind of it cannot be cloned. */
const cloned = (columns: StoredColumns): StoredColumns => (isPacked(columns) ? columns : structuredClone(columns))

/** Channels of as many tabs as are made from it. */
export function tabs(): () => TabChannel {
  const ears = new Set<() => void>()
  return () => {
    let own: (() => void) | null = null
    return {
      tell: () => {
        for (const ear of ears) if (ear !== own) ear()
      },
      hear: (heard) => {
        own = heard
        ears.add(heard)
      },
    }
  }
}
