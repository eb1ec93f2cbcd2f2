import type { SetEvent } from '../journal/event'
import type { Journal, Register } from '../journal/fold-journal'
import { type IsoWeek, parseIsoWeek, yearOf } from '../time/iso-week'
import { type Assessment, type AssessmentSet, assessmentKey, assessmentSet, type Contending } from './assessment'
import { isLevel, type Level } from './levels'
import type { SituationSubjects } from './situation-subjects'

/** A part of the district that the weekly meeting assesses. The district decides which they are. */
export type SituationArea = {
  readonly id: string
  readonly name: string
  readonly order: number
  /** Ids of the map's areas that take its colour. */
  readonly covers: readonly string[]
  /** Why it is assessed no longer; null while it is. Its earlier weeks stay. */
  readonly retired: string | null
}

/** What the app ships with. */
export type SituationBase = {
  readonly areas: readonly SituationArea[]
  readonly examples: readonly ExampleYear[]
}

export type ExampleYear = { readonly year: number; readonly assessments: AssessmentSet<'exempel'> }

export type Situation = {
  /** In the list's order, retired ones too. */
  readonly areas: readonly SituationArea[]
  readonly own: AssessmentSet<'egen'>
  /** Invented years that nobody has removed. */
  readonly examples: readonly ExampleYear[]
  /** Taken away by one while another, who had not seen it, set or kept a level. */
  readonly withdrawn: readonly Withdrawn[]
}

export type Withdrawn = {
  readonly area: string
  readonly week: IsoWeek
  readonly role: string
  readonly time: string
  readonly contending: readonly Contending[]
}

/** The situation as it stands: what ships, with what users have entered, corrected and taken away. */
export function situationOf(journal: Journal, base: SituationBase): Situation {
  const entries = idsOf(journal, 'assessment').flatMap((id) => entryOf(journal, id) ?? [])
  return {
    areas: areasOf(journal, base.areas),
    own: assessmentSet('egen', entries.filter(isAssessed)),
    examples: base.examples.filter(({ year }) => read(journal, 'example-year', String(year), 'removed') !== true),
    withdrawn: entries.flatMap((entry) => (isAssessed(entry) || entry.contending.length === 0 ? [] : [entry])),
  }
}

/**
 * What a view of a year shows: the users' own as soon as they have any in it, or the example year; an empty set of their
 * own when there is neither.
 */
export function shownInYear(situation: Situation, year: number): AssessmentSet<'egen'> | AssessmentSet<'exempel'> {
  const example = situation.examples.find((one) => one.year === year)
  const hasOwn = [...situation.own.byKey.values()].some(({ week }) => yearOf(week) === year)
  return hasOwn || !example ? situation.own : example.assessments
}

/** Areas that a view of some weeks lists: those assessed today, and retired ones that have an assessment there. */
export function areasShown(
  areas: readonly SituationArea[],
  { byKey }: AssessmentSet<'egen'> | AssessmentSet<'exempel'>,
  weeks: readonly IsoWeek[],
): readonly SituationArea[] {
  return areas.filter(({ id, retired }) => retired === null || weeks.some((week) => byKey.has(assessmentKey(id, week))))
}

/** null for an id that is no area and week, for a value no version of this app writes, and for a note without a level. */
function entryOf(journal: Journal, id: string): Assessment<'egen'> | Withdrawn | null {
  const at = id.lastIndexOf('/')
  const week = parseIsoWeek(id.slice(at + 1))
  const level = registerOf(journal, 'assessment', id, 'level')
  if (!level || week === null || at < 1) return null
  const note = registerOf(journal, 'assessment', id, 'note')
  const { role, time, payload } = level.stands
  const common = { area: id.slice(0, at), week, role, time, contending: contendingOf(level, note) }
  if (payload.value === null) return common
  if (!isLevel(payload.value)) return null
  return { ...common, origin: 'egen', level: payload.value, note: textOf(note?.stands.payload.value) }
}

const isAssessed = (entry: Assessment<'egen'> | Withdrawn): entry is Assessment<'egen'> => 'level' in entry

function contendingOf(level: Register, note: Register | undefined): readonly Contending[] {
  const by = ({ role, time }: SetEvent) => ({ role, time })
  const levelsSet = level.rivals
    .filter(({ payload }) => payload.value === null || isLevel(payload.value))
    .map((event) => ({ field: 'level' as const, level: event.payload.value as Level | null, ...by(event) }))
  const notes = (note?.rivals ?? []).map((event) => ({
    field: 'note' as const,
    note: textOf(event.payload.value),
    ...by(event),
  }))
  return [...levelsSet, ...notes].toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0))
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function areasOf(journal: Journal, shipped: readonly SituationArea[]): readonly SituationArea[] {
  const added = idsOf(journal, 'situation-area').flatMap((id, index): readonly SituationArea[] => {
    const set = read(journal, 'situation-area', id, 'added')
    if (!set || shipped.some((area) => area.id === id)) return []
    // After the shipped ones until someone orders them.
    return [{ id, name: set.name, order: 1_000_000 + index, covers: [], retired: null }]
  })
  return [...shipped, ...added]
    .map((area) => {
      const field = <Field extends keyof SituationSubjects['situation-area']>(name: Field) =>
        read(journal, 'situation-area', area.id, name)
      const retired = field('retired')
      return {
        id: area.id,
        name: field('name') ?? area.name,
        order: field('order') ?? area.order,
        covers: field('covers') ?? area.covers,
        retired: retired === undefined ? area.retired : (retired?.reason ?? null),
      }
    })
    .toSorted((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'sv') || (a.id < b.id ? -1 : 1))
}

type Kind = keyof SituationSubjects

/** As `readField`, for kinds of subject that the situation adds to the journal's. */
function read<Of extends Kind, Field extends keyof SituationSubjects[Of] & string>(
  journal: Journal,
  kind: Of,
  id: string,
  field: Field,
): SituationSubjects[Of][Field] | undefined {
  return registerOf(journal, kind, id, field)?.stands.payload.value as SituationSubjects[Of][Field] | undefined
}

function registerOf<Of extends Kind>(
  journal: Journal,
  kind: Of,
  id: string,
  field: keyof SituationSubjects[Of] & string,
): Register | undefined {
  return journal.registers.get(`${kind}/${id}`)?.get(field)
}

function idsOf(journal: Journal, kind: Kind): readonly string[] {
  const start = `${kind}/`
  return [...journal.registers.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length))
}
