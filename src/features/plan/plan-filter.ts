import type { RowFilter } from '../../domain/plan/filter-rows'
import type { ActionEffect, ActionKind, TriangleSide } from '../../domain/plan/plan'
import type { Filter } from '../../state/url/filter'

export const filterNames = ['omrade', 'plats', 'aktor', 'slag', 'sida', 'verkan', 'text'] as const
/** Stands for no place and for no actor; no id of the material is this word. */
export const noneValue = 'ingen'

/** Sides of the problem triangle as the address has them. */
export const sideValues = {
  plats: 'plats',
  garningsperson: 'gärningsperson',
  offer: 'offer',
} as const satisfies Record<string, TriangleSide>

export const effectValues = {
  omedelbar: 'omedelbar',
  langsiktig: 'långsiktig',
  obedomd: null,
} as const satisfies Record<string, ActionEffect | null>

export type FilterName = (typeof filterNames)[number]

/** The part of the address's filter that the plan knows, as the domain asks for it. An unknown value meets no row. */
export function rowFilterOf(filter: Filter): RowFilter {
  return {
    areas: filter.omrade ?? [],
    places: (filter.plats ?? []).map(orNone),
    actors: (filter.aktor ?? []).map(orNone),
    kinds: (filter.slag ?? []) as readonly ActionKind[],
    sides: (filter.sida ?? []).map((value) => lookedUp(sideValues, value)),
    effects: (filter.verkan ?? []).map((value) => lookedUp(effectValues, value)),
    text: (filter.text ?? []).join(' '),
  }
}

/** An empty value takes the filter away. */
export function withFilter(filter: Filter, name: FilterName, values: readonly string[]): Filter {
  return { ...filter, [name]: values.filter((value) => value !== '') }
}

/** What is left when no row is filtered away: filters of other parts of the page stay. */
export function withoutRowFilters(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !filterNames.some((known) => known === name)))
}

const orNone = (value: string): string | null => (value === noneValue ? null : value)

/** An unknown value stays, and so meets no row. */
function lookedUp<Value>(values: Readonly<Record<string, Value>>, given: string): Value {
  return Object.hasOwn(values, given) ? (values[given] as Value) : (given as Value)
}

export const keysOf = <Key extends string>(values: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(values) as Key[]
