import { compareEvents, eventVersion, isSetEvent, type JournalEvent, type SetEvent, type UndoEvent } from './event'
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

/** What an author had before them of one subject when they began to write: what has come since, they have not seen. */
export type Seen = { readonly subject: string; readonly ids: readonly string[] }

/** @returns ids of all that stands, or rivals what stands, on the subject */
export function seenOf(journal: Journal, subject: string): Seen {
  const registers = [...(journal.registers.get(subject)?.values() ?? [])]
  return { subject, ids: registers.flatMap(({ heads }) => heads.map(({ id }) => id)) }
}

/** What has been set on the subject since, by others than the device that writes, latest first. */
export function unseenBy(journal: Journal, device: string | null, seen: Seen): readonly SetEvent[] {
  const registers = [...(journal.registers.get(seen.subject)?.values() ?? [])]
  return registers
    .flatMap(({ heads }) => heads)
    .filter((event) => event.device !== device && !seen.ids.includes(event.id))
    .toSorted((a, b) => compareEvents(b, a))
}

/**
 * The events of one deed: all its changes are made, and undone, together.
 * @param seen one for each subject that the author began to write on earlier: what others have set on it since is not
 * replaced, but becomes a rival. Of other subjects the author sees what stands.
 */
export function writeChanges(
  journal: Journal,
  changes: readonly Change[],
  author: Author,
  seen: readonly Seen[] = [],
): readonly SetEvent[] {
  const deed = author.newId()
  return changes.map(({ kind, id, field, value }) => {
    const subject = subjectOf(kind, id)
    const heads = journal.registers.get(subject)?.get(field)?.heads ?? []
    const before = seen.find((one) => one.subject === subject)
    const replaced = before ? seenIn(journal, heads, { field, seen: before, author }) : heads
    const replaces = replaced.map((event) => event.id)
    return { ...envelope(author, deed), kind: 'set', subject, payload: { field, value, replaces } }
  })
}

/** What was seen of a field, and what the author's own device has set in it since. */
function seenIn(
  journal: Journal,
  heads: readonly SetEvent[],
  { field, seen, author }: { readonly field: string; readonly seen: Seen; readonly author: Author },
): readonly SetEvent[] {
  const before = journal.events.filter(
    (event) =>
      seen.ids.includes(event.id) &&
      isSetEvent(event) &&
      event.subject === seen.subject &&
      event.payload.field === field,
  ) as readonly SetEvent[]
  const own = heads.filter((event) => event.device === author.device && !seen.ids.includes(event.id))
  return [...own, ...before]
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
