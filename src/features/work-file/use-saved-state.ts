import { isAllSent } from '../../data/journal/team'
import { useJournal } from '../../data/journal/use-journal'
import { type TeamStatus, useTeam } from '../../data/journal/use-team'
import { useWorkFile } from '../../data/journal/use-work-file'
import { listRivals } from './list-rivals'

export type SavedState = {
  readonly state: 'opening' | 'empty' | 'saving' | 'saved' | 'memory'
  /** The browser refuses all storage, not only the latest. */
  readonly refused: boolean
  /** Deeds that are in no file. */
  readonly unfiled: number
  readonly conflicts: number
  readonly team: TeamStatus
}

/** How safe what is written is, in this browser and outside it. */
export function useSavedState(): SavedState {
  const { state, journal, problems, saving } = useJournal()
  const { unsaved } = useWorkFile()
  const team = useTeam()
  const empty = journal.events.length + journal.leftOut.length === 0
  return {
    state: state !== 'kept' && !saving ? state : saving ? 'saving' : empty ? 'empty' : 'saved',
    refused: problems.some(({ code }) => code === 'journal-refused'),
    // A team's server has what a file would have.
    unfiled: isAllSent(team) ? 0 : unsaved,
    conflicts: listRivals(journal).length,
    team,
  }
}
