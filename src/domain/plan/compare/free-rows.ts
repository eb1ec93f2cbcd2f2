import type { Sheet } from '../../workbook/sheet'
import { sheetGrid } from '../../workbook/sheet-grid'
import type { SheetMapping } from '../../workbook/sheet-mapping'

/** The first rows after the last that has anything in it, whatever column, and after every merge that reaches below it. */
export function findFreeRows(sheet: Sheet, mapping: SheetMapping, count: number): readonly number[] {
  const last = Math.max(
    mapping.firstRow - 1,
    ...sheetGrid(sheet).rows.slice(-1),
    sheet.merges.reduce((bottom, merge) => Math.max(bottom, merge.bottom), 0),
  )
  return Array.from({ length: count }, (_, index) => last + 1 + index)
}
