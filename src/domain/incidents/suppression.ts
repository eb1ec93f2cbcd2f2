import { type Flow, protectFlows } from './protect-flow'

/** null: suppressed, which is not 0 and not "under the threshold" either. */
export type ShownCount = number | null

export type SuppressionRule = {
  /** Counts below it are not shown. */
  readonly threshold: number
  /** Whether a 0 is shown. It tells of nobody, but with it every hidden count is known to be 1 at least. */
  readonly zeros: 'hidden' | 'shown'
}

/** As product and law ask for outside the internal edition: fewer than five, 0 among them, is not shown. */
export const usualSuppression: SuppressionRule = { threshold: 5, zeros: 'hidden' }

export type SuppressedCounts = {
  readonly counts: readonly ShownCount[]
  readonly total: ShownCount
  /** How many counts are hidden, the total among them. */
  readonly suppressed: number
}

export type SuppressedTable = {
  readonly rows: readonly (readonly ShownCount[])[]
  readonly rowTotals: readonly ShownCount[]
  readonly columnTotals: readonly ShownCount[]
  readonly total: ShownCount
  /** How many counts are hidden, totals among them. */
  readonly suppressed: number
}

/**
 * Counts with their total, those under the threshold hidden, and as many more (the smallest first) as it takes for no hidden count
 * to follow from the shown ones more exactly than to a span as wide as the threshold. Which of the hidden are small is not told.
 * Assumes that the reader knows the rule and these counts, not the same incidents counted otherwise: tables that overlap must be
 * suppressed as one.
 * @param counts whole numbers from 0
 * @throws RangeError when one is not
 */
export function suppressCounts(counts: readonly number[], rule: SuppressionRule = usualSuppression): SuppressedCounts {
  const total = sum(counts)
  const flows = [...counts.map((value) => ({ from: 0, to: 1, value })), { from: 1, to: 0, value: total }]
  const shown = shownValues(flows, 2, rule)
  return { counts: shown.slice(0, -1), total: shown.at(-1) ?? null, suppressed: countHidden(shown) }
}

/**
 * A table with totals of rows and columns, likewise: nothing hidden follows from the cells and totals that are shown.
 * @param rows as long as each other, whole numbers from 0
 * @throws RangeError when they are not
 */
export function suppressTable(
  rows: readonly (readonly number[])[],
  rule: SuppressionRule = usualSuppression,
): SuppressedTable {
  const width = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== width)) throw new RangeError('rows of unlike length')
  const [rowsEnd, columnsEnd] = [rows.length + width, rows.length + width + 1]
  const columnTotals = Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))
  const flows: Flow[] = [
    ...rows.flatMap((row, from) => row.map((value, column) => ({ from, to: rows.length + column, value }))),
    ...rows.map((row, to) => ({ from: columnsEnd, to, value: sum(row) })),
    ...columnTotals.map((value, column) => ({ from: rows.length + column, to: rowsEnd, value })),
    { from: rowsEnd, to: columnsEnd, value: sum(columnTotals) },
  ]
  const shown = shownValues(flows, columnsEnd + 1, rule)
  const cells = rows.length * width
  return {
    rows: rows.map((_, row) => shown.slice(row * width, (row + 1) * width)),
    rowTotals: shown.slice(cells, cells + rows.length),
    columnTotals: shown.slice(cells + rows.length, -1),
    total: shown.at(-1) ?? null,
    suppressed: countHidden(shown),
  }
}

function shownValues(
  flows: readonly Flow[],
  nodes: number,
  { threshold, zeros }: SuppressionRule,
): readonly ShownCount[] {
  if (!flows.every(({ value }) => Number.isSafeInteger(value) && value >= 0)) throw new RangeError('not a count')
  const hidden = protectFlows({ flows, nodes, threshold, least: zeros === 'shown' ? 1 : 0 })
  return flows.map(({ value }, index) => (hidden[index] ? null : value))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const countHidden = (shown: readonly ShownCount[]): number => shown.filter((value) => value === null).length
