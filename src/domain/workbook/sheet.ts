/** A workbook as it was read, without its formats: what the plan, the situation and incidents are taken from. */
export type Workbook = {
  readonly sheets: readonly Sheet[]
}

export type Sheet = {
  readonly name: string
  readonly hidden: boolean
  /** Locked against change in the spreadsheet program; it can still be read, and is never written. */
  readonly protected: boolean
  /** Numbers of hidden rows, from 1. */
  readonly hiddenRows: readonly number[]
  /**
   * By row and then column. Empty cells are left out, and so are those that a merged cell covers; a formula without a
   * value is kept, with the text ''.
   */
  readonly cells: readonly Cell[]
  readonly merges: readonly CellRange[]
  /** The last row and column with a cell of `cells`, or under a merged one; formats alone do not count. */
  readonly rowCount: number
  readonly columnCount: number
}

/** Rows and columns from 1. */
export type CellRange = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export type Cell = {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** Made by a formula: never written over. */
  readonly formula: boolean
}

export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /**
   * ISO date (2025-06-01), date and time (2025-06-01T14:30:00), or a time of day alone (14:30:00), without zone: a
   * spreadsheet has none. How long something took is a number, in days.
   */
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** As the program shows it: "#N/A". */
  | { readonly kind: 'error'; readonly text: string }

/** A new value for one cell of one sheet; '' empties it. */
export type CellChange = {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly text: string
}
