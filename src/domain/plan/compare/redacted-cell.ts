import type { PlanColumn, PlanRow } from '../plan'
import { comparable } from './same-text'

/** The longest a name is taken to be. */
const longestName = 60
/** How many letters on each side must agree for the place of a name to be known. */
const context = 12

export type WithoutName = {
  /** The text with what the app shows in place of the name. */
  readonly text: string
  /** The cell has had a name, and where it stands in this text cannot be told. */
  readonly mayName: boolean
  /** The words that were left out, by what is shown instead. */
  readonly leftOut: readonly { readonly shown: string; readonly name: string }[]
}

/**
 * A cell of a workbook as the app would hold it, without the names that the app leaves out there. A name is known by
 * what stands before and after it in the document's cell.
 */
export function withoutName(text: string, row: PlanRow, column: PlanColumn): WithoutName {
  const redactions = row.redactions.filter((redaction) => redaction.column === column)
  let result: WithoutName = { text, mayName: false, leftOut: [] }
  for (const { shown } of redactions)
    result = leaveOut(result, shown, [row.cells[column], row.document?.[column] ?? ''])
  return result
}

function leaveOut(given: WithoutName, shown: string, known: readonly string[]): WithoutName {
  const text = comparable(given.text)
  if (text === '' || text.includes(shown)) return given
  for (const cell of known.map(comparable)) {
    const at = cell.indexOf(shown)
    if (at < 0) continue
    const name = between(text, cell.slice(0, at), cell.slice(at + shown.length))
    if (name === null) continue
    if (name.to === name.from) return given
    return {
      ...given,
      text: `${text.slice(0, name.from)}${shown}${text.slice(name.to)}`,
      leftOut: [...given.leftOut, { shown, name: text.slice(name.from, name.to) }],
    }
  }
  return { ...given, mayName: true }
}

/** Where in a text the gap between what stood before and after it is; an empty gap is a name taken away. */
function between(text: string, before: string, after: string): { readonly from: number; readonly to: number } | null {
  const left = before.slice(-context)
  const right = after.slice(0, context)
  const start = left === '' ? 0 : text.indexOf(left)
  if (start < 0 || (left !== '' && text.indexOf(left, start + 1) >= 0)) return null
  const from = start + left.length
  const to = right === '' ? text.length : text.indexOf(right, from)
  return to >= from && to - from <= longestName ? { from, to } : null
}

/** What a cell of the app is in a workbook that has the names; null: where a name belongs cannot be told. */
export function withName(
  text: string,
  { leftOut, mayName }: WithoutName,
  row: PlanRow,
  column: PlanColumn,
): string | null {
  let whole = text
  for (const { shown } of row.redactions.filter((redaction) => redaction.column === column)) {
    if (!whole.includes(shown)) continue
    const name = leftOut.find((one) => one.shown === shown)?.name
    if (name === undefined || mayName) return null
    whole = whole.replace(shown, () => name)
  }
  return whole
}
