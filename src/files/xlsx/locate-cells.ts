import type { CellRange } from '../../domain/workbook/sheet'
import { damaged } from '../refusal'
import { type Attributes, readXml, type XmlPosition } from '../xml/read-xml'
import { isTrue, wholeNumber } from './attributes'
import { parseRange, parseReference } from './cell-reference'
import { mainNamespaces } from './namespaces'

/** Where a tag, or an element, stands in the sheet's text; in characters. */
export type Span = { readonly start: number; readonly end: number }

export type LocatedElement = {
  readonly tag: Span
  /** Where its closing tag begins; null for `<c/>`. */
  closing: number | null
  /** Just past all of it. */
  end: number
  /** The name as written, prefix and all. */
  readonly written: string
}

export type LocatedCell = LocatedElement & { readonly column: number; hasFormula: boolean }
export type LocatedRow = LocatedElement & { readonly style: number | null; readonly cells: LocatedCell[] }
export type ColumnStyle = { readonly first: number; readonly last: number; readonly style: number }

/** A sheet as a text that can be changed in place. */
export type LocatedSheet = {
  readonly data: LocatedElement
  /** The wanted rows that the sheet has. */
  readonly rows: ReadonlyMap<number, LocatedRow>
  /** Where the other wanted rows belong. */
  readonly gaps: ReadonlyMap<number, number>
  readonly columnStyles: readonly ColumnStyle[]
  readonly dimension: Span | null
  readonly locked: boolean
  readonly merges: readonly CellRange[]
  /** What formulas give that fill more than a cell. */
  readonly arrays: readonly CellRange[]
}

/**
 * @param wanted numbers of the rows that are to be changed
 * @param pause called at every stretch of text
 * @throws Refusal damaged-file
 */
export async function locateCells(
  part: string,
  xml: string,
  wanted: ReadonlySet<number>,
  pause: (characters: number) => Promise<void>,
): Promise<LocatedSheet> {
  const rows = new Map<number, LocatedRow>()
  const gaps = new Map<number, number>()
  const columnStyles: ColumnStyle[] = []
  const merges: CellRange[] = []
  const arrays: CellRange[] = []
  const missing = [...wanted].sort((one, other) => one - other)
  let data: LocatedElement | null = null
  let dimension: Span | null = null
  let locked = false
  let inData = false
  let row: LocatedRow | null = null
  let rowNumber = 0
  let cell: LocatedCell | null = null
  let column = 0

  /** The wanted rows above this one that have not come are not there: they belong before it. */
  const passed = (before: number, at: number) => {
    while ((missing[0] ?? Number.POSITIVE_INFINITY) < before) gaps.set(missing.shift() as number, at)
  }

  const open: Record<string, (attributes: Attributes, position: XmlPosition) => void> = {
    dimension: (_, position) => {
      dimension = tagSpan(xml, position)
    },
    col: ({ min, max, style }) => {
      const [first, last, number] = [wholeNumber(min), wholeNumber(max), wholeNumber(style)]
      if (first !== null && last !== null && number !== null) columnStyles.push({ first, last, style: number })
    },
    sheetData: (_, position) => {
      inData = data === null
      data ??= located(xml, position)
    },
    row: ({ r, s, customFormat }, position) => {
      if (!inData) return
      rowNumber = wholeNumber(r) ?? rowNumber + 1
      column = 0
      const element = located(xml, position)
      passed(rowNumber, element.tag.start)
      row = null
      if (!wanted.has(rowNumber) || rows.has(rowNumber)) return
      if (missing[0] === rowNumber) missing.shift()
      row = { ...element, style: isTrue(customFormat) ? wholeNumber(s) : null, cells: [] }
      rows.set(rowNumber, row)
    },
    c: ({ r }, position) => {
      if (!row) return
      const place = r === undefined ? { row: rowNumber, column: column + 1 } : parseReference(r)
      if (place?.row !== rowNumber) throw damaged(part)
      column = place.column
      cell = { ...located(xml, position), column, hasFormula: false }
      row.cells.push(cell)
    },
    f: ({ t, ref }) => {
      if (cell) cell.hasFormula = true
      const range = inData && (t === 'array' || t === 'dataTable') ? parseRange(ref ?? '') : null
      if (range) arrays.push(range)
    },
    mergeCell: ({ ref }) => {
      const range = parseRange(ref ?? '')
      if (range) merges.push(range)
    },
    sheetProtection: ({ sheet }) => {
      locked ||= isTrue(sheet)
    },
  }

  const close = (name: string, position: XmlPosition) => {
    if (name === 'c' && cell) {
      finish(xml, cell, position)
      cell = null
    } else if (name === 'row' && row) {
      finish(xml, row, position)
      row = null
    } else if (name === 'sheetData' && inData && data) {
      finish(xml, data, position)
      inData = false
    }
  }

  const reading = readXml(part, mainNamespaces, {
    open: (name, attributes, position) => {
      if (Object.hasOwn(open, name)) open[name]?.(attributes, position)
    },
    close,
  })
  for (let from = 0; from < xml.length; from += stretch) {
    reading.write(xml.slice(from, from + stretch))
    await pause(stretch)
  }
  reading.end()
  const found = data as LocatedElement | null
  if (!found) throw damaged(part)
  passed(Number.POSITIVE_INFINITY, found.closing ?? found.end)
  return { data: found, rows, gaps, columnStyles, dimension, locked, merges, arrays }
}

const stretch = 1024 * 1024

/** A tag holds no other `<`, in its attributes neither. */
const tagSpan = (xml: string, { offset }: XmlPosition): Span => ({
  start: xml.lastIndexOf('<', offset() - 1),
  end: offset(),
})

/** Until it closes, taken for one that closes itself. */
function located(xml: string, position: XmlPosition): LocatedElement {
  const tag = tagSpan(xml, position)
  return { tag, closing: null, end: tag.end, written: position.written }
}

function finish(xml: string, element: LocatedElement, { offset }: XmlPosition): void {
  element.end = offset()
  if (element.end !== element.tag.end) element.closing = xml.lastIndexOf('<', element.end - 1)
}
