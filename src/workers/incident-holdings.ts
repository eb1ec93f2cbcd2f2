import { type IncidentSet, sizeInBytes } from '../domain/incidents/incident-set'

/** The sets that are open in this thread, by id. Whoever keeps something computed of a set lets go of it when it is closed. */
export type IncidentHoldings = {
  /** Replaces what the id held, which is closed first. */
  readonly open: (set: IncidentSet) => void
  readonly close: (id: string) => void
  readonly set: (id: string) => IncidentSet | null
  /** Hears the id of each set that is closed or replaced. */
  readonly onClose: (heard: (id: string) => void) => void
  readonly size: () => { readonly sets: number; readonly bytes: number }
}

export function createHoldings(): IncidentHoldings {
  const sets = new Map<string, IncidentSet>()
  const listeners: ((id: string) => void)[] = []
  const close = (id: string) => {
    if (!sets.delete(id)) return
    for (const heard of listeners) heard(id)
  }
  return {
    open: (set) => {
      close(set.id)
      sets.set(set.id, set)
    },
    close,
    set: (id) => sets.get(id) ?? null,
    onClose: (heard) => void listeners.push(heard),
    size: () => ({
      sets: sets.size,
      bytes: [...sets.values()].reduce((sum, { columns }) => sum + sizeInBytes(columns), 0),
    }),
  }
}

/** This thread's own. */
export const holdings: IncidentHoldings = createHoldings()
