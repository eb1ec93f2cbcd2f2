import { eventVersion, type JournalEvent, type SetEvent, type UndoEvent } from './event'
import type { Journal } from './fold-journal'
import { type FieldOf, type SubjectFields, type SubjectKind, subjectOf } from './subjects'

/** One field of one subject gets a value: what a screen asks for. */
export type Change = {
  [Kind in SubjectKind]: {
    [Field in FieldOf<Kind>]: {
      readonly kind: Kind
      readonly id: string
      readonly field: Field
      readonly value: SubjectFields[Kind][Field]
    }
  }[FieldOf<Kind>]
}[SubjectKind]

/** Who writes, when, and where ids come from. */
export type Author = {
  readonly device: string
  readonly role: string
  /** ISO 8601 in UTC with milliseconds. */
  readonly time: string
  readonly newId: () => string
}

/** The events of one deed: all its changes are made, and undone, together. */
export function writeChanges(journal: Journal, changes: readonly Change[], author: Author): readonly SetEvent[] {
  const deed = author.newId()
  return changes.map(({ kind, id, field, value }) => {
    const subject = subjectOf(kind, id)
    const replaces =
      journal.registers
        .get(subject)
        ?.get(field)
        ?.heads.map((event) => event.id) ?? []
    return { ...envelope(author, deed), kind: 'set', subject, payload: { field, value, replaces } }
  })
}

/** Takes back the events of a deed that still hold; null when none does. Undoing an undo makes its deed again. */
export function undoDeed(journal: Journal, deed: string, author: Author): UndoEvent | null {
  const events = journal.events.filter((event) => event.deed === deed && !journal.undone.has(event.id))
  const [first] = events
  if (!first) return null
  return {
    ...envelope(author, author.newId()),
    kind: 'undo',
    subject: first.subject,
    payload: { undoes: events.map(({ id }) => id) },
  }
}

function envelope(
  { device, role, time, newId }: Author,
  deed: string,
): Omit<JournalEvent, 'kind' | 'subject' | 'payload'> {
  return { id: newId(), version: eventVersion, device, time, role, deed }
}
