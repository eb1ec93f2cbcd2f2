/** The cells of one row, where they lie: the same object row after row, so that none is made for each. */
export type Cells = {
  /** How many cells the row has; asking for others gives what an empty one gives. */
  count: () => number
  /** Length of a cell in units: bytes or UTF-16 units. In both, ASCII is one unit a letter and the same number. */
  length: (column: number) => number
  unit: (column: number, at: number) => number
  text: (column: number) => string
  /** Two 32-bit numbers that rows with the same cells share. */
  digest: (into: Int32Array) => void
  /** What the tokenizer noticed of the row. */
  oddities: () => RowOddities
}

export type RowOddities = {
  /** The first column with a line break, with an unclosed quote, with letters of another encoding; -1: none. */
  readonly lineBreak: number
  readonly openQuote: number
  readonly otherEncoding: number
}

export const noOddities: RowOddities = { lineBreak: -1, openQuote: -1, otherEncoding: -1 }

/** A row whose cells are texts already, held by `show`. */
export function createTextCells(): { readonly cells: Cells; readonly show: (texts: readonly string[]) => void } {
  let texts: readonly string[] = []
  const text = (column: number) => texts[column] ?? ''
  return {
    show: (given) => {
      texts = given
    },
    cells: {
      count: () => texts.length,
      length: (column) => text(column).length,
      unit: (column, at) => text(column).charCodeAt(at),
      text,
      digest: (into) => {
        let one = seedOne
        let other = seedOther
        for (const cell of texts) {
          for (let at = 0; at < cell.length; at += 1) {
            const unit = cell.charCodeAt(at)
            one = Math.imul(one ^ unit, primeOne)
            other = Math.imul(other ^ unit, primeOther)
            other ^= other >>> 15
          }
          // A border, or ["a", "b"] would be the same as ["ab"].
          one = Math.imul(one ^ 0x1_0000, primeOne)
          other = Math.imul(other ^ 0x1_0000, primeOther)
        }
        into[0] = one
        into[1] = other
      },
      oddities: () => {
        const lineBreak = texts.findIndex((cell) => /[\r\n]/.test(cell))
        return lineBreak < 0 ? noOddities : { ...noOddities, lineBreak }
      },
    },
  }
}

/** Of FNV-1a and of MurmurHash3: two kinds of mixing, so that what they miss together is 2^-64. */
export const seedOne = 0x811c9dc5 | 0
export const primeOne = 0x01000193
export const seedOther = 0x9747b28c | 0
export const primeOther = 0x85ebca6b | 0

/** The letter of a column as spreadsheet programs call it: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26))
}
