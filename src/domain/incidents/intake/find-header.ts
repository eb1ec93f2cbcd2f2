import { readMoment, readTimeOfDay } from './read-moment'
import { readNumber } from './read-number'

const mostRowsAbove = 20
const widthShare = 0.6
const dataShare = 0.3

/**
 * Which of a table's first rows holds the headers: the first that is nearly as wide as the table, unless it holds
 * numbers and dates itself.
 * @returns its index; null when there is none
 */
export function findHeader(rows: readonly (readonly string[])[]): number | null {
  const widths = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length)
  const width = widths.slice(0, 50).reduce((most, one) => Math.max(most, one), 0)
  const first = widths.findIndex((one, index) => index < mostRowsAbove && one >= Math.max(1, widthShare * width))
  const cells = (rows[first] ?? []).filter((cell) => cell.trim() !== '')
  if (cells.length === 0) return null
  return cells.filter(looksLikeData).length > dataShare * cells.length ? null : first
}

const looksLikeData = (cell: string) =>
  !Number.isNaN(readNumber(cell, ',')) ||
  readMoment(cell, 'day-month').status === 'read' ||
  (/\d/.test(cell) && readTimeOfDay(cell).status === 'read')
