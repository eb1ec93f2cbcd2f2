import type { Journal } from '../../domain/journal/fold-journal'
import { readField, subjectIds } from '../../domain/journal/read-field'

/** A day to count from: a board meeting. */
export type Moment = { readonly id: string; readonly date: string; readonly title: string }

/** The moments that stand, latest first. */
export function listMoments(journal: Journal): readonly Moment[] {
  return subjectIds(journal, 'moment')
    .flatMap((id) => {
      const at = readField(journal, 'moment', id, 'at')
      return at ? [{ id, ...at }] : []
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
