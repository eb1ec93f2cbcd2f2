import type { Journal } from '../journal/fold-journal'
import { readField, subjectIds } from '../journal/read-field'
import type { SavedClauses } from './filter-subjects'

export type SavedFilter = { readonly id: string; readonly name: string; readonly clauses: SavedClauses }

/** The filters that stand, by name. */
export function savedFilters(journal: Journal): readonly SavedFilter[] {
  return subjectIds(journal, 'incident-filter')
    .flatMap((id) => {
      const clauses = readField(journal, 'incident-filter', id, 'clauses')
      const name = readField(journal, 'incident-filter', id, 'name')
      return clauses && name !== undefined ? [{ id, name, clauses }] : []
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv') || (a.id < b.id ? -1 : 1))
}
