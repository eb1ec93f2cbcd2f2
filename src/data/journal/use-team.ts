import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useCatalog } from '../material'
import type { JournalStore } from './journal-store'
import { createTeam, type Team, type TeamStatus } from './team'
import { journalOf } from './use-journal'

export type { TeamStatus } from './team'

/** The team's database, for sites whose catalog names one; `none` otherwise, and then nothing is asked of anyone. */
export function useTeam(): TeamStatus & Pick<Team, 'signIn' | 'signOut'> {
  const cache = useQueryClient()
  const address = useCatalog().value?.team?.address
  const team = address === undefined ? noTeam : teamOf(journalOf(cache), address)
  const status = useSyncExternalStore(team.subscribe, team.status)
  return { ...status, signIn: team.signIn, signOut: team.signOut }
}

const none: TeamStatus = { state: 'none', waiting: 0, problem: null }
const nothing = () => undefined
const noTeam: Team = { status: () => none, subscribe: () => nothing, signIn: nothing, signOut: nothing }

const teams = new WeakMap<JournalStore, Team>()

function teamOf(journal: JournalStore, address: string): Team {
  const team = teams.get(journal) ?? createTeam(address, journal)
  teams.set(journal, team)
  return team
}
