import { areaKey } from '../../workbook/find-plan-sheets'
import type { ReadPlanSheet, SheetPlanRow } from '../../workbook/read-plan-rows'
import type { AreaChoice } from '../../workbook/sheet-mapping'
import { type Plan, type PlanColumn, type PlanRow, planColumns } from '../plan'
import { readWhen } from '../read-when'
import { longestRising } from './longest-rising'
import { matchRows, type RowMatch } from './match-rows'
import type { AddedRow, ChangedRow, LooseFollowUp, MovedRow, Origin, PlanDifference, RowPair } from './plan-difference'
import { withoutName } from './redacted-cell'
import { comparable, sameText } from './same-text'

/**
 * What differs between the plan in the app and the sheets that were read. Only areas that a sheet is about are compared, and only
 * columns that the sheet has. White space is compared as `comparable` tells. Never throws.
 */
export function comparePlans(plan: Plan, sheets: readonly ReadPlanSheet[]): PlanDifference {
  const parts = byArea(sheets).map((part) => compareArea(plan, part))
  return {
    pairs: parts.flatMap(({ pairs }) => pairs),
    changed: parts.flatMap(({ changed }) => changed),
    added: parts.flatMap(({ added }) => added),
    removed: parts.flatMap(({ removed }) => removed),
    moved: parts.flatMap(({ moved }) => moved),
    retired: parts.flatMap(({ retired }) => retired),
    loose: parts.flatMap(({ loose }) => loose),
    order: new Map(parts.flatMap(({ order }) => [...order])),
  }
}

type AreaSheets = {
  readonly area: AreaChoice
  readonly sheets: readonly ReadPlanSheet[]
}

/** Sheets for the same area are read as one after another. */
function byArea(sheets: readonly ReadPlanSheet[]): readonly AreaSheets[] {
  const areas = new Map<string, { area: AreaChoice; sheets: ReadPlanSheet[] }>()
  for (const sheet of sheets) {
    const known = areas.get(areaKey(sheet.mapping.area))
    if (known) known.sheets.push(sheet)
    else areas.set(areaKey(sheet.mapping.area), { area: sheet.mapping.area, sheets: [sheet] })
  }
  return [...areas.values()]
}

function compareArea(plan: Plan, { area, sheets }: AreaSheets): PlanDifference {
  const id = area.kind === 'known' ? area.area : null
  const rows = plan.rows.filter((row) => row.area === id)
  const sheetRows = sheets.flatMap((sheet) => sheet.rows)
  const columns = mappedByAll(sheets)
  const match = matchRows(rows, sheetRows, columns)
  const pastRows = plan.retired.filter((row) => row.area === id)
  const past = matchRows(pastRows, match.onlyInSheet, columns)
  const loose = looseFollowUps(sheets, match.pairs)
  return {
    pairs: match.pairs,
    changed: match.pairs.flatMap((pair) => changedRow(pair, plan.year, columns, loose) ?? []),
    added: past.onlyInSheet.map((sheetRow) => addedRow(sheetRow, area, rows)),
    removed: match.onlyInPlan.map((row) => ({
      key: `removed:${row.id}`,
      row,
      origin: row.document === null ? 'app' : 'workbook',
    })),
    moved: movedRows(rows, match),
    retired: past.pairs.map((pair) => ({ ...pair, key: `retired:${pair.row.id}` })),
    loose: loose.filter((one) => !isJoined(one, loose)),
    order: new Map(id === null ? [] : [[id, rows]]),
  }
}

/** A column that one of the sheets lacks cannot be compared among them all. */
function mappedByAll(sheets: readonly ReadPlanSheet[]): ReadonlySet<PlanColumn> {
  return new Set(planColumns.filter((column) => sheets.every(({ mapping }) => mapping.columns[column] !== undefined)))
}

function changedRow(
  pair: RowPair,
  year: number,
  columns: ReadonlySet<PlanColumn>,
  loose: readonly LooseFollowUp[],
): ChangedRow | null {
  const { row, sheetRow } = pair
  const cells = planColumns.flatMap((column) => {
    if (!columns.has(column)) return []
    const before = row.cells[column]
    const { text: after, mayName } = withoutName(sheetRow.cells[column], row, column)
    if (sameText(before, after) || (column === 'when' && sameWhen(before, sheetRow, year))) return []
    if (column === 'followUp' && sameText(before, joinedFollowUp(sheetRow, loose))) return []
    const origin = originOf(row.document?.[column] ?? null, before, after)
    return [{ key: `cell:${row.id}:${column}`, column, origin, before, after, mayName }]
  })
  const status = changedValue(`status:${row.id}`, row.status, sheetRow.status)
  const followedUp = changedValue(`followedUp:${row.id}`, row.followedUp, sheetRow.followedUp)
  return cells.length > 0 || status || followedUp ? { ...pair, cells, status, followedUp } : null
}

/** @param after undefined: the sheet does not say */
function changedValue<Value>(key: string, before: Value | null, after: Value | null | undefined) {
  if (after === undefined || after === before) return null
  const origin: Origin = before === null ? 'workbook' : after === null ? 'app' : 'both'
  return { key, origin, before, after }
}

function originOf(document: string | null, inApp: string, inSheet: string): Origin {
  if (document === null) return 'both'
  if (sameText(document, inApp)) return 'workbook'
  return sameText(document, inSheet) ? 'app' : 'both'
}

/** A spreadsheet makes the first of June 2025 of "jun-25", and shows it as that. */
function sameWhen(text: string, { dates }: SheetPlanRow, year: number): boolean {
  const date = dates.when
  if (date === undefined) return false
  const { due } = readWhen(text, year)
  if (due === null || due.month === null || /\d{4}-\d\d-\d\d/.test(text)) return false
  return date === `${due.year}-${String(due.month).padStart(2, '0')}-01`
}

/** The beginning of a problem that names a place: "Hässelby torg (ÖDS)". */
const placeNamed = (problem: string): string | null => /^[^()]+\(ÖDS\)/.exec(comparable(problem))?.[0] ?? null

function addedRow(sheetRow: SheetPlanRow, area: AreaChoice, rows: readonly PlanRow[]): AddedRow {
  const named = placeNamed(sheetRow.cells.problem)
  const places = new Set(
    rows.filter(({ cells }) => named && placeNamed(cells.problem) === named).map(({ place }) => place),
  )
  const [place] = places
  return {
    key: `added:${sheetRow.sheet}:${sheetRow.sheetRow}`,
    area,
    sheetRow,
    place: places.size === 1 && place ? place : null,
  }
}

/** The fewest rows whose moving gives the sheet's order. */
function movedRows(rows: readonly PlanRow[], { pairs }: RowMatch): readonly MovedRow[] {
  const place = new Map(rows.map(({ id }, index) => [id, index]))
  const still = longestRising(pairs.map(({ row }) => place.get(row.id) ?? 0))
  const fromDocument = pairs.map(({ row }) => row).filter(({ document }) => document !== null)
  const asDocument = fromDocument.every(({ sheetRow }, index) => sheetRow > (fromDocument[index - 1]?.sheetRow ?? 0))
  return pairs
    .filter((_, index) => !still.has(index))
    .map((pair) => ({ ...pair, key: `moved:${pair.row.id}`, origin: asDocument ? 'app' : 'workbook' }))
}

function looseFollowUps(sheets: readonly ReadPlanSheet[], pairs: readonly RowPair[]): readonly LooseFollowUp[] {
  return sheets.flatMap(({ rows, loose }) =>
    loose.map((sheetRow) => {
      const above = rows.findLast((row) => row.sheetRow < sheetRow.sheetRow)
      return {
        key: `loose:${sheetRow.sheet}:${sheetRow.sheetRow}`,
        sheetRow,
        above: pairs.find((pair) => pair.sheetRow === above) ?? null,
      }
    }),
  )
}

/** A row's follow-up with those that stand alone beneath it. */
export function joinedFollowUp(sheetRow: SheetPlanRow, loose: readonly LooseFollowUp[]): string {
  const below = loose.filter(({ above }) => above?.sheetRow === sheetRow).map((one) => one.sheetRow)
  return [sheetRow, ...below]
    .map(({ cells }) => cells.followUp)
    .filter((text) => text !== '')
    .join('\n')
}

/** Whether the app has it already, joined to the row above. */
function isJoined({ above }: LooseFollowUp, loose: readonly LooseFollowUp[]): boolean {
  return above !== null && sameText(above.row.cells.followUp, joinedFollowUp(above.sheetRow, loose))
}
