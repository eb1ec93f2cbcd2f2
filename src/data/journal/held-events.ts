import type { JournalEvent } from '../../domain/journal/event'
import { readEvent } from './read-event'

const prefix = 'platsbild.osparad.'
const lastStoredKey = 'platsbild.senast-sparat'

/**
 * Events that the database did not take, one by one in the browser's small storage until it does: another place with
 * another limit, so that a page which is closed after a failed write loses nothing.
 */
export type HeldEvents = {
  readonly read: () => readonly JournalEvent[]
  /** False when this storage too refuses. */
  readonly hold: (event: JournalEvent) => boolean
  readonly release: (id: string) => void
  /** When the database last held something, ISO 8601: outlives a database that is cleared. null: never, or not told. */
  readonly lastStored: () => string | null
  readonly noteStored: (time: string) => void
}

/** @param storage asked for at each use: naming `localStorage` throws where storage is refused */
export function createHeldEvents(storage: () => Storage = () => window.localStorage): HeldEvents {
  return {
    read: () => attempt(() => readAll(storage()), []),
    hold: (event) =>
      attempt(() => {
        storage().setItem(prefix + event.id, JSON.stringify(event))
        return true
      }, false),
    release: (id) => attempt(() => storage().removeItem(prefix + id), undefined),
    lastStored: () => attempt(() => storage().getItem(lastStoredKey), null),
    noteStored: (time) => attempt(() => storage().setItem(lastStoredKey, time), undefined),
  }
}

function readAll(storage: Storage): readonly JournalEvent[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  return keys.flatMap((key) => {
    const text = key?.startsWith(prefix) ? storage.getItem(key) : null
    if (text === null) return []
    const event = attempt(() => readEvent(JSON.parse(text), 'localStorage', 1).event, null)
    return event ? [event] : []
  })
}

function attempt<Value>(deed: () => Value, otherwise: Value): Value {
  try {
    return deed()
  } catch {
    return otherwise
  }
}
