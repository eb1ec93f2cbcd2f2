import { wholeWords } from './find-in-cells'
import type { Repair } from './finding'

/** The cell with the repair's words in place, wherever its `from` stands whole; the cell itself when it stands nowhere. */
export function applyRepair(cell: string, { from, to }: Pick<Repair, 'from' | 'to'>): string {
  return cell.replace(wholeWords(from), () => to)
}
