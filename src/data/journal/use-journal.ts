import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { createAuthorRole } from './author-role'
import { newEventId } from './event-id'
import { createHeldEvents } from './held-events'
import { createJournalStore, type JournalState, type JournalStore } from './journal-store'
import { openBrowserDatabase } from './pouch-database'
import { askToPersist } from './storage-persistence'

export type { JournalState } from './journal-store'

/** The journal as it stands, folded once for all who ask. */
export function useJournal(): JournalState {
  const store = useJournalStore()
  return useSyncExternalStore(store.subscribe, store.state)
}

/** The one journal of the app, beside the cache of what was fetched. */
export function useJournalStore(): JournalStore {
  return journalOf(useQueryClient())
}

const journals = new WeakMap<QueryClient, JournalStore>()

export function journalOf(cache: QueryClient): JournalStore {
  const known = journals.get(cache)
  if (known) return known
  const made = createJournalStore({
    open: openBrowserDatabase,
    role: createAuthorRole(),
    held: createHeldEvents(),
    now: () => new Date().toISOString(),
    newId: newEventId,
    onStored: () => void askToPersist(),
  })
  journals.set(cache, made)
  watch(made)
  return made
}

/** Another journal than the browser's, where the app is not what runs. */
export function provideJournal(cache: QueryClient, store: JournalStore): void {
  journals.set(cache, store)
}

const secondsBetweenChecks = 30

/** A database can go while the page lies open, and a full disk can get room again: both are looked after. */
function watch(store: JournalStore) {
  const check = () => {
    if (document.visibilityState === 'visible' && store.state().state !== 'opening') void store.check()
  }
  document.addEventListener('visibilitychange', check)
  setInterval(check, secondsBetweenChecks * 1000)
}
