import { createContext, type ReactNode, useContext, useState } from 'react'
import { useJournal } from '../../../data/journal/use-journal'
import { historyOf } from '../../../domain/journal/history'
import { useTexts } from '../../../i18n/language'
import styles from './history-slot.module.css'

/** Draws all that happened to the subjects; given by whoever composes the screen. */
export type HistoryOf = (subjects: readonly string[]) => ReactNode

const HistoryContext = createContext<HistoryOf | null>(null)
export const HistoryProvider = HistoryContext.Provider

/** All that was done to a subject, folded until asked for; nothing when nothing was done, or nobody draws it. */
export function FoldedHistory({ subject }: { subject: string }) {
  const { actions } = useTexts().planEdit
  const draw = useContext(HistoryContext)
  const { journal } = useJournal()
  const [open, setOpen] = useState(false)
  if (!draw || !journal.events.some((event) => event.subject === subject)) return null
  const deeds = new Set(historyOf(journal, (other) => other === subject).map(({ event }) => event.deed))
  return (
    <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{actions.history(deeds.size)}</summary>
      {open && draw([subject])}
    </details>
  )
}
