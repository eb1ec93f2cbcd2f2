import { useRef } from 'react'
import { useDraft } from '../../../data/journal/use-draft'
import { useJournal } from '../../../data/journal/use-journal'
import { type Seen, seenOf } from '../../../domain/journal/write-events'

export type FormDraft<Form> = {
  readonly form: Form
  /** Something was typed that is not saved. */
  readonly typed: boolean
  /** The browser keeps what was typed. */
  readonly kept: boolean
  readonly set: (change: Partial<Form>) => void
  readonly clear: () => void
}

/**
 * What stands in a form: as it was, or as it was left unsaved. Kept at every change, so that a killed page loses none.
 * @param key one for each form: "plan-row/platser-3/followUp"
 */
export function useFormDraft<Form extends object>(key: string, initial: Form): FormDraft<Form> {
  const draft = useDraft(key)
  const { journal } = useJournal()
  const typed = readForm(draft.text, initial)
  // Until something is typed the form says what stands; from then on it says what stood.
  const seen = seenInDraft(key, draft.text) ?? seenOf(journal, subjectOfKey(key))
  // Two changes in one turn: the second builds on the first.
  const latest = useRef<Form>(initial)
  latest.current = typed ?? initial
  return {
    form: typed ?? initial,
    typed: typed !== null,
    kept: draft.kept,
    set: (change) => {
      latest.current = { ...latest.current, ...change }
      draft.set(JSON.stringify({ ...latest.current, [seenName]: seen.ids }))
    },
    clear: draft.clear,
  }
}

/** Whether a form was left with something unsaved in it. */
export function useHasDraft(key: string): boolean {
  return useDraft(key).text !== null
}

const seenName = 'sett'

/** A draft's key begins with its subject: "plan-row/platser-3/followUp". */
const subjectOfKey = (key: string): string => key.split('/').slice(0, 2).join('/')

/** What stood in the subject's fields when the draft was begun; null when there is no draft, or it does not tell. */
export function seenInDraft(key: string, text: string | null): Seen | null {
  if (text === null) return null
  try {
    const { [seenName]: ids } = JSON.parse(text) as { [seenName]?: unknown }
    return Array.isArray(ids) ? { subject: subjectOfKey(key), ids: ids.filter((id) => typeof id === 'string') } : null
  } catch {
    return null
  }
}

/** null when there is none, or when it comes from another version with other fields. */
function readForm<Form extends object>(text: string | null, initial: Form): Form | null {
  if (text === null) return null
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null) return null
    const { [seenName]: _, ...form } = read as { [seenName]?: unknown }
    return Object.keys(initial).every((name) => name in form) ? (form as Form) : null
  } catch {
    return null
  }
}
