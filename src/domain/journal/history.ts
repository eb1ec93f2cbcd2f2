import { isSetEvent, isUndoEvent, type JournalEvent, type SetEvent } from './event'
import { canonical, foldJournal, type Journal } from './fold-journal'

/** One event of a subject's past, with what stood before it. */
export type HistoryEntry = {
  readonly event: JournalEvent
  /** null for an undo and for kinds of a newer version. */
  readonly change: {
    readonly field: string
    /** The value that the author saw; undefined: what the material says. */
    readonly before: unknown
    readonly after: unknown
  } | null
  /** The settings that it takes back, when it is an undo. */
  readonly undoes: readonly SetEvent[]
  readonly undone: boolean
}

/** All that happened to the subjects asked for, latest first. */
export function historyOf(journal: Journal, about: (subject: string) => boolean): readonly HistoryEntry[] {
  const byId = new Map(journal.events.map((event) => [event.id, event]))
  return journal.events
    .filter((event) => about(event.subject) || taken(event, byId).some(({ subject }) => about(subject)))
    .map((event) => ({
      event,
      change: isSetEvent(event)
        ? { field: event.payload.field, before: valueSeen(event, byId), after: event.payload.value }
        : null,
      undoes: taken(event, byId),
      undone: journal.undone.has(event.id),
    }))
    .toReversed()
}

/** A field whose standing value is another than it was. */
export type FieldChange = {
  readonly subject: string
  readonly field: string
  /** undefined: what the material says. */
  readonly before: unknown
  readonly after: unknown
  /** What made it so, latest first: settings and undos later than the moment. */
  readonly by: readonly JournalEvent[]
}

/**
 * What stands otherwise now than it did.
 * @param moment ISO 8601 in UTC; events of that very instant count as before it
 */
export function changesSince(journal: Journal, moment: string): readonly FieldChange[] {
  const before = ({ time }: JournalEvent) => time <= moment
  const then = foldJournal(journal.events.filter(before), journal.leftOut.filter(before))
  const later = journal.events.filter(({ time }) => time > moment)
  const byId = new Map(journal.events.map((event) => [event.id, event]))
  const touched = new Map<string, { subject: string; field: string; by: JournalEvent[] }>()
  for (const event of later)
    for (const set of isSetEvent(event) ? [event] : taken(event, byId)) {
      const key = `${set.subject}\n${set.payload.field}`
      const known = touched.get(key) ?? { subject: set.subject, field: set.payload.field, by: [] }
      touched.set(key, { ...known, by: [event, ...known.by] })
    }
  return [...touched.values()].flatMap(({ subject, field, by }) => {
    const before = then.registers.get(subject)?.get(field)?.stands.payload.value
    const after = journal.registers.get(subject)?.get(field)?.stands.payload.value
    return canonical({ value: before }) === canonical({ value: after }) ? [] : [{ subject, field, before, after, by }]
  })
}

/** The settings that an undo takes back, or makes again when it undoes an undo. */
function taken(
  event: JournalEvent,
  byId: ReadonlyMap<string, JournalEvent>,
  passed: ReadonlySet<string> = new Set(),
): readonly SetEvent[] {
  if (!isUndoEvent(event) || passed.has(event.id)) return []
  return event.payload.undoes.flatMap((id) => {
    const undone = byId.get(id)
    if (!undone) return []
    return isSetEvent(undone) ? [undone] : taken(undone, byId, new Set([...passed, event.id]))
  })
}

function valueSeen(event: SetEvent, byId: ReadonlyMap<string, JournalEvent>): unknown {
  const seen = event.payload.replaces.map((id) => byId.get(id)).filter((one) => one !== undefined)
  const latest = seen.filter(isSetEvent).toSorted((a, b) => (a.time < b.time ? 1 : -1))[0]
  return latest?.payload.value
}
