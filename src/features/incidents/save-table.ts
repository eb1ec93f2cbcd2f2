import { downloadFile } from '../../ui/download-file'
import { askFiles } from '../../workers/files'
import type { ChartTable } from './chart-table'
import type { ExportWords } from './export-words'

/** A table as CSV with what it stands on above it. False when it could not be written. */
export async function saveTable(fileName: string, words: ExportWords, { head, rows }: ChartTable): Promise<boolean> {
  const lines = [[words.heading], ...words.facts, [], head, ...rows]
  const answer = await askFiles('write-csv', { rows: lines }, { signal: new AbortController().signal })
  if (answer.state !== 'done') return false
  downloadFile(`${fileName}.csv`, answer.value)
  return true
}
