import * as v from 'valibot'
import type { JournalEvent } from '../../domain/journal/event'
import type { SubjectFields, SubjectKind } from '../../domain/journal/subjects'
import { actorKinds, followUpStatuses } from '../../domain/plan/plan'
import { levels } from '../../domain/situation/levels'
import { mostImportedRows } from '../../domain/survey/survey-subjects'
import { actionPart, causePart, rowActor } from './plan'

type FieldSchemas = {
  readonly [Kind in SubjectKind]: {
    readonly [Field in keyof SubjectFields[Kind]]-?: v.GenericSchema<SubjectFields[Kind][Field]>
  }
}

const text = v.string()
const isoDate = v.pipe(v.string(), v.isoDate())
const retired = v.nullable(v.object({ reason: text }))

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const surveyGroup = v.union([
  v.object({ kind: v.picklist(['alla', 'kvinnor', 'män', 'har funktionsnedsättning']) }),
  v.object({ kind: v.literal('ålder'), from: v.number(), to: v.nullable(v.number()) }),
])
const importedRow = v.object({
  area: text,
  question: text,
  years: v.pipe(v.array(v.number()), v.minLength(1)),
  group: surveyGroup,
  value: v.nullable(percent),
  answers: v.nullable(v.pipe(v.number(), v.minValue(1))),
  source: text,
})

const names = v.nullable(v.array(text))
const position = v.tuple([v.number(), v.number()])
const savedClauses = v.object({
  material: v.nullable(v.object({ id: text, name: text })),
  days: v.nullable(v.object({ first: isoDate, last: isoDate })),
  hours: v.nullable(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(167)))),
  kinds: names,
  districts: names,
  within: v.nullable(
    v.union([
      v.object({ type: v.literal('near'), place: text, metres: v.pipe(v.number(), v.minValue(1)) }),
      v.object({ type: v.literal('ring'), ring: v.pipe(v.array(position), v.minLength(3)) }),
    ]),
  ),
  doubtful: v.picklist(['with', 'without']),
})

/** What a value of each field must look like to be shown. Only checked: what stands in the event is kept as it is. */
export const fieldSchemas = {
  'plan-row': {
    added: v.object({ area: text, place: v.nullable(text), spot: v.nullable(text) }),
    retired,
    'cells.problem': text,
    'cells.cause': text,
    'cells.action': text,
    'cells.goal': text,
    'cells.when': text,
    'cells.who': text,
    'cells.followUp': text,
    'followUp.status': v.nullable(v.picklist(followUpStatuses)),
    'followUp.date': v.nullable(isoDate),
    causes: v.array(causePart),
    actions: v.array(actionPart),
    actors: v.array(rowActor),
    indicator: v.nullable(v.object({ text, baseline: text, target: text, by: text })),
    after: v.nullable(text),
  },
  'plan-area': {
    added: v.object({ name: text }),
    heading: text,
    retired,
  },
  'plan-actor': {
    added: v.object({ name: text, kind: v.picklist(actorKinds) }),
  },
  'plan-finding': {
    verdict: v.nullable(v.object({ verdict: v.picklist(['godtagen', 'avfärdad']), reason: text })),
  },
  moment: {
    at: v.nullable(v.object({ date: isoDate, title: text })),
  },
  assessment: {
    level: v.nullable(v.picklist(levels)),
    note: text,
  },
  'situation-area': {
    added: v.object({ name: text }),
    name: text,
    order: v.number(),
    covers: v.array(text),
    retired,
  },
  'example-year': { removed: v.boolean() },
  'area-question': { answer: text },
  'incident-filter': {
    name: v.pipe(text, v.nonEmpty()),
    clauses: v.nullable(savedClauses),
  },
  'survey-import': {
    table: v.nullable(v.object({ file: text, rows: v.pipe(v.array(importedRow), v.maxLength(mostImportedRows)) })),
  },
} satisfies { readonly [Kind in SubjectKind]: Readonly<Record<keyof FieldSchemas[Kind], unknown>> }

/** What every event has, whatever its kind and version. Further members are kept. */
export const envelope: v.GenericSchema<unknown, JournalEvent> = v.looseObject({
  id: v.pipe(
    v.string(),
    v.check((id) => /^[\w.:-]{1,100}$/.test(id), 'ett kort id utan mellanslag'),
  ),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  device: v.pipe(v.string(), v.nonEmpty()),
  time: v.pipe(v.string(), v.check(isMoment, 'en tidpunkt i UTC')),
  role: v.string(),
  deed: v.pipe(v.string(), v.nonEmpty()),
  kind: v.pipe(v.string(), v.nonEmpty()),
  subject: v.pipe(v.string(), v.nonEmpty()),
  payload: v.unknown(),
})

function isMoment(time: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time)) return false
  const milliseconds = Date.parse(time)
  return Number.isFinite(milliseconds) && new Date(milliseconds).toISOString() === time
}
