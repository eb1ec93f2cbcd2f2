import { type CellPlace, isWithin, parseRange, printRange, printReference } from './cell-reference'
import { escapeText } from './escaped-text'
import type { LocatedCell, LocatedRow, LocatedSheet } from './locate-cells'
import { attributeText, changeTag, openTag } from './tag-text'

/** A new text for one cell, '' for an empty one. */
export type CellText = CellPlace & { readonly text: string }

/**
 * The sheet's text with new texts in some cells; every other character is as it was. A cell keeps its style; a new one
 * takes its row's or column's, as when one types in a spreadsheet program.
 * @param cells each at most once
 */
export function editSheet(xml: string, sheet: LocatedSheet, cells: readonly CellText[]): string {
  const edits: Edit[] = []
  const written: CellPlace[] = []
  for (const [row, inRow] of byRow(cells)) {
    const existing = sheet.rows.get(row)
    const rowEdits = existing ? editRow(xml, sheet, existing, inRow) : addRow(sheet, row, inRow)
    edits.push(...rowEdits.edits)
    written.push(...rowEdits.added)
  }
  const { data } = sheet
  if (data.closing === null && edits.length > 0) {
    const rows = edits.splice(0).map((edit) => edit.text)
    edits.push({ ...data.tag, text: `${openTag(slice(xml, data.tag))}${rows.join('')}</${data.written}>` })
  }
  return apply(xml, [...widenDimension(xml, sheet, written), ...edits])
}

/** A stretch of characters and what takes its place. */
type Edit = { readonly start: number; readonly end: number; readonly text: string }
type RowEdits = { readonly edits: readonly Edit[]; readonly added: readonly CellPlace[] }

const slice = (xml: string, { start, end }: { readonly start: number; readonly end: number }) => xml.slice(start, end)

function editRow(xml: string, sheet: LocatedSheet, row: LocatedRow, cells: readonly CellText[]): RowEdits {
  const edits: Edit[] = []
  const added: CellText[] = []
  for (const cell of cells) {
    const existing = row.cells.find(({ column }) => column === cell.column)
    if (existing) edits.push(...replaceCell(xml, existing, cell.text))
    else if (cell.text !== '') added.push(cell)
  }
  if (added.length === 0) return { edits, added }

  const tag = slice(xml, row.tag)
  const spanned = changeTag(tag, { spans: null })
  if (row.closing === null) {
    const content = added.map((cell) => newCell(cell, styleOf(sheet, row, cell), prefixOf(row.written)))
    edits.push({ ...row.tag, text: `${openTag(spanned)}${content.join('')}</${row.written}>` })
    return { edits, added }
  }
  // A hint of which columns the row uses; it need not be there, and it no longer holds.
  if (spanned !== tag) edits.push({ ...row.tag, text: spanned })
  for (const cell of added) {
    const at = row.cells.find(({ column }) => column > cell.column)?.tag.start ?? row.closing
    edits.push({ start: at, end: at, text: newCell(cell, styleOf(sheet, row, cell), prefixOf(row.written)) })
  }
  return { edits, added }
}

function addRow(sheet: LocatedSheet, row: number, cells: readonly CellText[]): RowEdits {
  const added = cells.filter(({ text }) => text !== '')
  const at = sheet.gaps.get(row)
  if (added.length === 0 || at === undefined) return { edits: [], added: [] }
  const prefix = prefixOf(sheet.data.written)
  const content = added.map((cell) => newCell(cell, styleOf(sheet, null, cell), prefix)).join('')
  return { edits: [{ start: at, end: at, text: `<${prefix}row r="${row}">${content}</${prefix}row>` }], added }
}

/** What a value of another type or a rich value brings along goes with it; the style stays. */
const valueAttributes = { t: null, cm: null, vm: null, ph: null }

function replaceCell(xml: string, cell: LocatedCell, text: string): readonly Edit[] {
  const tag = slice(xml, cell.tag)
  const isEmpty = cell.closing === null || xml.slice(cell.tag.end, cell.closing).trim() === ''
  if (text === '' && isEmpty) return []
  const opening = openTag(changeTag(tag, { ...valueAttributes, ...(text === '' ? {} : { t: 'inlineStr' }) }))
  const content = text === '' ? '' : inlineText(text, prefixOf(cell.written))
  return [{ start: cell.tag.start, end: cell.end, text: `${opening}${content}</${cell.written}>` }]
}

function newCell(cell: CellText, style: number | null, prefix: string): string {
  const styled = style === null ? '' : ` s="${style}"`
  const content = inlineText(cell.text, prefix)
  return `<${prefix}c r="${printReference(cell)}"${styled} t="inlineStr">${content}</${prefix}c>`
}

/** A text as a text, whatever it looks like. Spaces and line breaks at its ends hold only when they are said to. */
export function inlineText(text: string, prefix: string): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : ''
  return `<${prefix}is><${prefix}t${space}>${escapeText(text)}</${prefix}t></${prefix}is>`
}

function styleOf({ columnStyles }: LocatedSheet, row: LocatedRow | null, { column }: CellText): number | null {
  return row?.style ?? columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? null
}

const prefixOf = (written: string) => written.slice(0, written.indexOf(':') + 1)

/** The stated extent of the sheet, when a new cell lies outside it. */
function widenDimension(xml: string, { dimension }: LocatedSheet, written: readonly CellPlace[]): readonly Edit[] {
  if (!dimension) return []
  const tag = slice(xml, dimension)
  const range = parseRange(attributeText(tag, 'ref') ?? '')
  if (!range || written.every((cell) => isWithin(cell, range))) return []
  const rows = written.map(({ row }) => row)
  const columns = written.map(({ column }) => column)
  const wider = {
    top: least([range.top, ...rows]),
    left: least([range.left, ...columns]),
    bottom: most([range.bottom, ...rows]),
    right: most([range.right, ...columns]),
  }
  return [{ ...dimension, text: changeTag(tag, { ref: printRange(wider) }) }]
}

const least = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other))
const most = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other))

/** By row, and in each by column, from the first. */
function byRow(cells: readonly CellText[]): ReadonlyMap<number, readonly CellText[]> {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column)
  const rows = new Map<number, CellText[]>()
  for (const cell of sorted) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return rows
}

/** Edits that do not overlap; what is put in before a stretch comes before what takes its place. */
function apply(xml: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text } of inOrder) {
    pieces.push(xml.slice(at, start), text)
    at = end
  }
  return pieces.join('') + xml.slice(at)
}
