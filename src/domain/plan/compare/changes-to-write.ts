import { areaKey } from '../../workbook/find-plan-sheets'
import { type ReadPlanSheet, readPlanRows, type SheetPlanRow } from '../../workbook/read-plan-rows'
import type { CellChange, Workbook } from '../../workbook/sheet'
import type { MappableColumn, SheetMapping } from '../../workbook/sheet-mapping'
import { type Plan, type PlanColumn, type PlanRow, planColumns } from '../plan'
import { comparePlans, joinedFollowUp } from './compare-plans'
import { findFreeRows } from './free-rows'
import type { ChangedRow, LooseFollowUp, Origin, PlanDifference, RowPair } from './plan-difference'
import { withName, withoutName } from './redacted-cell'
import { sameText } from './same-text'

/** One cell that would be written: what stands in it, and what would. */
export type CellToWrite = CellChange & {
  readonly key: string
  /** Id of the row of the plan. */
  readonly planRow: string
  readonly name: MappableColumn
  readonly before: string
  /** `workbook`: only the workbook has changed since the document, and writing would take its words away. */
  readonly origin: Origin
  readonly newRow: boolean
}

/** Why something that differs is not written. */
export type NotWritten = {
  readonly reason:
    | 'formula'
    /** The cell is shared by rows that want different words. */
    | 'merged'
    | 'protected'
    /** A name belongs in the cell, and where cannot be told. */
    | 'name'
    /** The workbook has no sheet for the area, or it is not taken. */
    | 'no-sheet'
    /** The workbook lacks the column. */
    | 'no-column'
    /** Rows are never taken away from a workbook. */
    | 'retired'
    /** Rows are never moved in a workbook. */
    | 'moved'
  readonly planRow: string
  readonly name: MappableColumn | null
}

export type ToWrite = { readonly cells: readonly CellToWrite[]; readonly not: readonly NotWritten[] }

/**
 * The cells of a workbook whose value is another in the app. Rows that the workbook lacks go to the first free rows after its last.
 * Status and date of the follow-up are written only where the sheet has columns for them, which the city's does not;
 * the follow-up's cell holds its text and nothing else, so that what is written can be read back.
 */
export function changesToWrite(plan: Plan, workbook: Workbook, mappings: readonly SheetMapping[]): ToWrite {
  const sheets = mappings.flatMap((mapping) => {
    const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet)
    return sheet && mapping.taken ? [readPlanRows(sheet, mapping)] : []
  })
  return differenceToWrite(plan, workbook, { sheets, difference: comparePlans(plan, sheets) })
}

/** The same, of sheets that are read and compared already. */
export function differenceToWrite(
  plan: Plan,
  workbook: Workbook,
  { sheets, difference }: { readonly sheets: readonly ReadPlanSheet[]; readonly difference: PlanDifference },
): ToWrite {
  const wanted = [
    ...difference.changed.flatMap((row) => cellsOfRow(row, sheets, difference.loose)),
    ...difference.pairs.flatMap((pair) => withoutColumn(pair, sheets)),
    ...newRows(
      plan,
      difference.removed.map(({ row }) => row),
      sheets,
      workbook,
    ),
  ]
  const locked = new Set(workbook.sheets.filter((sheet) => sheet.protected).map(({ name }) => name))
  const cells: CellToWrite[] = []
  const not: NotWritten[] = []
  for (const one of withoutDisputes(wanted)) {
    if (!('text' in one)) not.push(one)
    else if (locked.has(one.sheet)) not.push({ reason: 'protected', planRow: one.planRow, name: one.name })
    else cells.push(one)
  }
  return {
    cells,
    not: [
      ...not,
      ...outsideSheets(plan, sheets),
      ...difference.retired.map(({ row }): NotWritten => ({ reason: 'retired', planRow: row.id, name: null })),
      ...difference.moved.map(({ row }): NotWritten => ({ reason: 'moved', planRow: row.id, name: null })),
    ],
  }
}

/** A cell with where it shall go, before it is known whether it can. */
type Wanted = (CellToWrite & { readonly shared: boolean }) | NotWritten

function cellsOfRow(
  changed: ChangedRow,
  sheets: readonly ReadPlanSheet[],
  loose: readonly LooseFollowUp[],
): readonly Wanted[] {
  const { row, sheetRow, cells, status, followedUp } = changed
  const mapping = sheets.find((sheet) => sheet.rows.includes(sheetRow))?.mapping
  if (!mapping) return []
  const write = (name: MappableColumn, text: string, before: string, origin: Origin): Wanted =>
    wantedCell({ row, sheetRow, mapping, name, text, before, origin })
  return [
    ...cells.map(({ column, origin }): Wanted => {
      const before = sheetRow.cells[column]
      const text = withName(row.cells[column], withoutName(before, row, column), row, column)
      if (text === null) return { reason: 'name', planRow: row.id, name: column }
      // What stands alone beneath would be left there and said twice.
      if (column === 'followUp' && joinedFollowUp(sheetRow, loose) !== before)
        return write(column, withoutBelow(text, sheetRow, loose), before, origin)
      return write(column, text, before, origin)
    }),
    ...(status ? [write('status', status.before ?? '', status.after ?? '', status.origin)] : []),
    ...(followedUp ? [write('followedUp', followedUp.before ?? '', followedUp.after ?? '', followedUp.origin)] : []),
  ]
}

/** Cells that the app has changed and the sheet has no column for. */
function withoutColumn({ row, sheetRow }: RowPair, sheets: readonly ReadPlanSheet[]): readonly NotWritten[] {
  const mapping = sheets.find((sheet) => sheet.rows.includes(sheetRow))?.mapping
  return planColumns
    .filter((name) => mapping?.columns[name] === undefined && !sameText(row.cells[name], row.document?.[name] ?? ''))
    .map((name) => ({ reason: 'no-column', planRow: row.id, name }))
}

function withoutBelow(text: string, sheetRow: SheetPlanRow, loose: readonly LooseFollowUp[]): string {
  const below = loose.filter(({ above }) => above?.sheetRow === sheetRow).map((one) => one.sheetRow.cells.followUp)
  const end = `\n${below.join('\n')}`
  return text.endsWith(end) ? text.slice(0, -end.length) : text
}

type CellOfRow = {
  readonly row: PlanRow
  readonly sheetRow: SheetPlanRow
  readonly mapping: SheetMapping
  readonly name: MappableColumn
  readonly text: string
  readonly before: string
  readonly origin: Origin
}

function wantedCell({ row, sheetRow, mapping, name, text, before, origin }: CellOfRow): Wanted {
  const column = mapping.columns[name]
  if (column === undefined) return { reason: 'no-column', planRow: row.id, name }
  if (sheetRow.formulas.includes(name)) return { reason: 'formula', planRow: row.id, name }
  const merge = sheetRow.merged[name]
  return {
    key: `${sheetRow.sheet}:${merge?.top ?? sheetRow.sheetRow}:${column}`,
    planRow: row.id,
    sheet: sheetRow.sheet,
    row: merge?.top ?? sheetRow.sheetRow,
    column,
    name,
    text,
    before,
    origin,
    newRow: false,
    shared: merge !== undefined,
  }
}

/** A cell that several rows share is written once when they agree, and not at all when they do not. */
function withoutDisputes(wanted: readonly Wanted[]): readonly (CellToWrite | NotWritten)[] {
  const byCell = new Map<string, Set<string>>()
  for (const one of wanted) if ('text' in one) byCell.set(one.key, (byCell.get(one.key) ?? new Set()).add(one.text))
  const told = new Set<string>()
  return wanted.flatMap((one): readonly (CellToWrite | NotWritten)[] => {
    if (!('text' in one)) return [one]
    const { shared, ...cell } = one
    if (shared && (byCell.get(one.key)?.size ?? 0) > 1)
      return [{ reason: 'merged', planRow: one.planRow, name: one.name }]
    if (told.has(one.key)) return []
    told.add(one.key)
    return [cell]
  })
}

function newRows(
  plan: Plan,
  missing: readonly PlanRow[],
  sheets: readonly ReadPlanSheet[],
  workbook: Workbook,
): readonly Wanted[] {
  const areas = [...new Set(missing.map(({ area }) => area))]
  return areas.flatMap((area): readonly Wanted[] => {
    const mine = missing.filter((row) => row.area === area)
    const mapping = sheets.findLast((sheet) => areaKey(sheet.mapping.area) === area)?.mapping
    const sheet = workbook.sheets.find(({ name }) => name === mapping?.sheet)
    if (!mapping || !sheet) return []
    const free = findFreeRows(sheet, mapping, mine.length)
    return mine.flatMap((row, index) => cellsOfNew(row, free[index] ?? 0, mapping, plan))
  })
}

function cellsOfNew(row: PlanRow, at: number, mapping: SheetMapping, plan: Plan): readonly Wanted[] {
  const texts: readonly (readonly [MappableColumn, string])[] = [
    ...planColumns.map((column) => [column, row.cells[column]] as const),
    ['status', row.status ?? ''],
    ['followedUp', row.followedUp ?? ''],
  ]
  const known = plan.rows.includes(row) && row.document !== null
  return texts.flatMap(([name, text]): readonly Wanted[] => {
    const column = mapping.columns[name]
    if (text === '') return []
    if (column === undefined) return isCell(name) ? [{ reason: 'no-column', planRow: row.id, name }] : []
    if (isCell(name) && row.redactions.some((one) => one.column === name && text.includes(one.shown)))
      return [{ reason: 'name', planRow: row.id, name }]
    return [
      {
        key: `${mapping.sheet}:${at}:${column}`,
        planRow: row.id,
        sheet: mapping.sheet,
        row: at,
        column,
        name,
        text,
        before: '',
        // A row of the document that the workbook lacks was taken away there.
        origin: known ? 'workbook' : 'app',
        newRow: true,
        shared: false,
      },
    ]
  })
}

const isCell = (name: MappableColumn): name is PlanColumn => name !== 'status' && name !== 'followedUp'

function outsideSheets(plan: Plan, sheets: readonly ReadPlanSheet[]): readonly NotWritten[] {
  const areas = new Set(sheets.map(({ mapping }) => areaKey(mapping.area)))
  return plan.rows
    .filter(({ area }) => !areas.has(area))
    .map(({ id }) => ({ reason: 'no-sheet', planRow: id, name: null }))
}
