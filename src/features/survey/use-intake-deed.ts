import { useEffect, useState } from 'react'
import { useJournal, useJournalStore } from '../../data/journal/use-journal'
import { useWrite } from '../../data/journal/use-write'
import type { Change } from '../../domain/journal/write-events'
import type { Problem } from '../../domain/problems/problem'

export type IntakeState =
  | { readonly at: 'rest' | 'saving' }
  /** `deed` is what an undo takes back: the deed itself, or its undo. */
  | { readonly at: 'saved'; readonly deed: string; readonly undone: boolean; readonly rows: number }
  /** `deed` null: nothing was written. Otherwise it stands in this tab and is tried again. */
  | {
      readonly at: 'failed'
      readonly problem: Problem
      readonly deed: string | null
      readonly undone: boolean
      readonly rows: number
    }

/** One intake, or removal, is one deed: stored, undone and made again as a whole. */
export function useIntakeDeed() {
  const { write, undo } = useWrite()
  const store = useJournalStore()
  const kept = useJournal().state === 'kept'
  const [state, setState] = useState<IntakeState>({ at: 'rest' })

  async function run(deed: ReturnType<typeof write>, undone: boolean, rows: number): Promise<boolean> {
    setState({ at: 'saving' })
    const answer = await deed
    setState(
      answer.stored
        ? { at: 'saved', deed: answer.deed, undone, rows }
        : { at: 'failed', problem: answer.problem, deed: answer.deed, undone, rows },
    )
    return answer.deed !== null
  }

  // What stood in this tab only has been stored since.
  const late = kept && state.at === 'failed' && state.deed !== null ? state : null
  useEffect(() => {
    if (late?.deed) setState({ at: 'saved', deed: late.deed, undone: late.undone, rows: late.rows })
  }, [late])

  return {
    state,
    /** @returns whether it stands, if only in this tab */
    write: (change: Change, rows: number) => run(write([change]), false, rows),
    undo: async () => {
      if (state.at === 'saved') await run(undo(state.deed), !state.undone, state.rows)
    },
    again: () => void store.check(),
  }
}

export type IntakeDeed = ReturnType<typeof useIntakeDeed>
