import { compareEvents, isSetEvent, type JournalEvent, type SetEvent } from './event'
import { undoneEvents } from './undone-events'

/** The values that stand for one field of one subject. */
export type Register = {
  /** The latest of those that no other value of the field has seen. */
  readonly stands: SetEvent
  /** Other values that their authors set without having seen the one that stands, latest first. Equal values are no rivals. */
  readonly rivals: readonly SetEvent[]
  /** All that no other value has seen, latest first, equal ones too: what a new value takes the place of. */
  readonly heads: readonly SetEvent[]
}

export type Journal = {
  /** Every event once, in the order of `compareEvents`; those of unknown kind too. */
  readonly events: readonly JournalEvent[]
  /** Ids of events that count as never made. */
  readonly undone: ReadonlySet<string>
  /** By subject, then field. A field whose every value was undone is not there. */
  readonly registers: ReadonlyMap<string, ReadonlyMap<string, Register>>
  /** Events whose values this version cannot read: they stand nowhere, and are kept all the same. */
  readonly leftOut: readonly JournalEvent[]
}

export const emptyJournal: Journal = { events: [], undone: new Set(), registers: new Map(), leftOut: [] }

/**
 * The state that a set of events amounts to, whatever order they come in.
 * An event replaces those whose ids it names and all that they replaced, undone or not: what an author has seen is seen.
 * @param leftOut further events, whose values are not to be shown; what their authors had seen is seen still
 */
export function foldJournal(given: readonly JournalEvent[], leftOut: readonly JournalEvent[] = []): Journal {
  const events = given.toSorted(compareEvents)
  const undone = undoneEvents([...events, ...leftOut])
  const unseen = new Map(leftOut.filter(isSetEvent).map((event) => [event.id, event]))
  const fields = new Map<string, Map<string, SetEvent[]>>()
  for (const event of events) {
    if (!isSetEvent(event)) continue
    const ofSubject = getOrAdd(fields, event.subject, () => new Map<string, SetEvent[]>())
    getOrAdd(ofSubject, event.payload.field, () => []).push(event)
  }
  const registers = new Map(
    [...fields].flatMap(([subject, ofSubject]) => {
      const standing = [...ofSubject].flatMap(([field, sets]) => {
        const register = registerOf(sets, undone, unseen)
        return register ? [[field, register] as const] : []
      })
      return standing.length > 0 ? [[subject, new Map(standing)] as const] : []
    }),
  )
  return { events, undone, registers, leftOut }
}

/** @param sets all values of one field, in order */
function registerOf(
  sets: readonly SetEvent[],
  undone: ReadonlySet<string>,
  leftOut: ReadonlyMap<string, SetEvent>,
): Register | null {
  const holding = sets.filter(({ id }) => !undone.has(id))
  const seen = seenByOthers(sets, holding, leftOut)
  const unseen = holding.filter(({ id }) => !seen.has(id))
  // Values that name each other in a ring, which no honest device writes, are all seen: then all are rivals.
  const heads = (unseen.length > 0 ? unseen : holding).toReversed()
  const [stands, ...rest] = heads
  if (!stands) return null
  const told = new Set([canonical(stands.payload.value)])
  const rivals = rest.filter(({ payload }) => {
    const value = canonical(payload.value)
    return !told.has(value) && told.add(value)
  })
  return { stands, rivals, heads }
}

/** Ids of the values that some holding value's author has seen, directly or through others. */
function seenByOthers(
  sets: readonly SetEvent[],
  holding: readonly SetEvent[],
  leftOut: ReadonlyMap<string, SetEvent>,
): ReadonlySet<string> {
  const byId = new Map(sets.map((event) => [event.id, event]))
  const seen = new Set<string>()
  const waiting = holding.flatMap(({ payload }) => payload.replaces)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    waiting.push(...((byId.get(id) ?? leftOut.get(id))?.payload.replaces ?? []))
  }
  return seen
}

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
