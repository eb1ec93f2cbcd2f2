import type { PlanColumn } from '../plan'
import type { Finding, Repair } from './finding'

/** What a rule says of one finding; what is left out is empty. */
export type FindingDraft = {
  readonly rule: string
  readonly rows: readonly string[]
  readonly area?: string | null
  readonly column?: PlanColumn | null
  readonly quote?: string
  readonly details?: Finding['details']
  readonly repairs?: readonly Repair[]
  /** What a verdict hangs on, besides rule and column: the first row and the quote, unless told. */
  readonly spot?: string
  readonly words?: string
}

/** The finding with its id, which follows from rule, spot, column and words alone. */
export function makeFinding(draft: FindingDraft): Finding {
  const { rule, rows, area = null, column = null, quote = '', details = {}, repairs = [] } = draft
  const spot = draft.spot ?? rows[0] ?? area ?? 'plan'
  const id = [rule, spot, column ?? 'plan', digest(draft.words ?? quote)].join('.')
  return { id, rule, rows, area, column, quote, details, repairs }
}

/** A short name of a text that white space and case do not change: FNV-1a, 32 bits, in base 36. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const unit of text.replace(/\s+/g, ' ').trim().toLowerCase())
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
