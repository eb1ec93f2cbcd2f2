import { isSetEvent } from '../journal/event'
import type { Journal } from '../journal/fold-journal'
import { readField, subjectIds } from '../journal/read-field'
import { cellField, type RowField, subjectOf } from '../journal/subjects'
import { type CollaborationArea, type Plan, type PlanCells, type PlanRow, planColumns } from './plan'
import { orderRows } from './row-order'

/** The plan as it stands: the document's, with what users have added, corrected, followed up and retired. */
export function editedPlan(plan: Plan, journal: Journal): Plan {
  if (journal.registers.size === 0) return plan
  const known = new Set(plan.rows.map(({ id }) => id))
  const added = subjectIds(journal, 'plan-row').filter((id) => !known.has(id))
  const rows = [
    ...plan.rows.map((row) => editedRow(row, journal)),
    ...added.flatMap((id) => addedRow(id, journal) ?? []),
  ]
  const areas = [...plan.areas, ...addedAreas(plan, journal, rows)].map((area) => ({
    ...area,
    heading: readField(journal, 'plan-area', area.id, 'heading') ?? area.heading,
  }))
  const gone = (row: PlanRow) => row.retired !== null
  const holding = rows.filter((row) => !gone(row))
  const after = (id: string) => readField(journal, 'plan-row', id, 'after')
  return {
    ...plan,
    // An area that somebody retired while another added a row to it stays, or the row would stand nowhere.
    areas: areas.filter(
      ({ id }) => !readField(journal, 'plan-area', id, 'retired') || holding.some(({ area }) => area === id),
    ),
    actors: [...plan.actors, ...addedActors(plan, journal)],
    rows: areas.flatMap(({ id }) => {
      const ofArea = rows.filter(({ area }) => area === id)
      // Those retired hold their places, so that a row that was told to stand after one does.
      return numbered(orderRows(ofArea, after).filter((row) => !gone(row)))
    }),
    retired: rows.filter(gone),
  }
}

function editedRow(row: PlanRow, journal: Journal): PlanRow {
  const field = <Field extends RowField>(name: Field) => readField(journal, 'plan-row', row.id, name)
  const cells = Object.fromEntries(
    planColumns.map((column) => [column, field(cellField(column)) ?? row.cells[column]]),
  ) as PlanCells
  return {
    ...row,
    cells,
    causes: field('causes') ?? row.causes,
    actions: field('actions') ?? row.actions,
    actors: field('actors') ?? row.actors,
    status: field('followUp.status') ?? null,
    followedUp: field('followUp.date') ?? null,
    indicator: field('indicator') ?? null,
    retired: field('retired')?.reason ?? null,
  }
}

const noCells: PlanCells = { problem: '', cause: '', action: '', goal: '', when: '', who: '', followUp: '' }

/** null when the adding itself was undone: what was set on the row stays in the journal, unseen. */
function addedRow(id: string, journal: Journal): PlanRow | null {
  const added = readField(journal, 'plan-row', id, 'added')
  if (!added) return null
  const blank: PlanRow = {
    id,
    area: added.area,
    sheetRow: 0,
    place: added.place,
    spot: added.spot,
    group: null,
    cells: noCells,
    document: null,
    redactions: [],
    causes: [],
    actions: [],
    actors: [],
    status: null,
    followedUp: null,
    indicator: null,
    retired: null,
  }
  return editedRow(blank, journal)
}

function addedAreas(plan: Plan, journal: Journal, rows: readonly PlanRow[]): readonly CollaborationArea[] {
  const known = new Set(plan.areas.map(({ id }) => id))
  const added = subjectIds(journal, 'plan-area').flatMap((id) => {
    const name = readField(journal, 'plan-area', id, 'added')?.name
    return name === undefined || known.has(id) ? [] : [{ id, name }]
  })
  const named = new Set(added.map(({ id }) => id))
  const orphaned = new Set(rows.map(({ area }) => area).filter((id) => !known.has(id) && !named.has(id)))
  return [...added, ...[...orphaned].map((id) => ({ id, name: undoneName(journal, id) ?? id }))].map(
    ({ id, name }) => ({
      id,
      name,
      heading: name,
      documentHeading: null,
      stated: null,
    }),
  )
}

/** The name of an area whose adding was undone: it stays while rows stand in it, or they would stand nowhere. */
function undoneName(journal: Journal, id: string): string | null {
  const last = journal.events
    .filter(isSetEvent)
    .findLast(({ subject, payload }) => subject === subjectOf('plan-area', id) && payload.field === 'added')
  const name = (last?.payload.value as { name?: unknown } | undefined)?.name
  return typeof name === 'string' ? name : null
}

function addedActors(plan: Plan, journal: Journal) {
  return subjectIds(journal, 'plan-actor').flatMap((id) => {
    const added = readField(journal, 'plan-actor', id, 'added')
    return added && !plan.actors.some((actor) => actor.id === id) ? [{ id, ...added }] : []
  })
}

/** Added rows get the sheet rows after the document's last, where they would be written. */
function numbered(rows: readonly PlanRow[]): readonly PlanRow[] {
  let last = Math.max(2, ...rows.map(({ sheetRow }) => sheetRow))
  return rows.map((row) => {
    if (row.document !== null) return row
    last += 1
    return { ...row, sheetRow: last }
  })
}
