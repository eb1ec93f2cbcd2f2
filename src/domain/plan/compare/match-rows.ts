import type { SheetPlanRow } from '../../workbook/read-plan-rows'
import { type PlanCells, type PlanColumn, type PlanRow, planColumns } from '../plan'
import type { RowPair } from './plan-difference'
import { type Likeness, rowLikeness } from './row-likeness'
import { comparable } from './same-text'

export type RowMatch = {
  /** In the sheet's order. */
  readonly pairs: readonly RowPair[]
  readonly onlyInPlan: readonly PlanRow[]
  readonly onlyInSheet: readonly SheetPlanRow[]
}

/** Less alike than this, two rows are one removed and one added. */
const leastAlike = 0.5
/** By how much the best must be better than the next: a wrong match is worse than none. */
const leastLead = 0.08
/** What the same row number adds when the problem agrees well. */
const sameNumber = 0.12
const problemAgrees = 0.5
/** No plan has so many changed rows; another document has, and measuring it would only take time. */
const mostAlike = 2000

/**
 * Which row of a sheet is which row of the plan. First those that say the same in every cell, then those that differ
 * in the follow-up alone, then in one more cell, then by problem, cause and action, and last by likeness where it is plain.
 * @param columns those that the sheet has
 */
export function matchRows(
  rows: readonly PlanRow[],
  sheetRows: readonly SheetPlanRow[],
  columns: ReadonlySet<PlanColumn>,
): RowMatch {
  if (rows.length === 0 || sheetRows.length === 0) return { pairs: [], onlyInPlan: rows, onlyInSheet: sheetRows }
  const numbered = textNumbers()
  const open: Open = {
    rows,
    sheetRows,
    standing: rows.map(({ cells }) => numbered(cells)),
    original: rows.map(({ document, cells }) => numbered(document ?? cells)),
    there: sheetRows.map(({ cells }) => numbered(cells)),
    partner: new Map(),
    taken: new Set(),
  }
  const all = planColumns.filter((column) => columns.has(column))
  const identity = all.filter((column) => column !== 'followUp')
  const core = identity.filter((column) => column === 'problem' || column === 'cause' || column === 'action')
  matchEqual(open, all, open.standing, 'in order')
  matchEqual(open, identity, open.standing, 'by number')
  matchEqual(open, identity, open.original, 'by number')
  for (const changed of identity)
    for (const cells of [open.standing, open.original])
      matchEqual(open, without(identity, changed), cells, 'alone', without(core, changed))
  matchEqual(open, core, open.standing, 'alone')
  matchEqual(open, core, open.original, 'alone')
  const left = [rows.length - open.taken.size, sheetRows.length - open.partner.size]
  if (Math.min(...left) > 0 && Math.max(...left) <= mostAlike) matchAlike(open, columns)
  return {
    pairs: sheetRows.flatMap((sheetRow, at) => {
      const row = rows[open.partner.get(at) ?? -1]
      return row ? [{ row, sheetRow }] : []
    }),
    onlyInPlan: rows.filter((_, index) => !open.taken.has(index)),
    onlyInSheet: sheetRows.filter((_, at) => !open.partner.has(at)),
  }
}

/** Matching under way, by index. */
type Open = {
  readonly rows: readonly PlanRow[]
  readonly sheetRows: readonly SheetPlanRow[]
  readonly standing: readonly NumberedCells[]
  readonly original: readonly NumberedCells[]
  readonly there: readonly NumberedCells[]
  /** By index of the sheet row. */
  readonly partner: Map<number, number>
  readonly taken: Set<number>
}

/** Equal texts have equal numbers; 0 is the empty one. */
type NumberedCells = Readonly<Record<PlanColumn, number>>

function textNumbers(): (cells: PlanCells) => NumberedCells {
  const numbers = new Map([['', 0]])
  const numberOf = (text: string) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    const same = comparable(text)
    const number = numbers.get(same) ?? numbers.size
    numbers.set(same, number).set(text, number)
    return number
  }
  return (cells) => Object.fromEntries(planColumns.map((column) => [column, numberOf(cells[column])])) as NumberedCells
}

const without = (columns: readonly PlanColumn[], left: PlanColumn) => columns.filter((column) => column !== left)

const pair = ({ partner, taken }: Open, at: number, row: number) => {
  partner.set(at, row)
  taken.add(row)
}

/**
 * @param among what to do when several rows say the same: take them in order, those with the same row number, or none
 * @param telling of these at least one must say something
 */
function matchEqual(
  open: Open,
  columns: readonly PlanColumn[],
  own: readonly NumberedCells[],
  among: 'in order' | 'by number' | 'alone',
  telling: readonly PlanColumn[] = columns,
): void {
  const groups = new Map<string, { rows: number[]; sheetRows: number[] }>()
  const group = (cells: NumberedCells) => {
    const key = columns.map((column) => cells[column]).join()
    const known = groups.get(key) ?? { rows: [], sheetRows: [] }
    groups.set(key, known)
    return known
  }
  const says = (cells: NumberedCells) => telling.some((column) => cells[column] !== 0)
  for (const [index, cells] of own.entries()) if (!open.taken.has(index) && says(cells)) group(cells).rows.push(index)
  for (const [at, cells] of open.there.entries())
    if (!open.partner.has(at) && says(cells)) group(cells).sheetRows.push(at)
  for (const { rows, sheetRows } of groups.values()) {
    if (rows.length === 1 && sheetRows.length === 1) pair(open, sheetRows[0] ?? 0, rows[0] ?? 0)
    else if (among !== 'alone') {
      matchByNumber(open, rows, sheetRows)
      if (among === 'in order') matchInOrder(open, rows, sheetRows)
    }
  }
}

function matchByNumber(open: Open, rows: readonly number[], sheetRows: readonly number[]): void {
  const byNumber = new Map(rows.map((index) => [open.rows[index]?.sheetRow, index]))
  for (const at of sheetRows) {
    const row = byNumber.get(open.sheetRows[at]?.sheetRow)
    if (row !== undefined && !open.taken.has(row)) pair(open, at, row)
  }
}

function matchInOrder(open: Open, rows: readonly number[], sheetRows: readonly number[]): void {
  const left = rows.filter((index) => !open.taken.has(index))
  for (const [index, at] of sheetRows.filter((one) => !open.partner.has(one)).entries()) {
    const row = left[index]
    if (row !== undefined) pair(open, at, row)
  }
}

type Candidate = { readonly row: number; readonly at: number; readonly alike: number }

/** Takes the plain ones first; what is left over may then be plain in its turn. */
function matchAlike(open: Open, columns: ReadonlySet<PlanColumn>): void {
  const likeness = rowLikeness(open.rows, open.sheetRows, columns)
  let candidates = candidatesOf(open, likeness)
  for (let found = true; found; ) {
    const plain = plainOnes(candidates)
    for (const { row, at } of plain) pair(open, at, row)
    found = plain.length > 0
    candidates = candidates.filter(({ row, at }) => !open.taken.has(row) && !open.partner.has(at))
  }
}

function candidatesOf(open: Open, likeness: Likeness): readonly Candidate[] {
  const byNumber = new Map(open.rows.map(({ sheetRow }, index) => [sheetRow, index]))
  return open.sheetRows.flatMap(({ sheetRow }, at) => {
    if (open.partner.has(at)) return []
    const near = byNumber.get(sheetRow)
    const rows = new Set([...likeness.candidates(at), ...(near === undefined ? [] : [near])])
    return [...rows].flatMap((row) => {
      if (open.taken.has(row)) return []
      const agrees = row === near && likeness.inColumn(row, at, 'problem') >= problemAgrees
      const alike = likeness.of(row, at) + (agrees ? sameNumber : 0)
      return alike >= leastAlike - leastLead ? [{ row, at, alike }] : []
    })
  })
}

/** Candidates that are the best for both rows, by a clear lead. */
function plainOnes(candidates: readonly Candidate[]): readonly Candidate[] {
  const leads = (keyOf: (candidate: Candidate) => number) => {
    const best = new Map<number, { first: Candidate; next: number }>()
    for (const candidate of candidates) {
      const known = best.get(keyOf(candidate))
      if (!known) best.set(keyOf(candidate), { first: candidate, next: 0 })
      else if (candidate.alike > known.first.alike)
        best.set(keyOf(candidate), { first: candidate, next: known.first.alike })
      else known.next = Math.max(known.next, candidate.alike)
    }
    return (candidate: Candidate) => {
      const known = best.get(keyOf(candidate))
      return known?.first === candidate && candidate.alike - known.next >= leastLead
    }
  }
  const leadsRow = leads(({ row }) => row)
  const leadsSheet = leads(({ at }) => at)
  return candidates.filter((one) => one.alike >= leastAlike && leadsRow(one) && leadsSheet(one))
}
