import { useCallback, useState } from 'react'
import { useJournal } from '../../data/journal/use-journal'
import { useWrite } from '../../data/journal/use-write'
import { useTexts } from '../../i18n/language'
import { latestDeed } from './deeds'
import { useNames } from './names'
import { fieldWords, subjectWords } from './subject-words'
import type { Unstored } from './write-problem'

export type Undoing =
  | { readonly at: 'rest' }
  | { readonly at: 'nothing' }
  /** `redo`: the deed of the undo, which undone makes the change again. */
  | { readonly at: 'done'; readonly said: string; readonly redo: string }
  | { readonly at: 'failed'; readonly unstored: Unstored }

/** Takes back the latest deed of this browser that still counts, and tells what it was. */
export function useUndoLatest(): {
  readonly undoing: Undoing
  readonly undoLatest: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly dismiss: () => void
} {
  const texts = useTexts()
  const { journal, device } = useJournal()
  const { undo } = useWrite()
  const names = useNames()
  const [undoing, setUndoing] = useState<Undoing>({ at: 'rest' })

  async function undoLatest() {
    const deed = device === null ? null : latestDeed(journal, device)
    if (!deed) return setUndoing({ at: 'nothing' })
    const changes = deed.entries.flatMap(({ event, change }) => (change ? [{ subject: event.subject, change }] : []))
    const subjects = [...new Set(changes.map(({ subject }) => subject))].map(names.subject)
    const fields = new Set(
      changes.map(({ subject, change }) => fieldWords(names.subject(subject).kind, change.field, texts)),
    )
    const [first] = subjects
    const where =
      subjects.length === 1 && first ? subjectWords(first, names, texts) : texts.workFile.undo.places(subjects.length)
    const written = await undo(deed.id)
    if (!written.stored) return setUndoing({ at: 'failed', unstored: written })
    const said = texts.workFile.undo.done(texts.workFile.history.ofField([...fields]), where)
    setUndoing({ at: 'done', said, redo: written.deed })
  }
  return {
    undoing,
    undoLatest,
    redo: async () => {
      if (undoing.at !== 'done') return
      const written = await undo(undoing.redo)
      setUndoing(written.stored ? { at: 'rest' } : { at: 'failed', unstored: written })
    },
    dismiss: useCallback(() => setUndoing({ at: 'rest' }), []),
  }
}
