import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import styles from './saved-status.module.css'
import { type SavedState, useSavedState } from './use-saved-state'

/** At the rail's foot: what is saved and what is in no file. Leads to the work file. */
export function SavedStatus() {
  const { status, team } = useTexts().workFile
  const saved = useSavedState()
  const { address } = useAddress()
  const lines = [
    sentence(saved, status),
    saved.state !== 'memory' && saved.unfiled > 0 ? status.unfiled(saved.unfiled) : null,
    saved.conflicts > 0 ? status.conflicts(saved.conflicts) : null,
    saved.team.state === 'none' ? null : teamLine(saved.team, team),
  ].filter((line) => line !== null)
  return (
    <a
      className={styles.status}
      data-state={saved.state}
      href={addressTo(address, { workspace: 'data', view: 'arbetsbok', place: null, spot: null })}
    >
      <span className="visually-hidden">{status.label}: </span>
      {[...new Set(lines)].map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </a>
  )
}

/** The same in a word or two, for a phone's rail. Nothing while there is nothing to tell. */
export function ShortStatus() {
  const { short } = useTexts().workFile.status
  const saved = useSavedState()
  const text = shortText(saved, short)
  return text === null ? null : (
    <span className={styles.short} data-state={saved.state}>
      {text}
    </span>
  )
}

function teamLine({ state, waiting }: SavedState['team'], team: TeamTexts): string {
  if (waiting === 0) return team.short[state]
  return state === 'synced' ? team.shortWaiting(waiting) : team.shortAndWaiting(team.short[state], waiting)
}

type TeamTexts = ReturnType<typeof useTexts>['workFile']['team']
type Status = ReturnType<typeof useTexts>['workFile']['status']

function sentence({ state, refused, unfiled }: SavedState, status: Status): string {
  if (state !== 'memory') return status[state]
  if (refused) return status.memory
  return unfiled === 0 ? status.unanswered : status.lost(unfiled)
}

function shortText({ state, unfiled }: SavedState, short: Status['short']): string | null {
  switch (state) {
    case 'opening':
    case 'empty':
      return null
    case 'saved':
      return unfiled > 0 ? short.unfiled(unfiled) : short.saved
    case 'saving':
    case 'memory':
      return short[state]
  }
}
