import { useEffect, useState } from 'react'
import { useJournal, useJournalStore } from '../../data/journal/use-journal'
import { useWrite } from '../../data/journal/use-write'
import type { Change } from '../../domain/journal/write-events'
import type { Problem } from '../../domain/problems/problem'
import type { TakenLine } from './use-taken-list'

export type TakingState =
  | { readonly at: 'rest' | 'saving' }
  /** `deed` is what an undo takes back: the deed itself, or its undo. */
  | { readonly at: 'saved'; readonly deed: string; readonly undone: boolean }
  /** `deed` null: nothing was written. Otherwise it stands in this tab and is tried again. */
  | { readonly at: 'failed'; readonly problem: Problem; readonly deed: string | null; readonly undone: boolean }

export type Taking = {
  readonly state: TakingState
  /** What was taken, one a change. */
  readonly list: readonly TakenLine[]
  readonly take: (changes: readonly Change[], list: readonly TakenLine[], written: () => void) => Promise<void>
  readonly undo: () => Promise<void>
  readonly again: () => void
}

/** One intake is one deed: stored, undone and made again as a whole. */
export function useTaking(): Taking {
  const { write, undo } = useWrite()
  const store = useJournalStore()
  const kept = useJournal().state === 'kept'
  const [state, setState] = useState<TakingState>({ at: 'rest' })
  const [list, setList] = useState<readonly TakenLine[]>([])

  async function run(deed: ReturnType<typeof write>, undone: boolean, written?: () => void) {
    setState({ at: 'saving' })
    const answer = await deed
    if (answer.deed !== null) written?.()
    setState(
      answer.stored
        ? { at: 'saved', deed: answer.deed, undone }
        : { at: 'failed', problem: answer.problem, deed: answer.deed, undone },
    )
  }

  // What stood in this tab only has been stored since.
  const late = kept && state.at === 'failed' && state.deed !== null ? state : null
  useEffect(() => {
    if (late?.deed) setState({ at: 'saved', deed: late.deed, undone: late.undone })
  }, [late])

  return {
    state,
    list,
    take: (changes, words, written) => {
      setList(words)
      return run(write(changes), false, written)
    },
    undo: async () => {
      if (state.at === 'saved') await run(undo(state.deed), !state.undone)
    },
    again: () => void store.check(),
  }
}
