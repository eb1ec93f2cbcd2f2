import * as v from 'valibot'
import type { Actor, CollaborationArea, Plan, PlanRow } from '../../domain/plan/plan'
import { actionKinds, planColumns } from '../../domain/plan/plan'

const cells = v.object({
  problem: v.string(),
  cause: v.string(),
  action: v.string(),
  goal: v.string(),
  when: v.string(),
  who: v.string(),
  followUp: v.string(),
})

export const planRow: v.GenericSchema<unknown, PlanRow> = v.object({
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
  causes: v.array(v.object({ id: v.string(), text: v.string() })),
  actions: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      kind: v.picklist(actionKinds),
      actors: v.array(v.string()),
      answers: v.array(v.string()),
    }),
  ),
  actors: v.array(
    v.object({
      actor: v.string(),
      role: v.picklist(['leder', 'ansvarar', 'deltar', 'bjuds in']),
      text: v.string(),
    }),
  ),
})

const area: v.GenericSchema<unknown, CollaborationArea> = v.object({
  id: v.string(),
  heading: v.string(),
  name: v.string(),
  stated: v.object({ problems: v.number(), causes: v.number(), actions: v.number() }),
})

const actor: v.GenericSchema<unknown, Actor> = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist([
    'förvaltning',
    'enhet',
    'polis',
    'skola',
    'civilsamhälle',
    'fastighet',
    'näringsliv',
    'region',
    'grupp',
  ]),
})

/** The plan without its rows, which are read one by one. */
export const planFrame: v.GenericSchema<unknown, Omit<Plan, 'rows'> & { readonly rows: readonly unknown[] }> = v.object(
  {
    id: v.string(),
    title: v.string(),
    year: v.number(),
    source: v.string(),
    areas: v.array(area),
    actors: v.array(actor),
    rows: v.array(v.unknown()),
  },
)
