import type { Problem } from '../../domain/problems/problem'
import { createPace, type PaceOptions } from '../pace'
import { orRefused, Refusal } from '../refusal'

/** A text file of rows as its cells' texts; rows may differ in length, lines with nothing in them are kept as []. */
export type ReadCsv = {
  readonly table: readonly (readonly string[])[]
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly delimiter: Delimiter
}

type Delimiter = (typeof delimiters)[number]
const delimiters = [';', '\t', ',', '|'] as const

export const mostCells = 2_000_000

/**
 * Reads CSV as people have it (RFC 4180 and what spreadsheet programs write): any of four delimiters, UTF-8 or UTF-16 by
 * their marks, UTF-8 without one, else Windows-1252; lines ended with CRLF, LF or CR; quotes doubled within quotes.
 * @returns the table, or why it is refused: not-a-workbook (no text), too-large, cancelled
 */
export function readCsv(
  bytes: Uint8Array,
  { file = '', ...pacing }: PaceOptions & { readonly file?: string } = {},
): Promise<ReadCsv | { readonly refused: Problem }> {
  return orRefused(file, async () => {
    const pace = createPace(pacing)
    pace.expect(bytes.length)
    const encoding = encodingOf(bytes)
    const text = new TextDecoder(encoding).decode(bytes)
    // No text holds the sign of nothing: this is some other kind of file.
    if (text.includes('\0')) throw new Refusal('not-a-workbook')
    const told = /^sep=(.)\r?\n/i.exec(text)
    const body = told ? text.slice(told[0].length) : text
    const delimiter = delimiters.find((mark) => mark === told?.[1]) ?? likeliestDelimiter(body)
    const table = split(body, delimiter)
    await pace.done(bytes.length)
    return { table, encoding, delimiter }
  })
}

function encodingOf(bytes: Uint8Array): ReadCsv['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

const linesLookedAt = 20

/** The one that cuts most lines into equally many cells, more than one; where two are even, the earlier of the list. */
function likeliestDelimiter(text: string): Delimiter {
  const start = text.slice(0, 64_000)
  const scores = delimiters.map((delimiter) => {
    const lengths = split(start, delimiter)
      .slice(0, linesLookedAt)
      .map((row) => row.length)
      .filter((length) => length > 1)
    const common = Math.max(0, ...lengths.map((length) => lengths.filter((other) => other === length).length))
    return { delimiter, common }
  })
  return scores.reduce((best, one) => (one.common > best.common ? one : best)).delimiter
}

/** One pass; a quote that no cell begins with is a letter like others, and one left open ends with the file. */
function split(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cells = 0
  let at = 0
  while (at < text.length) {
    const read = text[at] === '"' ? quotedCell(text, at + 1, delimiter) : plainCell(text, at, delimiter)
    row.push(read.cell)
    at = read.next
    cells += 1
    if (cells > mostCells) throw new Refusal('too-large', { measure: 'cells', limit: mostCells })
    if (text[at] === delimiter) {
      at += 1
      if (at < text.length && !isLineEnd(text[at])) continue
      row.push('')
    }
    rows.push(row.length === 1 && row[0] === '' ? [] : row)
    row = []
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  return rows
}

function plainCell(text: string, from: number, delimiter: Delimiter): { readonly cell: string; readonly next: number } {
  let end = from
  while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end += 1
  return { cell: text.slice(from, end), next: end }
}

/** @param from the first sign after the opening quote */
function quotedCell(
  text: string,
  from: number,
  delimiter: Delimiter,
): { readonly cell: string; readonly next: number } {
  let cell = ''
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { cell: cell + text.slice(at), next: text.length }
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      // What follows a closing quote before the next delimiter belongs to the cell too.
      const rest = plainCell(text, quote + 1, delimiter)
      return { cell: cell + rest.cell, next: rest.next }
    }
    cell += '"'
    at = quote + 2
  }
}

const isLineEnd = (sign: string | undefined): boolean => sign === '\n' || sign === '\r'
