import { useSyncExternalStore } from 'react'
import type { AuthorRole, RoleState } from './author-role'
import { useJournalStore } from './use-journal'

/**
 * The author's role, kept in this browser. `asked` says that the question is to be shown: a write waits for it, or
 * `ask` was called. `decline` answers it with nothing, and what waited is not written.
 */
export function useRole(): RoleState & Pick<AuthorRole, 'choose' | 'decline' | 'ask'> {
  const { role } = useJournalStore()
  const state = useSyncExternalStore(role.subscribe, role.state)
  return { ...state, choose: role.choose, decline: role.decline, ask: role.ask }
}
