import type { QueryClient } from '@tanstack/react-query'
import { createAuthorRole } from '../../src/data/journal/author-role'
import { createHeldEvents } from '../../src/data/journal/held-events'
import { createJournalStore, type JournalStore, type JournalTools } from '../../src/data/journal/journal-store'
import { provideJournal } from '../../src/data/journal/use-journal'
import { aDisk, type Disk } from './a-disk'

/** A clock that moves one second at each look, from 1 November 2026. */
export function aClock(start = '2026-11-01T08:00:00.000Z'): () => string {
  let milliseconds = Date.parse(start)
  return () => {
    milliseconds += 1000
    return new Date(milliseconds).toISOString()
  }
}

/** Ids in order: a1, a2 … */
export function ids(prefix = 'a'): () => string {
  let count = 0
  return () => {
    count += 1
    return prefix + count
  }
}

/** What a journal needs, on a disk in memory; its role is the one kept in `localStorage`, if any. */
export const journalTools = (disk: Disk, change: Partial<JournalTools> = {}): JournalTools => ({
  open: disk.open,
  role: createAuthorRole(),
  held: createHeldEvents(),
  now: aClock(),
  newId: ids(),
  ...change,
})

/**
 * Gives a screen under test a journal that keeps what is written, with a chosen role (null: none yet).
 * Call before rendering with the same cache.
 */
export function keptJournal(
  cache: QueryClient,
  role: string | null = 'Samordnare',
  disk: Disk = aDisk(),
): { readonly disk: Disk; readonly store: JournalStore } {
  const store = createJournalStore(journalTools(disk))
  if (role !== null) store.role.choose(role)
  provideJournal(cache, store)
  return { disk, store }
}
