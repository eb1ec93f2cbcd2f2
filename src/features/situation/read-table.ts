import { type Problem, problem } from '../../domain/problems/problem'
import type { TextTable } from '../../domain/situation/assessment-table'
import { sheetGrid } from '../../domain/workbook/sheet-grid'
import { askFiles } from '../../workers/files'

export type NamedTable = { readonly name: string; readonly table: TextTable }

/** Beyond the readers' own limits: they refuse what is longer and say so. */
const mostBytes = 100 * 2 ** 20
/** How a zip begins, and how the older spreadsheet format does, which the reader refuses by name. */
const workbookStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const

/** The tables of a file: a workbook by its first bytes, else text with delimiters. null: stopped. */
export async function readTables(given: File, signal: AbortSignal): Promise<readonly NamedTable[] | Problem | null> {
  const file = given.name
  const bytes = await bytesOf(given)
  if (!bytes) return problem('damaged-file', file)
  if (workbookStarts.some((start) => start.every((byte, index) => bytes[index] === byte))) {
    const answer = await askFiles('read-workbook', { file, bytes }, { signal })
    if (answer.state !== 'done') return answer.state === 'failed' ? answer.problem : null
    if ('refused' in answer.value) return answer.value.refused
    return answer.value.workbook.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => {
        const grid = sheetGrid(sheet)
        const table = Array.from({ length: sheet.rowCount }, (_, row) =>
          Array.from({ length: sheet.columnCount }, (__, column) => grid.text(row + 1, column + 1)),
        )
        return { name: sheet.name, table }
      })
  }
  const answer = await askFiles('read-csv', { file, bytes }, { signal })
  if (answer.state !== 'done') return answer.state === 'failed' ? answer.problem : null
  return 'refused' in answer.value ? answer.value.refused : [{ name: file, table: answer.value.table }]
}

/** null when the file cannot be had: moved away since it was chosen, or a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
  } catch {
    return null
  }
}
