import { findHeader } from '../../domain/incidents/intake/find-header'
import {
  type CellDelimiter,
  cellDelimiters,
  type TableLayout,
  type TextEncoding,
} from '../../domain/incidents/intake/intake-mapping'
import { type FirstRow, namesUnder } from '../incidents/first-rows'
import type { IncidentTable, RowsRead, TakeRow } from '../incidents/incident-table'
import { inMegabytes, intakeLimits } from '../incidents/intake-limits'
import type { Pace } from '../pace'
import { Refusal } from '../refusal'
import { createByteCells } from './byte-cells'
import { createByteSource } from './byte-source'
import { guessDelimiter, guessEncoding } from './guess-text'
import { createRecord, createScan, tooManyCells } from './scan-record'

const lookedAtBytes = 256 * 1024
const rowsLookedAt = 100

/**
 * A CSV file as people have it (RFC 4180 and what spreadsheet programs write), of any size: bytes are cut into cells where
 * they lie, and only those that are asked for become text.
 * @throws Refusal intake-too-large, intake-empty, intake-format (no text)
 */
export async function openCsvTable(file: Blob, given: Partial<TableLayout>, pace: Pace): Promise<IncidentTable> {
  if (file.size > intakeLimits.csvBytes)
    throw new Refusal('intake-too-large', { measure: 'file-megabytes', limit: inMegabytes(intakeLimits.csvBytes) })
  const start = file.slice(0, lookedAtBytes)
  const encoding = given.encoding ?? guessEncoding(new Uint8Array(await start.arrayBuffer()))
  const beginning = await createByteSource(start, encoding).next()
  if (!beginning || beginning.bytes.length === 0) throw new Refusal('intake-empty')
  // No text holds the sign of nothing: this is some other kind of file.
  if (beginning.bytes.includes(0)) throw new Refusal('intake-format')
  const told = toldDelimiter(beginning.bytes)
  const delimiter = given.delimiter ?? told.delimiter ?? guessDelimiter(beginning.bytes.subarray(told.length))
  const settings = { encoding, delimiter, skipped: told.length }

  const rows: FirstRow[] = []
  await readRecords(start, settings, null, (cells, row) => {
    rows.push({ row, cells: Array.from({ length: cells.count() }, (_, column) => cells.text(column)) })
    return rows.length < rowsLookedAt
  })
  if (rows.length === 0) throw new Refusal('intake-empty')
  const found = findHeader(rows.map(({ cells }) => cells))
  const guessed = found === null ? null : (rows[found]?.row ?? null)
  const headerRow = given.headerRow === undefined ? guessed : given.headerRow
  return {
    format: 'csv',
    layout: { encoding, delimiter, decimalMark: given.decimalMark ?? guessDecimalMark(rows), sheet: null, headerRow },
    sheets: [],
    names: namesUnder(rows, headerRow),
    declared: null,
    expected: rows.length < rowsLookedAt ? rows.length : (file.size / bytesOfRow(rows, encoding)) * 1.02,
    features: null,
    read: (take) => {
      pace.expect(file.size)
      const beneath = headerRow ?? 0
      return readRecords(file, settings, pace, (cells, row) => row <= beneath || take(cells, row))
    },
  }
}

type Settings = {
  readonly encoding: TextEncoding
  readonly delimiter: CellDelimiter
  /** Bytes before the first record. */
  readonly skipped: number
}

async function readRecords(
  file: Blob,
  { encoding, delimiter, skipped }: Settings,
  pace: Pace | null,
  take: TakeRow,
): Promise<RowsRead> {
  const source = createByteSource(file, encoding)
  const record = createRecord()
  const limits = { mostCells: intakeLimits.columns, longest: intakeLimits.rowBytes }
  const scan = createScan(delimiter.charCodeAt(0), record, limits)
  const { cells, show } = createByteCells(record, source.encoding)
  let held: Uint8Array | null = null
  let at = 0
  let row = 0
  let blank = 0
  for (;;) {
    const piece = await source.next()
    if (piece) {
      const first = held === null
      held = held ? joined(held.subarray(at), piece.bytes) : piece.bytes
      at = first ? skipped : 0
    }
    const bytes: Uint8Array = held ?? new Uint8Array()
    while (at < bytes.length) {
      const next = scan(bytes, at, bytes.length, piece === null)
      if (next === tooManyCells)
        throw new Refusal('intake-too-large', { measure: 'columns', limit: intakeLimits.columns })
      if (next < 0) break
      row += 1
      if (record.count === 1 && record.ends[0] === record.starts[0]) blank += 1
      else {
        show(bytes, at, next)
        if (!take(cells, row)) return { blank, shapes: 0, whole: false }
      }
      at = next
    }
    if (!piece) return { blank, shapes: 0, whole: true }
    if (bytes.length - at > 2 * intakeLimits.rowBytes)
      throw new Refusal('intake-too-large', { measure: 'row-megabytes', limit: inMegabytes(intakeLimits.rowBytes) })
    await pace?.done(piece.taken)
  }
}

function joined(rest: Uint8Array, piece: Uint8Array): Uint8Array {
  if (rest.length === 0) return piece
  const whole = new Uint8Array(rest.length + piece.length)
  whole.set(rest)
  whole.set(piece, rest.length)
  return whole
}

/** Some programs begin with a line that says "sep=;", which others do not count as a row. */
function toldDelimiter(bytes: Uint8Array): { readonly delimiter: CellDelimiter | null; readonly length: number } {
  const line = /^sep=(.)\r?\n/i.exec(String.fromCharCode(...bytes.subarray(0, 8)))
  const delimiter = cellDelimiters.find((mark) => mark === line?.[1]) ?? null
  return { delimiter, length: line?.[0].length ?? 0 }
}

function guessDecimalMark(rows: readonly FirstRow[]): ',' | '.' {
  const cells = rows.flatMap((row) => row.cells)
  const count = (pattern: RegExp) => cells.filter((cell) => pattern.test(cell)).length
  return count(/^\s*[+-]?\d+\.\d+\s*$/) > count(/^\s*[+-]?\d+,\d+\s*$/) ? '.' : ','
}

function bytesOfRow(rows: readonly FirstRow[], encoding: TextEncoding): number {
  const letters = rows.reduce((sum, { cells }) => sum + cells.reduce((length, cell) => length + cell.length + 1, 1), 0)
  return Math.max(4, letters / rows.length) * (encoding.startsWith('utf-16') ? 2 : 1)
}
