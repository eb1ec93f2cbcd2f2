import { type Cells, columnLetter } from './cells'
import { doubtBit } from './growing-columns'
import type { ReasonEntry } from './intake-report'
import { type ReasonLedger, shownValue } from './reason-ledger'
import { type RowReason, rowReasons } from './row-reason'

/** What is said of the row that is being read, held until it is known whether the row is used. */
export type RowNotes = {
  readonly begin: () => void
  /** @param columns those whose cells are shown; none: the row's first cells */
  readonly add: (reason: RowReason, first?: number, second?: number) => void
  readonly doubts: () => number
  /** Whether there is any note at all. */
  readonly any: () => boolean
  readonly commit: (cells: Cells, row: number) => void
  /** Tells one reason instead of all that were held. */
  readonly instead: (reason: RowReason, cells: Cells, row: number) => void
}

const mostNotes = 32
const cellsShown = 4

export function createRowNotes(ledger: ReasonLedger, names: readonly string[]): RowNotes {
  const reasons: RowReason[] = []
  const columns = new Int32Array(2 * mostNotes)
  let doubts = 0

  const nameOf = (column: number) => names[column] || columnLetter(column)

  function entryOf(cells: Cells, row: number, at: number): ReasonEntry {
    const [first = -1, second = -1] = [columns[2 * at], columns[2 * at + 1]]
    if (first < 0) {
      const some = Array.from({ length: Math.min(cellsShown, cells.count()) }, (_, column) => cells.text(column))
      return { row, column: null, value: shownValue(some.join(' · ')) }
    }
    if (second < 0) return { row, column: nameOf(first), value: shownValue(cells.text(first)) }
    const value = shownValue([cells.text(first), cells.text(second)].filter((text) => text !== '').join(' · '))
    return { row, column: `${nameOf(first)} · ${nameOf(second)}`, value }
  }

  return {
    begin: () => {
      reasons.length = 0
      doubts = 0
    },
    add: (reason, first = -1, second = -1) => {
      if (reasons.length === mostNotes || reasons.includes(reason)) return
      columns[2 * reasons.length] = first
      columns[2 * reasons.length + 1] = second
      reasons.push(reason)
      const { doubt } = rowReasons[reason]
      if (doubt) doubts |= doubtBit(doubt)
    },
    doubts: () => doubts,
    any: () => reasons.length > 0,
    commit: (cells, row) => {
      for (let at = 0; at < reasons.length; at += 1)
        ledger.note(reasons[at] as RowReason, () => entryOf(cells, row, at))
    },
    instead: (reason, cells, row) => {
      columns[0] = -1
      ledger.note(reason, () => entryOf(cells, row, 0))
    },
  }
}
