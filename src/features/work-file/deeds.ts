import { isSetEvent, isUndoEvent, type JournalEvent, type SetEvent } from '../../domain/journal/event'
import type { Journal } from '../../domain/journal/fold-journal'
import { type HistoryEntry, historyOf } from '../../domain/journal/history'

/** One thing that somebody did, as a history tells it. */
export type Deed = {
  readonly id: string
  /** Its first event: who and when. */
  readonly by: JournalEvent
  readonly what: 'change' | 'undo' | 'redo' | 'newer'
  /** What it changed of the subjects asked for; empty for what a newer version wrote. */
  readonly entries: readonly HistoryEntry[]
  /** Changes of the same deed elsewhere, which are undone with it. */
  readonly elsewhere: number
  /** `replaced`: it holds, but later values stand in all its fields, so that undoing it would change nothing. */
  readonly standing: 'holds' | 'replaced' | 'undone'
  /** The undo that took it back; null unless it is undone. */
  readonly undoneBy: string | null
}

/** What was done to the subjects asked for, latest first. */
export function deedsAbout(journal: Journal, about: (subject: string) => boolean): readonly Deed[] {
  const entriesOf = new Map<string, HistoryEntry[]>()
  for (const entry of historyOf(journal, about)) {
    const { deed } = entry.event
    entriesOf.set(deed, [...(entriesOf.get(deed) ?? []), entry])
  }
  return [...entriesOf].flatMap(([id, entries]) => {
    const [first] = entries
    if (!first) return []
    // Within a deed the order is the author's own.
    return [deedOf(journal, id, first.event, entries.toReversed())]
  })
}

function deedOf(journal: Journal, id: string, by: JournalEvent, entries: readonly HistoryEntry[]): Deed {
  const events = journal.events.filter(({ deed }) => deed === id)
  const holding = events.filter((event) => !journal.undone.has(event.id))
  const what = isSetEvent(by) ? 'change' : !isUndoEvent(by) ? 'newer' : redoes(journal, by) ? 'redo' : 'undo'
  const standing =
    holding.length === 0
      ? 'undone'
      : what !== 'change' || holding.some((event) => isSetEvent(event) && counts(journal, event))
        ? 'holds'
        : 'replaced'
  return {
    id,
    by,
    what,
    entries,
    elsewhere: events.filter(isSetEvent).length - entries.filter(({ event }) => isSetEvent(event)).length,
    standing,
    undoneBy: standing === 'undone' ? undoerOf(journal, events) : null,
  }
}

/** The latest deed of the device whose undoing changes what stands; null when there is none. */
export function latestDeed(journal: Journal, device: string): Deed | null {
  const event = journal.events.findLast(
    (one) => one.device === device && isSetEvent(one) && !journal.undone.has(one.id) && counts(journal, one),
  )
  if (!event) return null
  const subjects = new Set(journal.events.filter(({ deed }) => deed === event.deed).map(({ subject }) => subject))
  return deedsAbout(journal, (subject) => subjects.has(subject)).find(({ id }) => id === event.deed) ?? null
}

/** Whether the value stands in its field, or rivals the one that does. */
function counts(journal: Journal, event: SetEvent): boolean {
  const register = journal.registers.get(event.subject)?.get(event.payload.field)
  return register !== undefined && [register.stands, ...register.rivals].some(({ id }) => id === event.id)
}

function redoes(journal: Journal, event: JournalEvent): boolean {
  return isUndoEvent(event) && journal.events.some((one) => event.payload.undoes.includes(one.id) && isUndoEvent(one))
}

function undoerOf(journal: Journal, events: readonly JournalEvent[]): string | null {
  const ids = new Set(events.map(({ id }) => id))
  const undo = journal.events.findLast(
    (event) => isUndoEvent(event) && !journal.undone.has(event.id) && event.payload.undoes.some((id) => ids.has(id)),
  )
  return undo?.deed ?? null
}
