import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { createDrafts, type Drafts } from './drafts'

/**
 * Words typed and not yet saved. `set` keeps them before it returns, so that a killed page loses none; `clear` when
 * they are stored or given up. `text` is null when there is no draft; `kept` is false when storage refuses.
 * @param key one for each field that is typed in: "plan-row/platser-3/cells.followUp"
 */
export function useDraft(key: string): {
  readonly text: string | null
  readonly kept: boolean
  readonly set: (text: string) => void
  readonly clear: () => void
} {
  const drafts = draftsOf(useQueryClient())
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.text(key))
  const kept = useSyncExternalStore(drafts.subscribe, drafts.kept)
  const set = useCallback((words: string) => drafts.set(key, words), [drafts, key])
  const clear = useCallback(() => drafts.clear(key), [drafts, key])
  return { text, kept, set, clear }
}

const known = new WeakMap<object, Drafts>()

function draftsOf(page: object): Drafts {
  const drafts = known.get(page) ?? createDrafts(Date.now)
  known.set(page, drafts)
  return drafts
}
