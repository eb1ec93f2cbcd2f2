import { cellField } from '../../journal/subjects'
import type { Change } from '../../journal/write-events'
import { areaKey } from '../../workbook/find-plan-sheets'
import type { SheetPlanRow } from '../../workbook/read-plan-rows'
import type { AreaChoice } from '../../workbook/sheet-mapping'
import { type PlanRow, planColumns } from '../plan'
import { refitParts } from '../refit-parts'
import type { After } from '../row-order'
import { retied, untied } from '../split-parts'
import { joinedFollowUp } from './compare-plans'
import { type PlacedRow, placeChanges } from './place-changes'
import type { AddedRow, ChangedRow, LooseFollowUp, PlanDifference } from './plan-difference'

export type Taking = {
  readonly newId: NewId
  /** Why removed rows no longer hold: "Finns inte i åtgärdsplan 2025.xlsx". */
  readonly reason: string
  /** What rows are told to stand after as it is. */
  readonly after: After
}

export type NewId = (of: 'row' | 'area' | 'part') => string

/**
 * The chosen differences as one deed for the journal.
 * @param chosen keys of differences
 */
export function changesToTake(
  difference: PlanDifference,
  chosen: ReadonlySet<string>,
  { newId, reason, after }: Taking,
): readonly Change[] {
  const taken = <One extends { readonly key: string }>(all: readonly One[]) => all.filter(({ key }) => chosen.has(key))
  const areas = areaIds(taken(difference.added), newId)
  const added = taken(difference.added).map((row) => ({
    ...row,
    id: newId('part'),
    areaId: areas.get(areaKey(row.area)) ?? '',
  }))
  const retired = taken(difference.removed).map(({ row }) => row)
  return [
    ...newAreas(added, areas),
    ...difference.changed.flatMap((row) => changesOfRow(row, withoutContinued(row, difference, chosen), newId)),
    ...taken(difference.loose).flatMap((loose) => followUpOf(loose, difference, chosen)),
    ...added.flatMap((row) => changesOfNew(row, newId)),
    ...retired.map(({ id }): Change => ({ kind: 'plan-row', id, field: 'retired', value: { reason } })),
    ...taken(difference.retired).map(
      ({ row }): Change => ({ kind: 'plan-row', id: row.id, field: 'retired', value: null }),
    ),
    ...placeChanges({
      order: difference.order,
      sheetOrder: sheetOrder(difference, added),
      moved: new Set(taken(difference.moved).map(({ row }) => row.id)),
      added: added.map(({ id, areaId }) => ({ id, area: areaId })),
      gone: new Set(retired.map(({ id }) => id)),
      after,
    }),
  ]
}

/** Keys of all that the workbook says otherwise than both the document and the app, save what may hold a name. */
export function keysFromWorkbook(difference: PlanDifference): ReadonlySet<string> {
  const ofWorkbook = ({ origin }: { readonly origin: string }) => origin !== 'app'
  const keys = [
    ...difference.changed.flatMap(({ cells, status, followedUp }) => [
      ...cells.filter((cell) => ofWorkbook(cell) && !cell.mayName),
      ...[status, followedUp].filter((value) => value !== null && ofWorkbook(value)),
    ]),
    ...difference.added,
    ...difference.removed.filter(ofWorkbook),
    ...difference.moved.filter(ofWorkbook),
  ]
  return new Set(keys.flatMap((one) => one?.key ?? []))
}

/** Of those, the follow-ups: text, status and date. */
export function followUpKeys(difference: PlanDifference): ReadonlySet<string> {
  const all = keysFromWorkbook(difference)
  const keys = difference.changed.flatMap(({ cells, status, followedUp }) =>
    [...cells.filter(({ column }) => column === 'followUp'), status, followedUp].flatMap((one) => one?.key ?? []),
  )
  return new Set(keys.filter((key) => all.has(key)))
}

/** Ids of areas by the key of the choice; an area of one's own gets a new one. */
function areaIds(added: readonly AddedRow[], newId: NewId): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const { area } of added)
    if (!ids.has(areaKey(area))) ids.set(areaKey(area), area.kind === 'known' ? area.area : newId('area'))
  return ids
}

function newAreas(
  added: readonly { readonly area: AreaChoice }[],
  ids: ReadonlyMap<string, string>,
): readonly Change[] {
  const named = new Map(added.flatMap(({ area }) => (area.kind === 'own' ? [[areaKey(area), area.name] as const] : [])))
  return [...named].map(([key, name]) => ({
    kind: 'plan-area',
    id: ids.get(key) ?? '',
    field: 'added',
    value: { name },
  }))
}

function changesOfRow(changed: ChangedRow, chosen: ReadonlySet<string>, newId: NewId): readonly Change[] {
  const { row, status, followedUp } = changed
  const cells = changed.cells.filter(({ key }) => chosen.has(key))
  const changes = cells.map(
    ({ column, after }): Change => ({ kind: 'plan-row', id: row.id, field: cellField(column), value: after }),
  )
  const after = (column: 'cause' | 'action') => cells.find((cell) => cell.column === column)?.after
  return [
    ...changes,
    ...partChanges(row, after('cause'), after('action'), newId),
    ...(status && chosen.has(status.key)
      ? [{ kind: 'plan-row', id: row.id, field: 'followUp.status', value: status.after } as const]
      : []),
    ...(followedUp && chosen.has(followedUp.key)
      ? [{ kind: 'plan-row', id: row.id, field: 'followUp.date', value: followedUp.after } as const]
      : []),
  ]
}

/** A follow-up that goes on beneath is taken once, with the rest of it. */
function withoutContinued({ row }: ChangedRow, { loose }: PlanDifference, chosen: ReadonlySet<string>) {
  const goesOn = loose.some(({ key, above }) => above?.row.id === row.id && chosen.has(key))
  return goesOn ? new Set([...chosen].filter((key) => key !== `cell:${row.id}:followUp`)) : chosen
}

/** The parts follow the words of their cell. */
function partChanges(row: PlanRow, cause: string | undefined, action: string | undefined, newId: NewId) {
  const changes: Change[] = []
  let { actions } = row
  if (cause !== undefined) {
    const causes = refitParts({ before: row.cells.cause, after: cause, parts: row.causes }, (text) => ({
      id: newId('part'),
      text,
    }))
    const kept = new Set(causes.map(({ id }) => id))
    const gone = new Map(row.causes.filter(({ id }) => !kept.has(id)).map(({ id }) => [id, null]))
    changes.push({ kind: 'plan-row', id: row.id, field: 'causes', value: causes })
    actions = actions.map((part) => retied(part, gone))
  }
  if (action !== undefined)
    actions = refitParts({ before: row.cells.action, after: action, parts: actions }, (text) => ({
      ...untied,
      id: newId('part'),
      text,
    }))
  if (action !== undefined || actions.some((part, index) => part !== row.actions[index]))
    changes.push({ kind: 'plan-row', id: row.id, field: 'actions', value: actions })
  return changes
}

function changesOfNew(
  { id, areaId, place, sheetRow }: AddedRow & { readonly id: string; readonly areaId: string },
  newId: NewId,
): readonly Change[] {
  const { cells, status, followedUp } = sheetRow
  const part = (text: string) => ({ id: newId('part'), text })
  const causes = refitParts({ before: '', after: cells.cause, parts: [] }, part)
  const actions = refitParts({ before: '', after: cells.action, parts: [] }, (text) => ({ ...untied, ...part(text) }))
  return [
    { kind: 'plan-row', id, field: 'added', value: { area: areaId, place, spot: null } },
    ...planColumns
      .filter((column) => cells[column] !== '')
      .map((column): Change => ({ kind: 'plan-row', id, field: cellField(column), value: cells[column] })),
    ...(causes.length > 0 ? [{ kind: 'plan-row', id, field: 'causes', value: causes } as const] : []),
    ...(actions.length > 0 ? [{ kind: 'plan-row', id, field: 'actions', value: actions } as const] : []),
    ...(status ? [{ kind: 'plan-row', id, field: 'followUp.status', value: status } as const] : []),
    ...(followedUp ? [{ kind: 'plan-row', id, field: 'followUp.date', value: followedUp } as const] : []),
  ]
}

/** All that stands alone beneath a row goes in at once, after the row's own text as it will stand. */
function followUpOf(loose: LooseFollowUp, difference: PlanDifference, chosen: ReadonlySet<string>): readonly Change[] {
  const { above } = loose
  if (!above) return []
  const mine = difference.loose.filter((one) => one.above === above && chosen.has(one.key))
  if (mine[0] !== loose) return []
  const own = difference.changed
    .find(({ row }) => row.id === above.row.id)
    ?.cells.find(({ column }) => column === 'followUp')
  const takesOwn = own === undefined || chosen.has(own.key)
  const first: SheetPlanRow = takesOwn
    ? above.sheetRow
    : { ...above.sheetRow, cells: { ...above.sheetRow.cells, followUp: above.row.cells.followUp } }
  const value = joinedFollowUp(
    first,
    mine.map((one) => ({ ...one, above: { ...above, sheetRow: first } })),
  )
  return [{ kind: 'plan-row', id: above.row.id, field: 'cells.followUp', value }]
}

/** Rows of each area as the sheets have them, the new ones under their new ids. */
function sheetOrder(
  { pairs }: PlanDifference,
  added: readonly (AddedRow & { readonly id: string; readonly areaId: string })[],
): readonly PlacedRow[] {
  const known = pairs.map(({ row, sheetRow }) => ({
    id: row.id,
    area: row.area,
    sheet: sheetRow.sheet,
    at: sheetRow.sheetRow,
  }))
  const fresh = added.map(({ id, areaId, sheetRow }) => ({
    id,
    area: areaId,
    sheet: sheetRow.sheet,
    at: sheetRow.sheetRow,
  }))
  const sheets = [...new Set([...known, ...fresh].map(({ sheet }) => sheet))]
  return [...known, ...fresh]
    .toSorted((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.at - b.at)
    .map(({ id, area }) => ({ id, area }))
}
