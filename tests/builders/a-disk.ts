import type { EventDatabase, StoredDocument } from '../../src/data/journal/event-database'
import type { JournalEvent } from '../../src/domain/journal/event'
import { canonical } from '../../src/domain/journal/fold-journal'

export type Disk = {
  /** As a tab opens the database. Several may have it open. */
  readonly open: () => Promise<EventDatabase>
  readonly events: () => readonly JournalEvent[]
  /** What a replication or a newer app would put there. */
  readonly put: (id: string, json: unknown) => void
  /** From now on every opening and writing fails with this; null: works again. */
  readonly fail: (error: unknown) => void
  /** Everything is gone, and open connections are dead: cleared by the browser or the user. */
  readonly clear: () => void
}

/** A browser's database without a browser: what the journal asks of one, in memory, with faults at will. */
export function aDisk(): Disk {
  let documents = new Map<string, StoredDocument>()
  let beside = new Map<string, unknown>()
  let seq = 0
  let age = 0
  let fault: unknown = null
  let listeners: { readonly heard: (document: StoredDocument) => void; readonly age: number }[] = []

  const put = (id: string, json: unknown) => {
    seq += 1
    const document = { json: structuredClone(json), seq }
    documents.set(id, document)
    for (const listener of listeners) if (listener.age === age) listener.heard(document)
  }

  const open = async (): Promise<EventDatabase> => {
    const opened = age
    let closed = false
    const touch = () => {
      if (fault !== null) throw fault
      if (closed || opened !== age) throw new DOMException('The database connection is closing.', 'InvalidStateError')
    }
    touch()
    return {
      pouch: null,
      read: async () => {
        touch()
        return { documents: [...documents.values()].map((document) => structuredClone(document)), seq }
      },
      follow: (since, heard) => {
        const listener = { heard, age: opened }
        listeners.push(listener)
        for (const document of documents.values()) if (document.seq > since) heard(document)
        return () => {
          listeners = listeners.filter((other) => other !== listener)
        }
      },
      append: async (events) => {
        touch()
        return events.map((event) => {
          const there = documents.get(event.id)
          if (there) return canonical(there.json) === canonical(event) ? 'known' : 'differs'
          put(event.id, event)
          return 'added'
        })
      },
      beside: async (name) => {
        touch()
        return structuredClone(beside.get(name) ?? null)
      },
      keepBeside: async (name, value) => {
        touch()
        beside.set(name, structuredClone(value))
      },
      check: async () => touch(),
      close: async () => {
        closed = true
      },
    }
  }
  return {
    open,
    put,
    events: () => [...documents.values()].map(({ json }) => json as JournalEvent),
    fail: (error) => {
      fault = error
    },
    clear: () => {
      documents = new Map()
      beside = new Map()
      seq = 0
      age += 1
    },
  }
}
