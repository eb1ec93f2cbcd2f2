import type { Position } from '../places/place'
import { everyIncident, type IncidentFilter } from './incident-filter'

/** A filter by names alone: a place has its id, and where it lies is the material's to say. */
export type NamedFilter = Omit<IncidentFilter, 'within'> & { readonly within: NamedWithin | null }

export type NamedWithin =
  | { readonly type: 'near'; readonly place: string; readonly metres: number }
  | { readonly type: 'ring'; readonly ring: readonly Position[] }

/** What is saved under a name. */
export type SavedClauses = NamedFilter & {
  /** The material that it belongs to; null: any. */
  readonly material: { readonly id: string; readonly name: string } | null
}

/** What users may set on filters of incidents: part of the journal's `SubjectFields`. */
export type FilterSubjects = {
  /** An id of its own for each filter. */
  readonly 'incident-filter': {
    readonly name: string
    /** null takes the filter away. */
    readonly clauses: SavedClauses | null
  }
}

export const filterSubjectKinds = ['incident-filter'] as const satisfies readonly (keyof FilterSubjects)[]

/** The clauses of a filter, without what only this material can say of them. */
export function namedFilter({ within, ...clauses }: IncidentFilter): NamedFilter {
  if (within?.type !== 'near') return { ...clauses, within }
  return { ...clauses, within: { type: 'near', place: within.place, metres: within.metres } }
}

/** How many clauses narrow. */
export const clauseCount = (filter: NamedFilter): number =>
  (Object.keys(everyIncident) as (keyof IncidentFilter)[]).filter((clause) => filter[clause] !== everyIncident[clause])
    .length
