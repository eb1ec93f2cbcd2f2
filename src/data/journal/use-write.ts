import { useMemo } from 'react'
import type { JournalStore } from './journal-store'
import { useJournalStore } from './use-journal'

export type { Written } from './journal-store'

/**
 * Writes deeds to the journal. Resolves as stored only when the database has confirmed it; never rejects.
 * Waits for the author's role when none is chosen (see `useRole`).
 */
export function useWrite(): {
  readonly write: JournalStore['write']
  readonly undo: JournalStore['undo']
} {
  const store = useJournalStore()
  return useMemo(() => ({ write: store.write, undo: store.undo }), [store])
}
