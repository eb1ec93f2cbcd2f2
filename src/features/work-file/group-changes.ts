import type { JournalEvent } from '../../domain/journal/event'
import type { Journal } from '../../domain/journal/fold-journal'
import type { FieldChange } from '../../domain/journal/history'
import type { Names, SubjectName } from './names'

/** What changed on one subject. */
export type ChangedSubject = {
  readonly subject: string
  readonly name: SubjectName
  readonly changes: readonly FieldChange[]
}

/** Subjects of one place, in the plan's order; `place` null gathers what has none. */
export type ChangeGroup = {
  readonly of: 'place' | 'no-place' | 'plan' | 'situation' | 'survey' | 'incidents' | 'other'
  readonly place: string | null
  readonly subjects: readonly ChangedSubject[]
}

const order = ['place', 'no-place', 'plan', 'situation', 'survey', 'incidents', 'other'] as const

/** Changes by place, then row. The moments that one counts from are no changes of what is counted. */
export function groupChanges(changes: readonly FieldChange[], names: Names): readonly ChangeGroup[] {
  const bySubject = new Map<string, FieldChange[]>()
  for (const change of changes) bySubject.set(change.subject, [...(bySubject.get(change.subject) ?? []), change])
  const subjects = [...bySubject]
    .map(([subject, own]) => ({ subject, name: names.subject(subject), changes: own }))
    .filter(({ name }) => name.kind !== 'moment')
    .toSorted((a, b) => inPlan(a.name, b.name))
  const groups = new Map<string, ChangeGroup>()
  for (const one of subjects) {
    const of = groupOf(one.name)
    const place = of === 'place' ? one.name.place : null
    const key = `${of} ${place}`
    groups.set(key, { of, place, subjects: [...(groups.get(key)?.subjects ?? []), one] })
  }
  return [...groups.values()].toSorted((a, b) => order.indexOf(a.of) - order.indexOf(b.of))
}

/** Who made the value that stands; where an older value came back, who undid the later one. */
export function authorOf(change: FieldChange, journal: Journal): JournalEvent | undefined {
  const stands = journal.registers.get(change.subject)?.get(change.field)?.stands.id
  return change.by.find(({ id }) => id === stands) ?? change.by[0]
}

function groupOf({ kind, place, sheetRow }: SubjectName): ChangeGroup['of'] {
  if (kind === 'plan-row' && sheetRow !== null) return place === null ? 'no-place' : 'place'
  switch (kind) {
    case null:
      return 'other'
    case 'assessment':
    case 'situation-area':
    case 'area-question':
    case 'example-year':
      return 'situation'
    case 'incident-filter':
      return 'incidents'
    case 'survey-import':
      return 'survey'
    default:
      return 'plan'
  }
}

function inPlan(a: SubjectName, b: SubjectName): number {
  const area = (a.area ?? '').localeCompare(b.area ?? '', 'sv')
  const row = area !== 0 ? area : (a.sheetRow ?? 0) - (b.sheetRow ?? 0)
  if (row !== 0 || a.kind !== 'assessment' || b.kind !== 'assessment') return row
  return a.title.localeCompare(b.title, 'sv') || (a.week ?? '').localeCompare(b.week ?? '')
}
