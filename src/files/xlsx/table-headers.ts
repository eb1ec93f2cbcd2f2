import type { CellRange } from '../../domain/workbook/sheet'
import type { ZipEntry } from '../zip/zip-directory'
import { wholeNumber } from './attributes'
import { parseRange } from './cell-reference'
import type { Package } from './package'
import { readRelationships } from './relationships'

/**
 * The header rows of a sheet's tables. Each heading stands in the table's own part too, and Excel offers to repair a
 * file where they differ.
 */
export async function readTableHeaders(opened: Package, sheet: ZipEntry): Promise<readonly CellRange[]> {
  const headers: CellRange[] = []
  for (const { kind, target } of await readRelationships(opened, sheet.name.replace(/^\/+/, ''))) {
    const entry = kind === 'table' ? opened.part(target) : null
    if (!entry) continue
    await opened.read(entry, {
      open: (name, { ref, headerRowCount }) => {
        const range = name === 'table' ? parseRange(ref ?? '') : null
        const rows = wholeNumber(headerRowCount) ?? 1
        if (range && rows > 0) headers.push({ ...range, bottom: range.top + rows - 1 })
      },
    })
  }
  return headers
}
