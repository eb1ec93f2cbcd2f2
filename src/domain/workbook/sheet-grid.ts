import { cellText } from './cell-text'
import type { Cell, CellRange, Sheet } from './sheet'

/** A sheet by row and column. Does not look through merges: `mergeAt` tells where a covered cell has its text. */
export type SheetGrid = {
  /** '' where there is nothing. */
  readonly text: (row: number, column: number) => string
  readonly cell: (row: number, column: number) => Cell | null
  /** The merge that covers a cell, the one it begins in included. */
  readonly mergeAt: (row: number, column: number) => CellRange | null
  /** Columns of a row that hold something, in order. */
  readonly filled: (row: number) => readonly number[]
  /** Rows that have cells, in order. */
  readonly rows: readonly number[]
}

export function sheetGrid(sheet: Sheet): SheetGrid {
  const rows = new Map<number, Map<number, Cell>>()
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row)
    if (row) row.set(cell.column, cell)
    else rows.set(cell.row, new Map([[cell.column, cell]]))
  }
  const merges = mergesByColumn(sheet.merges)
  const cell = (row: number, column: number) => rows.get(row)?.get(column) ?? null
  const texts = new Map<Cell, string>()
  const text = (row: number, column: number) => {
    const found = cell(row, column)
    if (!found) return ''
    const known = texts.get(found) ?? cellText(found.value)
    texts.set(found, known)
    return known
  }
  return {
    cell,
    text,
    mergeAt: (row, column) => merges.get(column)?.find(({ top, bottom }) => top <= row && row <= bottom) ?? null,
    filled: (row) =>
      [...(rows.get(row)?.keys() ?? [])].filter((column) => text(row, column) !== '').sort((a, b) => a - b),
    rows: [...rows.keys()].sort((a, b) => a - b),
  }
}

/** No plan is wider; a merge that is reaches across the whole sheet. */
const widestMerge = 100

function mergesByColumn(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byColumn = new Map<number, CellRange[]>()
  for (const merge of merges)
    for (let column = merge.left; column <= Math.min(merge.right, merge.left + widestMerge); column += 1) {
      const known = byColumn.get(column)
      if (known) known.push(merge)
      else byColumn.set(column, [merge])
    }
  return byColumn
}
