import { guardFormula } from './formula-guard'

export type CsvOptions = {
  /** Excel in Swedish splits at semicolons. */
  readonly delimiter?: ';' | ',' | '\t'
  /** The byte order mark by which Excel knows UTF-8. */
  readonly bom?: boolean
}

/**
 * Rows of texts as CSV (RFC 4180: quotes doubled, lines ended with CRLF), where no cell can start a formula.
 * @param rows header first; each may have its own length
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { delimiter = ';', bom = true }: CsvOptions = {},
): string {
  const lines = rows.map((row) => `${row.map((text) => quoted(guardFormula(text))).join(delimiter)}\r\n`)
  return (bom ? '\ufeff' : '') + lines.join('')
}

/** Quotes at every delimiter that a program may be set to, and where spaces could be lost. */
const quoted = (text: string) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
