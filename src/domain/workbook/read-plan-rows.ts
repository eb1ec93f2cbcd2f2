import { type FollowUpStatus, followUpStatuses, type PlanCells, type PlanColumn, planColumns } from '../plan/plan'
import { cellText } from './cell-text'
import { columnInWords } from './header-words'
import { resembles, wordsOf } from './resembles'
import type { Cell, CellRange, Sheet } from './sheet'
import { type SheetGrid, sheetGrid } from './sheet-grid'
import { type MappableColumn, mappableColumns, type SheetMapping } from './sheet-mapping'

/** A row of the plan as a sheet has it. */
export type SheetPlanRow = {
  readonly sheet: string
  readonly sheetRow: number
  /** '' in the columns that the sheet lacks. */
  readonly cells: PlanCells
  /** What the program has as a date, by column, as an ISO date: "jun-25" may be 2025-06-01 to it. */
  readonly dates: Readonly<Partial<Record<PlanColumn, string>>>
  /** Cells that reach over several rows; the row shares them. */
  readonly merged: Readonly<Partial<Record<MappableColumn, CellRange>>>
  readonly formulas: readonly MappableColumn[]
  /** undefined: the sheet has no such column, or it says what we do not know; null: the cell is empty. */
  readonly status: FollowUpStatus | null | undefined
  readonly followedUp: string | null | undefined
  readonly hidden: boolean
}

/** Something about a sheet's rows that was not as plainly read as the rest. */
export type SheetNote = {
  readonly code:
    | 'hidden-row'
    /** The program has a date; the text is the ISO date since its format is not known here. */
    | 'date-as-iso'
    | 'formula'
    | 'error-cell'
    /** Only the follow-up is filled in: the row is not a problem of its own. */
    | 'only-follow-up'
    /** A text across the columns is a heading, no row; it is not taken in. */
    | 'band'
    | 'repeated-header'
    /** Another table begins here; it is not read. */
    | 'second-table'
    | 'unknown-status'
    | 'unknown-date'
  readonly row: number
  readonly column: MappableColumn | null
  /** What the cell says. */
  readonly text: string
}

export type ReadPlanSheet = {
  readonly mapping: SheetMapping
  readonly rows: readonly SheetPlanRow[]
  /** Rows with nothing but a follow-up: continued from the row above, or written on the wrong row. */
  readonly loose: readonly SheetPlanRow[]
  readonly notes: readonly SheetNote[]
}

/** The rows of a plan sheet. Never throws; what it cannot take as a row it tells in the notes. */
export function readPlanRows(sheet: Sheet, mapping: SheetMapping): ReadPlanSheet {
  const grid = sheetGrid(sheet)
  const hidden = new Set(sheet.hiddenRows)
  const notes: SheetNote[] = []
  const rows: SheetPlanRow[] = []
  const loose: SheetPlanRow[] = []
  for (const sheetRow of grid.rows) {
    if (sheetRow < mapping.firstRow) continue
    const own = ownColumns(grid, mapping, sheetRow)
    if (own.length === 0) continue
    const note = (code: SheetNote['code'], column: MappableColumn | null, text: string) =>
      notes.push({ code, row: sheetRow, column, text })
    const first = grid.text(sheetRow, mapping.columns[own[0] as MappableColumn] ?? 0)
    if (isBand(grid, mapping, sheetRow)) {
      note('band', null, first)
      continue
    }
    const header = readHeaderAgain(grid, mapping, sheetRow)
    if (header !== null) {
      note(header, null, first)
      if (header === 'second-table') break
      continue
    }
    const row = readRow({ grid, mapping, sheetRow, sheet: sheet.name, hidden: hidden.has(sheetRow) }, note)
    const onlyFollowUp = planColumns.every((column) => column === 'followUp' || row.cells[column] === '')
    if (row.hidden) note('hidden-row', null, row.cells.problem)
    if (onlyFollowUp && row.cells.followUp === '') continue
    if (onlyFollowUp) note('only-follow-up', 'followUp', row.cells.followUp)
    ;(onlyFollowUp ? loose : rows).push(row)
  }
  return { mapping, rows, loose, notes }
}

type Place = {
  readonly grid: SheetGrid
  readonly mapping: SheetMapping
  readonly sheetRow: number
  readonly sheet: string
  readonly hidden: boolean
}

type AddNote = (code: SheetNote['code'], column: MappableColumn | null, text: string) => void

function readRow({ grid, mapping, sheetRow, sheet, hidden }: Place, note: AddNote): SheetPlanRow {
  const cells: Record<PlanColumn, string> = {
    problem: '',
    cause: '',
    action: '',
    goal: '',
    when: '',
    who: '',
    followUp: '',
  }
  const dates: Partial<Record<PlanColumn, string>> = {}
  const merged: Partial<Record<MappableColumn, CellRange>> = {}
  const formulas: MappableColumn[] = []
  let status: SheetPlanRow['status']
  let followedUp: SheetPlanRow['followedUp']
  for (const column of mappableColumns) {
    const found = reachingCell(grid, mapping, sheetRow, column)
    if (found === null) continue
    const { cell, merge } = found
    const text = cell ? cellText(cell.value) : ''
    if (merge && merge.bottom > merge.top) merged[column] = merge
    if (cell?.formula) {
      formulas.push(column)
      note('formula', column, text)
    }
    if (cell?.value.kind === 'error') note('error-cell', column, text)
    if (column === 'status') {
      status = readStatus(text)
      if (status === undefined) note('unknown-status', column, text)
    } else if (column === 'followedUp') {
      followedUp = text === '' ? null : isoDate(text)
      if (followedUp === undefined) note('unknown-date', column, text)
    } else {
      cells[column] = text
      if (cell?.value.kind === 'date') {
        dates[column] = cell.value.iso.slice(0, 10)
        note('date-as-iso', column, text)
      }
    }
  }
  return { sheet, sheetRow, cells, dates, merged, formulas, status, followedUp, hidden }
}

/** The cell that speaks for a column of a row, also when it stands further up and reaches down. null: no such column. */
function reachingCell(
  grid: SheetGrid,
  { columns, firstRow }: SheetMapping,
  row: number,
  column: MappableColumn,
): { readonly cell: Cell | null; readonly merge: CellRange | null } | null {
  const at = columns[column]
  if (at === undefined) return null
  const merge = grid.mergeAt(row, at)
  // A merge that comes from another column, or from the header, has nothing to say here.
  if (!merge || merge.left !== at || merge.top < firstRow) return { cell: grid.cell(row, at), merge: null }
  return { cell: grid.cell(merge.top, at), merge }
}

/** The mapped columns that the row itself says something in. A row that only merged cells reach is no row of its own. */
function ownColumns(grid: SheetGrid, { columns }: SheetMapping, row: number): readonly MappableColumn[] {
  return mappableColumns.filter((column) => {
    const at = columns[column]
    return at !== undefined && grid.text(row, at) !== ''
  })
}

/** One text across at least three of the plan's columns: a heading between rows. */
function isBand(grid: SheetGrid, { columns }: SheetMapping, row: number): boolean {
  const across = Object.values(columns).flatMap((at) => grid.mergeAt(row, at) ?? [])
  return across.some(
    (merge) => Object.values(columns).filter((at) => merge.left <= at && at <= merge.right).length >= 3,
  )
}

/** Whether the row is a header again: the same, printed on every page, or that of another table. */
function readHeaderAgain(grid: SheetGrid, { columns, headerRow }: SheetMapping, row: number): SheetNote['code'] | null {
  const mapped = Object.entries(columns) as readonly (readonly [MappableColumn, number])[]
  const named = grid.filled(row).filter((at) => columnInWords(grid.text(row, at)) !== null).length
  if (named < 3 || headerRow === null) return null
  const same = mapped.every(([, at]) => grid.text(row, at) === grid.text(headerRow, at))
  return same ? 'repeated-header' : 'second-table'
}

const otherWords: Readonly<Record<FollowUpStatus, readonly string[]>> = {
  'ej påbörjad': ['ej påbörjat', 'inte påbörjad', 'inte påbörjat', 'ej startad', 'ej startat'],
  pågår: ['pågående', 'påbörjad', 'påbörjat', 'startad'],
  klar: ['klart', 'genomförd', 'genomfört', 'avslutad', 'avslutat', 'färdig', 'färdigt'],
  avbruten: ['avbrutet', 'inställd', 'inställt', 'utgår'],
}

/** null for an empty cell, undefined for words that name no status. */
function readStatus(text: string): FollowUpStatus | null | undefined {
  const said = wordsOf(text).join(' ')
  if (said === '') return null
  const words = followUpStatuses.flatMap((status) => [status, ...otherWords[status]].map((word) => ({ status, word })))
  const folded = words.map(({ status, word }) => ({ status, word: wordsOf(word).join(' ') }))
  return (folded.find(({ word }) => word === said) ?? folded.find(({ word }) => resembles(word, said)))?.status
}

function isoDate(text: string): string | undefined {
  return /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?= |$)/.exec(text)?.[0]
}
