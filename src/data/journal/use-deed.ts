import { useCallback, useState } from 'react'
import type { Change, Seen } from '../../domain/journal/write-events'
import type { Problem } from '../../domain/problems/problem'
import { useWrite, type Written } from './use-write'

export type DeedState =
  | { readonly at: 'rest' }
  | { readonly at: 'saving' }
  /** `deed` is what an undo takes back: the deed itself, or its undo. */
  | { readonly at: 'saved'; readonly deed: string; readonly undone: boolean }
  /** `deed` null: nothing was written. Otherwise it stands in this tab and is tried again. */
  | { readonly at: 'failed'; readonly problem: Problem; readonly deed: string | null }

export type Deed = {
  readonly state: DeedState
  /** Resolves to whether it is stored. */
  readonly write: (changes: readonly Change[], seen?: readonly Seen[]) => Promise<boolean>
  readonly undo: () => Promise<void>
  readonly rest: () => void
}

/** One deed at a time from one spot of the screen, and how it fared. */
export function useDeed(): Deed {
  const { write, undo } = useWrite()
  const [state, setState] = useState<DeedState>({ at: 'rest' })
  const run = useCallback(async (made: Promise<Written>, undone: boolean) => {
    setState({ at: 'saving' })
    const written = await made
    if (written.stored) setState({ at: 'saved', deed: written.deed, undone })
    else setState({ at: 'failed', problem: written.problem, deed: written.deed })
    return written.stored
  }, [])
  return {
    state,
    write: (changes, seen = []) => run(write(changes, seen), false),
    undo: async () => {
      if (state.at === 'saved') await run(undo(state.deed), !state.undone)
    },
    rest: () => setState({ at: 'rest' }),
  }
}
