import type { CellRange } from '../../domain/workbook/sheet'
import type { CellPlace } from './cell-reference'

/**
 * Whether ranges cover a cell, asked for the cells by row and then column.
 * One pass down the sheet, with the row to which each column is covered, so that many ranges cost no more than their widths.
 * @param columns the last column that is asked for
 */
export function createCoverage(ranges: readonly CellRange[], columns: number): (place: CellPlace) => boolean {
  const byTop = [...ranges].sort((one, other) => one.top - other.top)
  const coveredTo = new Int32Array(columns + 1)
  let next = 0
  return ({ row, column }) => {
    for (let range = byTop[next]; range && range.top <= row; range = byTop[next]) {
      for (let at = range.left; at <= Math.min(range.right, columns); at += 1) {
        coveredTo[at] = Math.max(coveredTo[at] ?? 0, range.bottom)
      }
      next += 1
    }
    return (coveredTo[column] ?? 0) >= row
  }
}
