import { useEffect, useRef, useState } from 'react'
import { type Problem, problem } from '../../domain/problems/problem'
import type { TextTable } from '../../domain/situation/assessment-table'
import type { Sheet } from '../../domain/workbook/sheet'
import { sheetGrid } from '../../domain/workbook/sheet-grid'
import { askFiles } from '../../workers/files'

export type NamedTable = { readonly name: string; readonly table: TextTable }
export type OpenedTables = { readonly file: string; readonly tables: readonly NamedTable[] }

export type TableStage =
  | { readonly at: 'none' }
  | { readonly at: 'reading' | 'stopped'; readonly file: string }
  | { readonly at: 'refused'; readonly file: string; readonly problem: Problem }
  | { readonly at: 'open'; readonly opened: OpenedTables }

/** Beyond the readers' own limits: they refuse what is longer and say so, and the rest need not be fetched from the disk. */
const mostBytes = 100 * 2 ** 20
const zipStart = [0x50, 0x4b, 0x03, 0x04]
const oleStart = [0xd0, 0xcf, 0x11, 0xe0]

/** One file at a time, read in the worker: a workbook by its first bytes, else text with delimiters. */
export function useOpenedTable() {
  const [stage, setStage] = useState<TableStage>({ at: 'none' })
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function open(given: File) {
    reading.current?.abort()
    const stop = new AbortController()
    reading.current = stop
    const file = given.name
    setStage({ at: 'reading', file })
    const read = await tablesIn(given, stop.signal)
    if (stop.signal.aborted || read === null) return
    setStage('code' in read ? { at: 'refused', file, problem: read } : { at: 'open', opened: { file, tables: read } })
  }

  return {
    stage,
    open,
    cancel: () => {
      reading.current?.abort()
      if (stage.at === 'reading') setStage({ at: 'stopped', file: stage.file })
    },
    close: () => setStage({ at: 'none' }),
  }
}

/** null: stopped. */
async function tablesIn(given: File, signal: AbortSignal): Promise<readonly NamedTable[] | Problem | null> {
  const file = given.name
  const bytes = await bytesOf(given)
  if (!bytes) return problem('damaged-file', file)
  const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte)
  if (begins(zipStart) || begins(oleStart)) {
    const answer = await askFiles('read-workbook', { file, bytes }, { signal })
    if (answer.state !== 'done') return answer.state === 'failed' ? answer.problem : null
    if ('refused' in answer.value) return answer.value.refused
    return answer.value.workbook.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => ({ name: sheet.name, table: tableOf(sheet) }))
  }
  const answer = await askFiles('read-csv', { file, bytes }, { signal })
  if (answer.state !== 'done') return answer.state === 'failed' ? answer.problem : null
  return 'refused' in answer.value ? answer.value.refused : [{ name: file, table: answer.value.table }]
}

function tableOf(sheet: Sheet): TextTable {
  const grid = sheetGrid(sheet)
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => grid.text(row + 1, column + 1)),
  )
}

/** null when the file cannot be had: moved away since it was chosen, or a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
  } catch {
    return null
  }
}
