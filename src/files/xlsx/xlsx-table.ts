import { createTextCells } from '../../domain/incidents/intake/cells'
import { findHeader } from '../../domain/incidents/intake/find-header'
import type { CellValue, Sheet } from '../../domain/workbook/sheet'
import { type FirstRow, namesUnder } from '../incidents/first-rows'
import type { OpenTable } from '../incidents/incident-table'
import { Refusal } from '../refusal'
import { megabyte } from '../zip/zip-limits'
import { readPackage } from './read-workbook'
import { workbookLimits } from './workbook-limits'

const rowsLookedAt = 100

/**
 * One sheet of an Excel workbook: the one that is asked for, else the largest that shows.
 * @throws Refusal intake-empty, unknown-sheet, and those of `readWorkbook`
 */
export const openXlsxTable: OpenTable = async (file, given, pace) => {
  if (file.size > workbookLimits.fileBytes)
    throw new Refusal('too-large', { measure: 'file-megabytes', limit: workbookLimits.fileBytes / megabyte })
  const { sheets } = await readPackage(new Uint8Array(await file.arrayBuffer()), workbookLimits, pace)
  const filled = sheets.filter(({ cells }) => cells.length > 0)
  if (given.sheet && !sheets.some(({ name }) => name === given.sheet))
    throw new Refusal('unknown-sheet', { given: given.sheet })
  const shown = filled.filter(({ hidden }) => !hidden)
  const largest = (shown.length > 0 ? shown : filled).reduce<Sheet | null>(
    (most, sheet) => (most && most.cells.length >= sheet.cells.length ? most : sheet),
    null,
  )
  const sheet = given.sheet ? (sheets.find(({ name }) => name === given.sheet) ?? null) : largest
  if (!sheet || sheet.cells.length === 0) throw new Refusal('intake-empty')

  const rows: FirstRow[] = []
  walk(sheet, (row, cells) => {
    rows.push({ row, cells: [...cells] })
    return rows.length < rowsLookedAt
  })
  const found = findHeader(rows.map(({ cells }) => cells))
  const guessed = found === null ? null : (rows[found]?.row ?? null)
  const headerRow = given.headerRow === undefined ? guessed : given.headerRow
  const names = namesUnder(rows, headerRow)
  return {
    format: 'xlsx',
    layout: { encoding: null, delimiter: null, decimalMark: given.decimalMark ?? ',', sheet: sheet.name, headerRow },
    sheets: sheets.map(({ name }) => name),
    names,
    declared: null,
    expected: sheet.rowCount,
    features: null,
    read: async (take) => {
      const { cells, show } = createTextCells()
      let blank = 0
      let before = headerRow ?? 0
      const whole = walk(sheet, (row, texts) => {
        if (row <= (headerRow ?? 0)) return true
        blank += row - before - 1
        before = row
        // A sheet has no end of a row: what is missing is an empty cell.
        while (texts.length < names.length) texts.push('')
        show(texts)
        return take(cells, row)
      })
      return { blank, shapes: 0, whole }
    },
  }
}

/** Rows that hold something, each as texts by column. Empty cells at the end are left out. */
function walk(sheet: Sheet, take: (row: number, cells: string[]) => boolean): boolean {
  let row = 0
  let texts: string[] = []
  for (const cell of sheet.cells) {
    if (cell.row !== row) {
      if (texts.length > 0 && !take(row, texts)) return false
      row = cell.row
      texts = []
    }
    while (texts.length < cell.column - 1) texts.push('')
    texts[cell.column - 1] = textOf(cell.value)
  }
  return texts.length === 0 || take(row, texts)
}

/** Dates as ISO texts, numbers with a point: as the intake reads them, not as they are shown. */
function textOf(value: CellValue): string {
  switch (value.kind) {
    case 'text':
    case 'error':
      return value.text
    case 'number':
      return String(Number(value.number.toPrecision(15)))
    case 'date':
      return value.iso
    case 'boolean':
      return value.boolean ? 'ja' : 'nej'
  }
}
