import * as v from 'valibot'
import {
  type ActionPart,
  type Actor,
  actionEffects,
  actionKinds,
  actorKinds,
  actorRoles,
  type CausePart,
  type CollaborationArea,
  type Plan,
  type PlanRow,
  planColumns,
  type RowActor,
} from '../../domain/plan/plan'

const cells = v.object({
  problem: v.string(),
  cause: v.string(),
  action: v.string(),
  goal: v.string(),
  when: v.string(),
  who: v.string(),
  followUp: v.string(),
})

export const actionPart: v.GenericSchema<unknown, ActionPart> = v.object({
  id: v.string(),
  text: v.string(),
  kind: v.nullable(v.picklist(actionKinds)),
  actors: v.array(v.string()),
  answers: v.array(v.string()),
  effect: v.optional(v.nullable(v.picklist(actionEffects)), null),
})

export const causePart: v.GenericSchema<unknown, CausePart> = v.object({ id: v.string(), text: v.string() })

export const rowActor: v.GenericSchema<unknown, RowActor> = v.object({
  actor: v.string(),
  role: v.picklist(actorRoles),
  text: v.string(),
})

/** A row as the document has it: nothing followed up, nothing retired. */
export const planRow: v.GenericSchema<unknown, PlanRow> = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
    area: v.string(),
    sheetRow: v.number(),
    place: v.nullable(v.string()),
    spot: v.nullable(v.string()),
    group: v.nullable(v.string()),
    cells,
    redactions: v.array(
      v.object({
        column: v.picklist(planColumns),
        shown: v.string(),
        reason: v.picklist(['personnamn']),
      }),
    ),
    causes: v.array(causePart),
    actions: v.array(actionPart),
    actors: v.array(rowActor),
  }),
  v.transform((row) => ({
    ...row,
    document: row.cells,
    status: null,
    followedUp: null,
    indicator: null,
    retired: null,
  })),
)

const area: v.GenericSchema<unknown, CollaborationArea> = v.pipe(
  v.object({
    id: v.string(),
    heading: v.string(),
    name: v.string(),
    stated: v.object({ problems: v.number(), causes: v.number(), actions: v.number() }),
  }),
  v.transform((read) => ({ ...read, documentHeading: read.heading })),
)

const actor: v.GenericSchema<unknown, Actor> = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(actorKinds),
})

/** The plan without its rows, which are read one by one. */
export const planFrame: v.GenericSchema<
  unknown,
  Omit<Plan, 'rows' | 'retired'> & { readonly rows: readonly unknown[] }
> = v.object({
  id: v.string(),
  title: v.string(),
  year: v.number(),
  source: v.string(),
  areas: v.array(area),
  actors: v.array(actor),
  rows: v.array(v.unknown()),
})
