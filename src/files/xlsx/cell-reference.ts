import type { CellRange } from '../../domain/workbook/sheet'
import { mostColumns, mostRows } from './workbook-limits'

/** Row and column from 1. */
export type CellPlace = { readonly row: number; readonly column: number }

/** "AB12" or "$AB$12"; null when it is no reference to a cell, also one outside what a sheet can hold. */
export function parseReference(text: string): CellPlace | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text) ?? []
  if (!letters || !digits) return null
  const row = Number(digits)
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return isInside({ row, column }) ? { row, column } : null
}

export const printReference = ({ row, column }: CellPlace): string => `${columnLetters(column)}${row}`

/** "A1:B3", or "A1" for a single cell; whole columns ("A:B") and rows ("1:2") as well. */
export function parseRange(text: string): CellRange | null {
  const [first = '', second = first] = text.split(':')
  const from = parseReference(first) ?? parseHalf(first, { row: 1, column: 1 })
  const to = parseReference(second) ?? parseHalf(second, { row: mostRows, column: mostColumns })
  if (!from || !to) return null
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  }
}

export const printRange = ({ top, left, bottom, right }: CellRange): string => {
  const from = printReference({ row: top, column: left })
  const to = printReference({ row: bottom, column: right })
  return from === to ? from : `${from}:${to}`
}

export const isWithin = ({ row, column }: CellPlace, { top, left, bottom, right }: CellRange): boolean =>
  row >= top && row <= bottom && column >= left && column <= right

/** Whether a sheet can hold the cell at all. */
export const isInside = ({ row, column }: CellPlace): boolean =>
  Number.isInteger(row) &&
  Number.isInteger(column) &&
  isWithin({ row, column }, { top: 1, left: 1, bottom: mostRows, right: mostColumns })

export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

function parseHalf(text: string, missing: CellPlace): CellPlace | null {
  const [, letters, digits] = /^\$?(?:([A-Za-z]{1,3})|(\d{1,7}))$/.exec(text) ?? []
  if (!letters && !digits) return null
  return parseReference(`${letters ?? columnLetters(missing.column)}${digits ?? missing.row}`)
}
