import { type IncidentSet, sizeInBytes } from '../domain/incidents/incident-set'

/**
 * The set that is open in this thread: one at a time, since a page shows one, and another may be as large. Whoever keeps
 * something computed of it lets go of it when it is closed.
 */
export type IncidentHoldings = {
  /** Closes what was open, also an earlier set of the same id. */
  readonly open: (set: IncidentSet) => void
  /** Nothing when another is open, or none. */
  readonly close: (id: string) => void
  readonly set: (id: string) => IncidentSet | null
  /** Hears the id of each set that is closed. */
  readonly onClose: (heard: (id: string) => void) => void
  readonly size: () => { readonly sets: number; readonly bytes: number }
}

export function createHoldings(): IncidentHoldings {
  let held: IncidentSet | null = null
  const listeners: ((id: string) => void)[] = []
  const close = () => {
    const closed = held
    held = null
    if (closed) for (const heard of listeners) heard(closed.id)
  }
  return {
    open: (set) => {
      close()
      held = set
    },
    close: (id) => {
      if (held?.id === id) close()
    },
    set: (id) => (held?.id === id ? held : null),
    onClose: (heard) => void listeners.push(heard),
    size: () => ({ sets: held ? 1 : 0, bytes: held ? sizeInBytes(held.columns) : 0 }),
  }
}

/** This thread's own. */
export const holdings: IncidentHoldings = createHoldings()
