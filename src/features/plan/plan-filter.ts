import type { RowFilter } from '../../domain/plan/filter-rows'
import type { ActionKind } from '../../domain/plan/plan'
import type { Filter } from '../../state/url/filter'

export const filterNames = ['omrade', 'plats', 'aktor', 'slag', 'text'] as const
export type FilterName = (typeof filterNames)[number]

/** The part of the address's filter that the plan knows, as the domain asks for it. An unknown value meets no row. */
export function rowFilterOf(filter: Filter): RowFilter {
  return {
    areas: filter.omrade ?? [],
    places: filter.plats ?? [],
    actors: filter.aktor ?? [],
    kinds: (filter.slag ?? []) as readonly ActionKind[],
    text: (filter.text ?? []).join(' '),
  }
}

/** An empty value takes the filter away. */
export function withFilter(filter: Filter, name: FilterName, values: readonly string[]): Filter {
  return { ...filter, [name]: values.filter((value) => value !== '') }
}
