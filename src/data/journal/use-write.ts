import { useMemo } from 'react'
import type { Change } from '../../domain/journal/write-events'
import type { Written } from './journal-store'
import { useJournalStore } from './use-journal'

export type { Written } from './journal-store'

/**
 * Writes deeds to the journal. Resolves as stored only when the database has confirmed it; never rejects.
 * Waits for the author's role when none is chosen (see `useRole`).
 */
export function useWrite(): {
  readonly write: (changes: readonly Change[]) => Promise<Written>
  readonly undo: (deed: string) => Promise<Written>
} {
  const store = useJournalStore()
  return useMemo(() => ({ write: store.write, undo: store.undo }), [store])
}
