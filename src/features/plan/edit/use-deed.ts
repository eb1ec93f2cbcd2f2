import { useCallback, useEffect, useState } from 'react'
import { useJournal, useJournalStore } from '../../../data/journal/use-journal'
import { useWrite } from '../../../data/journal/use-write'
import type { Change, Seen } from '../../../domain/journal/write-events'
import type { Problem } from '../../../domain/problems/problem'

export type DeedState =
  | { readonly at: 'rest' }
  /** `undone` is what its undo or redo will make it; null: a deed is written. */
  | { readonly at: 'saving'; readonly undone: boolean | null }
  /** `deed` is what an undo takes back: the deed itself, or its undo. */
  | { readonly at: 'saved'; readonly deed: string; readonly undone: boolean }
  /** `deed` null: nothing was written. Otherwise it stands in this tab and is tried again. */
  | { readonly at: 'failed'; readonly problem: Problem; readonly deed: string | null; readonly undone: boolean }

export type Deed = {
  readonly state: DeedState
  /**
   * @param stored once the database has confirmed it, also when that comes later than the answer
   * @param seen what the author had before them; null: the journal as it stands
   */
  readonly write: (changes: readonly Change[], stored?: () => void, seen?: readonly Seen[]) => Promise<void>
  /** Takes back what was just done, or an earlier deed. */
  readonly undo: (earlier?: string) => Promise<void>
  /** Tries again to store what stands in this tab. */
  readonly again: () => void
}

/** One deed at a time from one spot of the screen, and how it fared. */
export function useDeed(): Deed {
  const { write, undo } = useWrite()
  const store = useJournalStore()
  const kept = useJournal().state === 'kept'
  const [state, setState] = useState<DeedState>({ at: 'rest' })
  const [waiting, setWaiting] = useState<(() => void) | undefined>()

  const run = useCallback(async (deed: ReturnType<typeof write>, making: boolean | null, stored?: () => void) => {
    const undone = making ?? false
    setState({ at: 'saving', undone: making })
    const written = await deed
    if (written.stored) {
      stored?.()
      setState({ at: 'saved', deed: written.deed, undone })
    } else {
      setState({ at: 'failed', problem: written.problem, deed: written.deed, undone })
      setWaiting(() => (written.deed === null ? undefined : stored))
    }
  }, [])

  const late = kept && state.at === 'failed' && state.deed !== null ? state : null
  useEffect(() => {
    if (!late?.deed) return
    waiting?.()
    setWaiting(undefined)
    setState({ at: 'saved', deed: late.deed, undone: late.undone })
  }, [late, waiting])

  return {
    state,
    write: (changes, stored, seen = []) => run(write(changes, seen), null, stored),
    undo: async (earlier) => {
      if (earlier !== undefined) await run(undo(earlier), true)
      else if (state.at === 'saved') await run(undo(state.deed), !state.undone)
    },
    again: () => void store.check(),
  }
}
