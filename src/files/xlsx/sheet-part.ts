import type { Cell, CellRange, Sheet } from '../../domain/workbook/sheet'
import { damaged, Refusal } from '../refusal'
import type { Attributes, XmlListener } from '../xml/read-xml'
import { isTrue, wholeNumber } from './attributes'
import { type CellPlace, parseRange, parseReference } from './cell-reference'
import { cellValue, type ValueContext } from './cell-value'
import { createCoverage } from './coverage'
import type { Package } from './package'
import type { Tally } from './tally'
import { createTextListener } from './text-listener'
import { mostColumns, mostRows, type WorkbookLimits } from './workbook-limits'
import type { SheetEntry } from './workbook-part'

/** @throws Refusal damaged-file, too-large (rows, columns, merges, cells, characters) */
export async function readSheetPart(
  opened: Package,
  { name, hidden, entry }: SheetEntry,
  {
    limits,
    tally,
    ...context
  }: Omit<ValueContext, 'part'> & { readonly limits: WorkbookLimits; readonly tally: Tally },
): Promise<Sheet> {
  const reading = createSheetReading({ ...context, part: entry.name }, limits, tally)
  await opened.read(entry, reading.listener)
  return { name, hidden, ...reading.sheet() }
}

/** A cell while it is read. */
type OpenCell = CellPlace & {
  readonly type: string | undefined
  readonly style: number
  formula: boolean
  value: string | null
  inline: string | null
}

function createSheetReading(context: ValueContext, limits: WorkbookLimits, tally: Tally) {
  const cells: Cell[] = []
  const merges: CellRange[] = []
  const arrays: CellRange[] = []
  const hiddenRows: number[] = []
  let locked = false
  let inData = false
  let row = 0
  let column = 0
  let cell: OpenCell | null = null
  let inValue = false
  const inline = createTextListener('is', (text) => {
    if (cell) cell.inline = text
  })

  const open: Record<string, (attributes: Attributes) => void> = {
    sheetData: () => {
      inData = true
    },
    row: (attributes) => {
      if (!inData) return
      row = rowNumber(attributes.r, row, context.part)
      column = 0
      const flat = isTrue(attributes.customHeight) && Number(attributes.ht) === 0
      if (isTrue(attributes.hidden) || flat) hiddenRows.push(row)
    },
    c: (attributes) => {
      if (!inData) return
      const place = cellPlace(attributes.r, { row, column }, context.part)
      row = place.row
      column = place.column
      // Spelt out: a spread object takes ten times as long, and there are hundreds of thousands.
      cell = {
        row,
        column,
        type: attributes.t,
        style: wholeNumber(attributes.s) ?? 0,
        formula: false,
        value: null,
        inline: null,
      }
    },
    v: () => {
      inValue = cell !== null
      if (cell) cell.value = ''
    },
    f: (attributes) => {
      if (!cell) return
      cell.formula = true
      const covered = attributes.t === 'array' || attributes.t === 'dataTable' ? parseRange(attributes.ref ?? '') : null
      if (!covered || (covered.top === covered.bottom && covered.left === covered.right)) return
      if (arrays.length === limits.merges) throw damaged(context.part)
      arrays.push(covered)
    },
    mergeCell: (attributes) => {
      const range = parseRange(attributes.ref ?? '')
      if (!range) throw damaged(context.part)
      if (merges.length === limits.merges) throw new Refusal('too-large', { measure: 'merges', limit: limits.merges })
      merges.push(range)
    },
    sheetProtection: (attributes) => {
      locked ||= isTrue(attributes.sheet)
    },
  }

  function keep(read: OpenCell) {
    const { row, column, formula } = read
    const value = cellValue(read, context) ?? (formula ? ({ kind: 'text', text: '' } as const) : null)
    if (!value) return
    tally(value)
    cells.push({ row, column, value, formula })
  }

  const listener: XmlListener = {
    open: (name, attributes, position) => {
      if (Object.hasOwn(open, name)) open[name]?.(attributes)
      if (cell) inline.open(name, attributes, position)
    },
    text: (text) => {
      if (inValue && cell) cell.value += text
      else if (cell) inline.text(text)
    },
    close: (name, position) => {
      if (name === 'sheetData') inData = false
      else if (name === 'v') inValue = false
      else if (name === 'c' && cell) {
        keep(cell)
        cell = null
      }
      if (cell) inline.close(name, position)
    },
  }

  return {
    listener,
    sheet: (): Omit<Sheet, 'name' | 'hidden'> => {
      const kept = withFormulas(withoutCovered(inOrder(cells), merges), arrays)
      return { protected: locked, hiddenRows, cells: kept, merges, ...extent(kept, merges) }
    },
  }
}

/** A row without number follows the one before it. */
function rowNumber(written: string | undefined, before: number, part: string): number {
  const row = written === undefined ? before + 1 : wholeNumber(written)
  if (!row) throw damaged(part)
  if (row > mostRows) throw new Refusal('too-large', { measure: 'rows', limit: mostRows })
  return row
}

/** A cell without reference follows the one before it in its row. */
function cellPlace(written: string | undefined, before: CellPlace, part: string): CellPlace {
  if (written === undefined) {
    if (before.column === mostColumns) throw new Refusal('too-large', { measure: 'columns', limit: mostColumns })
    return { row: Math.max(1, before.row), column: before.column + 1 }
  }
  const place = parseReference(written)
  if (place) return place
  const [, letters, digits] = /^([A-Za-z]+)(\d+)$/.exec(written) ?? []
  if (!letters || !digits || Number(digits) === 0) throw damaged(part)
  throw Number(digits) > mostRows
    ? new Refusal('too-large', { measure: 'rows', limit: mostRows })
    : new Refusal('too-large', { measure: 'columns', limit: mostColumns })
}

/** By row and column. A cell that is written twice counts as it stands last. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  const ordered = cells.every((cell, index) => index === 0 || rank(cells[index - 1] as Cell) < rank(cell))
  if (ordered) return cells
  const sorted = [...cells].sort((one, other) => rank(one) - rank(other))
  return sorted.filter((cell, index) => {
    const next = sorted[index + 1]
    return !next || rank(next) !== rank(cell)
  })
}

/** Of a merged range only the top left cell shows. */
function withoutCovered(cells: readonly Cell[], merges: readonly CellRange[]): readonly Cell[] {
  if (merges.length === 0) return cells
  const isCovered = createCoverage(merges, lastColumn(cells))
  const corners = new Set(merges.map(({ top, left }) => rank({ row: top, column: left })))
  return cells.filter((cell) => !isCovered(cell) || corners.has(rank(cell)))
}

/** One formula may give the values of a whole range, and stands in its first cell alone. */
function withFormulas(cells: readonly Cell[], arrays: readonly CellRange[]): readonly Cell[] {
  if (arrays.length === 0) return cells
  const isCovered = createCoverage(arrays, lastColumn(cells))
  return cells.map((cell) => (isCovered(cell) ? { ...cell, formula: true } : cell))
}

const lastColumn = (cells: readonly Cell[]) => cells.reduce((most, { column }) => Math.max(most, column), 0)

const rank = ({ row, column }: CellPlace) => row * (mostColumns + 1) + column

function extent(cells: readonly Cell[], merges: readonly CellRange[]) {
  let rowCount = 0
  let columnCount = 0
  for (const { row, column } of cells) {
    rowCount = Math.max(rowCount, row)
    columnCount = Math.max(columnCount, column)
  }
  for (const { bottom, right } of merges) {
    rowCount = Math.max(rowCount, bottom)
    columnCount = Math.max(columnCount, right)
  }
  return { rowCount, columnCount }
}
