import type { Cells } from './cells'
import type { RowReason } from './row-reason'

/**
 * Rows that spreadsheets and print-outs put among the others and that are no incidents: the header once more, or a sum.
 * Asked only of rows that have neither time nor position.
 * @param names the headers; '' where there is none
 */
export function noIncidentRow(cells: Cells, names: readonly string[]): RowReason | null {
  const named = names.flatMap((name, column) => (name.trim() === '' ? [] : [column]))
  const isHeader = (column: number) => cells.text(column).trim() === names[column]?.trim()
  if (named.length > 1 && named.every(isHeader)) return 'repeated-header'
  for (let column = 0; column < cells.count(); column += 1) {
    const first = cells.text(column).trim()
    if (first !== '') return sum.test(first) ? 'sum-row' : null
  }
  return null
}

/** Alone, or with its number beside it: "Summa", "Totalt antal: 412", "Antal brott 412". */
const sum =
  /^(?:(?:del|total|slut)?summa|total(?:t|er)?(?: antal)?|grand total|antal(?: (?:rader|poster|brott|händelser|ärenden))?)[\s:=]*[\d\s]*$/i
