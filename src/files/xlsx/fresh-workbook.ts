import { zipSync } from 'fflate'
import { type Problem, problem } from '../../domain/problems/problem'
import { columnLetters, printReference } from './cell-reference'
import { inlineText } from './edit-sheet'
import { escapeAttribute } from './escaped-text'
import { freshStyles, styleNumber } from './fresh-styles'
import { legalSheetNames } from './sheet-names'
import { longestText } from './workbook-limits'

export type FreshColumn = {
  readonly header: string
  /** What to write in the column, in a second header row; null: none. */
  readonly guidance: string | null
  /** In characters of the standard font. */
  readonly widthCharacters: number
}

export type FreshSheet = {
  /** Made legal where it is not: some marks become `-`, the rest after 31 characters goes, doubles are numbered. */
  readonly name: string
  readonly columns: readonly FreshColumn[]
  /** Texts by column; '' is an empty cell. */
  readonly rows: readonly (readonly string[])[]
}

/**
 * A new workbook of texts: the header rows frozen and repeated on every printed page, wrapped cells, landscape on as many
 * pages as needed and one page wide. The same sheets give the same bytes.
 * @returns refused: cell-too-long, with sheet and cell
 */
export function freshWorkbook(
  sheets: readonly FreshSheet[],
): { readonly bytes: Uint8Array } | { readonly refused: Problem } {
  const names = legalSheetNames(sheets.map(({ name }) => name))
  const filled = sheets.map((sheet, index) => ({ name: names[index] ?? '', ...contentOf(sheet) }))
  for (const { name, rows } of filled) {
    const refused = tooLong(name, rows)
    if (refused) return { refused }
  }
  const parts = {
    '[Content_Types].xml': contentTypes(filled.length),
    '_rels/.rels': relationships([{ kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbookPart(filled),
    'xl/_rels/workbook.xml.rels': relationships([
      ...filled.map((_, index) => ({ kind: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { kind: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': freshStyles,
    ...Object.fromEntries(
      filled.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet, index)]),
    ),
  }
  const encoder = new TextEncoder()
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, encoder.encode(declaration + text)]),
  )
  return { bytes: zipSync(files, { level: 6, mtime: earliest }) }
}

type Filled = {
  readonly name: string
  readonly columns: readonly FreshColumn[]
  readonly headerRows: number
  /** Header rows among them. */
  readonly rows: readonly (readonly string[])[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** The first day a ZIP file can tell of: a file of the same sheets is the same file. */
const earliest = new Date(1980, 0, 1)

function contentOf({ columns, rows }: FreshSheet): Omit<Filled, 'name'> {
  const headers = [columns.map(({ header }) => header)]
  if (columns.some(({ guidance }) => guidance !== null)) headers.push(columns.map(({ guidance }) => guidance ?? ''))
  return { columns, headerRows: headers.length, rows: [...headers, ...rows] }
}

function tooLong(name: string, rows: Filled['rows']): Problem | null {
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex((text) => text.length > longestText)
    if (column < 0) continue
    const where = `${name}!${printReference({ row: index + 1, column: column + 1 })}`
    return problem('cell-too-long', where, { given: row[column]?.length ?? 0, limit: longestText })
  }
  return null
}

function sheetPart({ columns, headerRows, rows }: Filled, index: number): string {
  const widths = columns.map(
    ({ widthCharacters }, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthCharacters}" customWidth="1"/>`,
  )
  const firstFree = `A${headerRows + 1}`
  const selected = index === 0 ? ' tabSelected="1"' : ''
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${columnLetters(Math.max(1, columns.length))}${rows.length}"/>`,
    `<sheetViews><sheetView${selected} workbookViewId="0">`,
    `<pane ySplit="${headerRows}" topLeftCell="${firstFree}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${firstFree}" sqref="${firstFree}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    `<sheetData>${rows.map((row, at) => rowPart(row, at, headerRows)).join('')}</sheetData>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('')
}

function rowPart(texts: readonly string[], index: number, headerRows: number): string {
  const style = styleNumber(index, headerRows)
  const cells = texts.map((text, column) => {
    const start = `<c r="${printReference({ row: index + 1, column: column + 1 })}" s="${style}"`
    return text === '' ? `${start}/>` : `${start} t="inlineStr">${inlineText(text, '')}</c>`
  })
  return `<row r="${index + 1}">${cells.join('')}</row>`
}

function workbookPart(sheets: readonly Filled[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const titles = sheets.map(({ name, headerRows }, index) => {
    const range = `'${name.replaceAll("'", "''")}'!$1:$${headerRows}`
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeAttribute(range)}</definedName>`
  })
  const book = `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews>`
  return `${book}<sheets>${listed.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
}

function relationships(targets: readonly { readonly kind: string; readonly target: string }[]): string {
  const listed = targets.map(
    ({ kind, target }, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${content}.${type}+xml"/>`
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')),
    '</Types>',
  ].join('')
}
