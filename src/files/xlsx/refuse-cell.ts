import { type Problem, problem } from '../../domain/problems/problem'
import type { CellChange, CellRange } from '../../domain/workbook/sheet'
import { isInside, isWithin, printReference } from './cell-reference'
import type { LocatedSheet } from './locate-cells'
import { longestText } from './workbook-limits'

/** What hinders a cell from being written, whatever its sheet holds: it is in no sheet, or its text in no cell. */
export function refuseAnywhere(change: CellChange, sheetIsKnown: boolean): Problem | null {
  if (!sheetIsKnown) return problem('unknown-sheet', change.sheet, { given: change.sheet })
  if (!isInside(change)) return problem('cell-outside', whereIs(change), { row: change.row, column: change.column })
  const given = change.text.length
  return given > longestText ? problem('cell-too-long', whereIs(change), { given, limit: longestText }) : null
}

/** What hinders it on its sheet: protection, a formula, a merged range that it lies under, the header of a table. */
export function refuseHere(
  change: CellChange,
  { locked, rows, arrays, merges }: LocatedSheet,
  tableHeaders: readonly CellRange[],
): Problem | null {
  const where = whereIs(change)
  if (locked) return problem('cell-protected', where)
  const existing = rows.get(change.row)?.cells.find(({ column }) => column === change.column)
  if (existing?.hasFormula || arrays.some((range) => isWithin(change, range))) return problem('cell-formula', where)
  const merge = merges.find((range) => isWithin(change, range))
  if (merge && (merge.top !== change.row || merge.left !== change.column)) {
    return problem('cell-merged', where, { into: printReference({ row: merge.top, column: merge.left }) })
  }
  return tableHeaders.some((range) => isWithin(change, range)) ? problem('cell-table-header', where) : null
}

/** As spreadsheet programs write it: `2. Otrygga platser!G5`. */
const whereIs = (change: CellChange) =>
  isInside(change) ? `${change.sheet}!${printReference(change)}` : `${change.sheet}!R${change.row}C${change.column}`
