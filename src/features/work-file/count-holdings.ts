import { eventVersion, isSetEvent, isUndoEvent, type JournalEvent } from '../../domain/journal/event'
import type { Journal } from '../../domain/journal/fold-journal'
import { readSubject } from '../../domain/journal/subjects'

export const holdingKinds = [
  'followUps',
  'cells',
  'parts',
  'indicators',
  'addedRows',
  'retiredRows',
  'moves',
  'areas',
  'actors',
  'verdicts',
  'moments',
  'assessments',
  'answers',
  'tables',
  'filters',
  'other',
] as const
export type HoldingKind = (typeof holdingKinds)[number]

export type Holdings = {
  /** How many of each kind stand; those without are left out. */
  readonly counts: readonly (readonly [HoldingKind, number])[]
  readonly events: number
  readonly undone: number
  /** Of kinds, or with values, that this version cannot show. */
  readonly newer: number
  /** Times of the first and last event, ISO 8601; null in an empty journal. */
  readonly span: readonly [first: string, last: string] | null
  readonly roles: readonly string[]
}

/** What stands in a work file, counted as its users would: a row that is followed up is one, however many fields it has. */
export function countHoldings(journal: Journal): Holdings {
  const found = new Map<HoldingKind, Set<string>>()
  for (const [subject, fields] of journal.registers)
    for (const [field, { stands }] of fields) {
      const kind = kindOf(subject, field, stands.payload.value)
      if (kind === null) continue
      const counted = oncePerSubject.has(kind) ? subject : `${subject}\n${field}`
      found.set(kind, (found.get(kind) ?? new Set()).add(counted))
    }
  const all = [...journal.events, ...journal.leftOut]
  const changes = all.filter((event) => !isUndoEvent(event))
  const times = all.map(({ time }) => time).toSorted()
  const [first, last] = [times[0], times.at(-1)]
  return {
    counts: holdingKinds.flatMap((kind) => {
      const count = found.get(kind)?.size ?? 0
      return count > 0 ? [[kind, count] as const] : []
    }),
    events: all.length,
    undone: changes.filter(({ id }) => journal.undone.has(id)).length,
    newer: journal.events.filter(isNewer).length + journal.leftOut.length,
    span: first !== undefined && last !== undefined ? [first, last] : null,
    roles: [...new Set(all.map(({ role }) => role))],
  }
}

const isNewer = (event: JournalEvent): boolean =>
  event.version > eventVersion || !(isSetEvent(event) || isUndoEvent(event))

const oncePerSubject: ReadonlySet<HoldingKind> = new Set(['followUps', 'areas', 'assessments'])

/** null: a value that was taken away again. */
function kindOf(subject: string, field: string, value: unknown): HoldingKind | null {
  switch (readSubject(subject)?.kind) {
    case 'plan-row':
      return rowKind(field, value)
    case 'plan-area':
      return value === null ? null : 'areas'
    case 'plan-actor':
      return 'actors'
    case 'plan-finding':
      return value === null ? null : 'verdicts'
    case 'moment':
      return value === null ? null : 'moments'
    case 'assessment':
      return value === null || value === '' ? null : 'assessments'
    case 'area-question':
      return value === '' ? null : 'answers'
    case 'incident-filter':
      return field === 'clauses' && value !== null ? 'filters' : null
    case 'survey-import':
      return value === null ? null : 'tables'
    default:
      return 'other'
  }
}

function rowKind(field: string, value: unknown): HoldingKind | null {
  if (field === 'cells.followUp') return 'followUps'
  if (field.startsWith('cells.')) return 'cells'
  switch (field) {
    case 'followUp.status':
    case 'followUp.date':
      return value === null ? null : 'followUps'
    case 'causes':
    case 'actions':
    case 'actors':
      return 'parts'
    case 'indicator':
      return value === null ? null : 'indicators'
    case 'added':
      return 'addedRows'
    case 'retired':
      return value === null ? null : 'retiredRows'
    case 'after':
      return 'moves'
    default:
      return 'other'
  }
}
