import type { JournalEvent } from '../../domain/journal/event'
import { foldJournal, type Journal } from '../../domain/journal/fold-journal'
import { type Problem, problem } from '../../domain/problems/problem'
import type { Appended, StoredDocument } from './event-database'
import type { HeldEvents } from './held-events'
import { readEvent } from './read-event'

/** An event with its place in the database's order; null: not yet told, or not there. */
export type KeptEvent = { readonly event: JournalEvent; readonly seq: number | null }

const where = 'arbetsboken'

/** All events that a page knows: those that the database has, and those that wait to be written. */
export type KnownEvents = ReturnType<typeof createKnownEvents>

export function createKnownEvents(held: HeldEvents) {
  const kept = new Map<string, KeptEvent>()
  /** Not in the database: refused, full or lost. */
  const waiting = new Map<string, JournalEvent>()
  const unreadable = new Map<string, Problem>()
  /** Documents that are no events, and events that are there with other content. */
  const strangers = new Map<string, Problem>()

  const settle = (id: string) => {
    waiting.delete(id)
    held.release(id)
  }

  /** A document of the database. @returns whether it says something new */
  const take = ({ json, seq }: StoredDocument): boolean => {
    const read = readEvent(json, where, seq)
    if (!read.event) {
      strangers.set(String(seq), read.problem)
      return true
    }
    const { event } = read
    const news = !kept.has(event.id) && !waiting.has(event.id)
    kept.set(event.id, { event, seq })
    if (waiting.has(event.id)) settle(event.id)
    if (read.unreadable) unreadable.set(event.id, read.unreadable)
    return news
  }

  /** An event that is to be written. */
  const wait = (event: JournalEvent) => {
    waiting.set(event.id, event)
    const read = readEvent(event, where, 1)
    if (read.event && read.unreadable) unreadable.set(event.id, read.unreadable)
  }

  const all = (): readonly KeptEvent[] => [
    ...kept.values(),
    ...[...waiting.values()].map((event) => ({ event, seq: null })),
  ]

  return {
    take,
    wait,
    all,
    waiting: (): readonly JournalEvent[] => [...waiting.values()],
    find: (id: string): JournalEvent | undefined => kept.get(id)?.event ?? waiting.get(id),
    /** The documents of a database just opened. What it lacks of what was known, or held from an earlier page, waits. */
    renew: (documents: readonly StoredDocument[]) => {
      const had = [...kept.values()].map(({ event }) => event)
      kept.clear()
      strangers.clear()
      documents.forEach(take)
      for (const event of [...had, ...held.read()])
        if (kept.has(event.id)) held.release(event.id)
        else wait(event)
    },
    /** The database has answered for an event that waited. */
    written: (event: JournalEvent, fared: Appended | undefined) => {
      settle(event.id)
      if (fared === 'differs') strangers.set(event.id, problem('event-differs', where, { id: event.id.slice(0, 40) }))
      else if (!kept.has(event.id)) kept.set(event.id, { event, seq: null })
    },
    /** What an earlier page held waits here too, where no database has told whether it is there. */
    recall: () => {
      for (const event of held.read()) if (!kept.has(event.id) && !waiting.has(event.id)) wait(event)
    },
    /** Puts what waits where it outlives the page. */
    hold: () => {
      for (const event of waiting.values()) held.hold(event)
    },
    journal: (): Journal => {
      const events = all().map(({ event }) => event)
      return foldJournal(
        events.filter(({ id }) => !unreadable.has(id)),
        events.filter(({ id }) => unreadable.has(id)),
      )
    },
    problems: (): readonly Problem[] => [...unreadable.values(), ...strangers.values()],
  }
}
