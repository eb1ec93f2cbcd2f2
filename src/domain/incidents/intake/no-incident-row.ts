import type { Cells } from './cells'
import type { RowReason } from './row-reason'

/**
 * Rows that spreadsheets and print-outs put among the others and that are no incidents: the header once more, a sum, a note
 * in a cell of its own. Asked only of rows that have neither time nor position.
 * @param names the headers; '' where there is none
 * @returns 'blank' for a row of empty cells; null for what may be an incident
 */
export function noIncidentRow(cells: Cells, names: readonly string[]): RowReason | 'blank' | null {
  const named = names.flatMap((name, column) => (name.trim() === '' ? [] : [column]))
  const isHeader = (column: number) => cells.text(column).trim() === names[column]?.trim()
  if (named.length > 1 && named.every(isHeader)) return 'repeated-header'
  const filled = Array.from({ length: cells.count() }, (_, column) => cells.text(column).trim()).filter(Boolean)
  const [first] = filled
  if (first === undefined) return 'blank'
  if (sum.test(first)) return 'sum-row'
  return filled.length === 1 && names.length >= fewestColumns ? 'lone-cell' : null
}

/** In a narrower table, one cell may be all there is to say. */
const fewestColumns = 4

/** Alone, or with its number beside it: "Summa", "Totalt antal: 412", "Antal brott 412". */
const sum =
  /^(?:(?:del|total|slut)?summa|total(?:t|er)?(?: antal)?|grand total|antal(?: (?:rader|poster|brott|händelser|ärenden))?)[\s:=]*[\d\s]*$/i
