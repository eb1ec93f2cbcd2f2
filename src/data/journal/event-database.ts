import type { JournalEvent } from '../../domain/journal/event'
import type { PouchDatabase } from './pouch'

/** A document of the database as it was read. */
export type StoredDocument = {
  /** What it says, without the database's own members. */
  readonly json: unknown
  /** Its place in the order in which this database got its documents. */
  readonly seq: number
}

/** How one event fared: `known` was there already and says the same, `differs` was there and says something else. */
export type Appended = 'added' | 'known' | 'differs'

/**
 * Where events are kept. Whatever fails rejects with what the database gave, and the connection counts as lost.
 * Nothing is ever changed or removed.
 */
export type EventDatabase = {
  readonly read: () => Promise<{ readonly documents: readonly StoredDocument[]; readonly seq: number }>
  /** Tells every document later than `seq`, from this tab, another or a replication, until the answer is called. */
  readonly follow: (seq: number, heard: (document: StoredDocument) => void) => () => void
  /** All or none, confirmed when they are stored. */
  readonly append: (events: readonly JournalEvent[]) => Promise<readonly Appended[]>
  /** Small facts of this browser that are no events and go nowhere: its device id, what was last exported. */
  readonly beside: (name: string) => Promise<unknown>
  readonly keepBeside: (name: string, value: object) => Promise<void>
  /** Rejects when the connection is lost. */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
  /** The PouchDB database itself, which a team's replication needs; null where there is none. */
  readonly pouch: PouchDatabase | null
}
