/** Something about one cell of a table that someone brought in. Rows and columns from 1, as a spreadsheet counts them. */
export type CellFault<Code extends string> = {
  readonly code: Code
  /** `fel`: the cell was not taken. `upplysning`: it was understood, and this is how. */
  readonly weight: 'fel' | 'upplysning'
  readonly row: number
  readonly column: number
  /** The cell as a spreadsheet names it: "C4". */
  readonly cell: string
  /** The cell's text, untouched. */
  readonly given: string
  /** Further values that the sentence needs. Plain text. */
  readonly details: Readonly<Record<string, string | number>>
  /** Ids that the given text may mean: choices for a person, none of them chosen. */
  readonly candidates: readonly string[]
}

/** @param row from 0 @param column from 0: places in the table as it was read */
export function cellFault<Code extends string>(
  code: Code,
  at: { readonly row: number; readonly column: number; readonly given: string },
  more: Partial<Pick<CellFault<Code>, 'weight' | 'details' | 'candidates'>> = {},
): CellFault<Code> {
  const { row, column, given } = at
  return {
    code,
    weight: 'fel',
    row: row + 1,
    column: column + 1,
    cell: cellName(row, column),
    given,
    details: {},
    candidates: [],
    ...more,
  }
}

/** "C4" for row 3, column 2, counted from 0. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return `${letters}${row + 1}`
}
