import type { IncidentFilter } from '../../domain/incidents/incident-filter'
import { changeAddress } from '../../state/url/use-address'
import { addressOfFilter } from './filter-of-address'
import { useIncidents } from './session'

/** How a view changes the filter: `move` while a brush is under way, `choose` when it has come to rest. */
export function useChangeFilter(): {
  readonly move: (change: Partial<IncidentFilter>) => void
  readonly choose: (change: Partial<IncidentFilter>) => void
} {
  const { views } = useIncidents()
  return {
    move: (change) => views.drag({ ...views.current().filter, ...change }),
    choose(change) {
      const filter = { ...views.current().filter, ...change }
      views.move(filter)
      changeAddress(addressOfFilter(filter))
    },
  }
}

/** One name more or less among the chosen; none chosen is no clause. */
export function toggled(chosen: readonly string[] | null, name: string): readonly string[] | null {
  const now = chosen ?? []
  const next = now.includes(name) ? now.filter((one) => one !== name) : [...now, name]
  return next.length > 0 ? next : null
}
