import { createContext, type ReactNode, useContext, useState } from 'react'
import { useJournal } from '../../../data/journal/use-journal'
import { historyOf } from '../../../domain/journal/history'
import { subjectOf } from '../../../domain/journal/subjects'
import type { PlanRow } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import styles from './history-slot.module.css'

/** Draws all that happened to the subjects; given by whoever composes the screen. */
export type HistoryOf = (subjects: readonly string[]) => ReactNode

const HistoryContext = createContext<HistoryOf | null>(null)
export const HistoryProvider = HistoryContext.Provider

/** All that was done to a row, folded until asked for; nothing when nothing was done, or nobody draws it. */
export function RowHistory({ row }: { row: PlanRow }) {
  const { actions } = useTexts().planEdit
  const draw = useContext(HistoryContext)
  const { journal } = useJournal()
  const [open, setOpen] = useState(false)
  const subject = subjectOf('plan-row', row.id)
  if (!draw || !journal.events.some((event) => event.subject === subject)) return null
  const deeds = new Set(historyOf(journal, (other) => other === subject).map(({ event }) => event.deed))
  return (
    <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{actions.history(deeds.size)}</summary>
      {open && draw([subject])}
    </details>
  )
}
