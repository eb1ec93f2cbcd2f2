import { findPersons, type PersonKind, personKinds } from '../../persons/find-persons'
import type { RowReason } from './row-reason'

const longestName = 200

/** What is kept of a kind or place: on one line and no longer than a name. */
export const keptName = (text: string): string => {
  const line = text.slice(0, 4 * longestName).replace(/\s+/g, ' ')
  return line.length > longestName ? `${line.slice(0, longestName)}…` : line
}

/** What is to be said of each row that has a name; the same for all of them. */
export type NameTraits = { readonly reasons: readonly RowReason[]; readonly persons: readonly PersonKind[] }

export function traitsOf(name: string): NameTraits {
  const reasons: RowReason[] = []
  if (/<[a-z!/][^<]*>/i.test(name)) reasons.push('markup')
  if (/^['"\s]*[=+\-@]/.test(name) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(name)) reasons.push('formula')
  if (name.length > longestName) reasons.push('long-name')
  const found = new Set(findPersons(name).map(({ kind }) => kind))
  return { reasons, persons: personKinds.filter((kind) => found.has(kind)) }
}
