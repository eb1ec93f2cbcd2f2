import type { Problem } from '../../domain/problems/problem'
import type { CellChange } from '../../domain/workbook/sheet'
import { createPace } from '../pace'
import { damaged, orRefused } from '../refusal'
import { createXmlDecoder, encodeXml } from '../xml/xml-encoding'
import { replaceEntries } from '../zip/replace-entries'
import type { ZipEntry } from '../zip/zip-directory'
import { editSheet } from './edit-sheet'
import { locateCells } from './locate-cells'
import { openPackage, type Package } from './package'
import type { ReadWorkbookOptions } from './read-workbook'
import { refuseAnywhere, refuseHere } from './refuse-cell'
import { requestCalculation } from './request-calculation'
import { readTableHeaders } from './table-headers'
import { workbookLimits } from './workbook-limits'
import { readWorkbookPart } from './workbook-part'

export type WriteCellsOptions = ReadWorkbookOptions & {
  /** Asks the program that opens the file to compute all formulas anew: one attribute in the workbook part. Off by default. */
  readonly recalculate?: boolean
}

export type WrittenWorkbook = {
  readonly bytes: Uint8Array
  /** One for every change that could not be made; `where` is sheet and cell. The others are made. */
  readonly leftOut: readonly Problem[]
}

/**
 * Writes texts into the cells of a workbook, in the file as it is: in the sheets' XML only these cells are new, and all
 * other parts are carried byte for byte. A text stays a text whatever it looks like. Two changes of one cell: the later stands.
 * @returns the new file (the same bytes when nothing differs), or why the file as a whole is refused: as when it is read.
 *   A cell is left out when it is made by a formula (cell-formula), on a protected sheet (cell-protected), under a merged
 *   range (cell-merged: the value belongs in its top left cell), the header of a table (cell-table-header), too long
 *   (cell-too-long), outside the sheet (cell-outside), or on no sheet of the workbook (unknown-sheet).
 */
export function writeCells(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  { file = '', limits: changed, recalculate = false, ...pacing }: WriteCellsOptions = {},
): Promise<WrittenWorkbook | { readonly refused: Problem }> {
  return orRefused(file, async () => {
    const pace = createPace(pacing)
    const opened = await openPackage(bytes, { ...workbookLimits, ...changed }, pace)
    const { sheets, entry: workbookEntry } = await readWorkbookPart(opened)
    const entries = new Map(sheets.map(({ name, entry }) => [name, entry]))
    const leftOut: Problem[] = []
    const contents = new Map<ZipEntry, Uint8Array>()
    const bySheet = groupBySheet(changes, (change) => {
      const hindrance = refuseAnywhere(change, entries.has(change.sheet))
      if (hindrance) leftOut.push(hindrance)
      return hindrance === null
    })
    // Packed data is unpacked, and its text is then read.
    for (const name of bySheet.keys()) pace.expect(2 * (entries.get(name)?.unpackedBytes ?? 0))

    for (const [name, inSheet] of bySheet) {
      const entry = entries.get(name)
      if (!entry) continue
      if (contents.has(entry)) throw damaged(entry.name)
      const written = await writeSheet(opened, entry, inSheet)
      leftOut.push(...written.leftOut)
      if (written.content) contents.set(entry, written.content)
    }
    if (recalculate && contents.size > 0) {
      const { xml, encoding } = await readText(opened, workbookEntry)
      const requested = requestCalculation(workbookEntry.name, xml)
      if (requested !== xml) contents.set(workbookEntry, encodeXml(requested, encoding))
    }
    return { bytes: contents.size > 0 ? replaceEntries(bytes, opened.directory, contents) : bytes, leftOut }
  })
}

async function writeSheet(opened: Package, entry: ZipEntry, changes: readonly CellChange[]) {
  const { xml, encoding } = await readText(opened, entry)
  const located = await locateCells(entry.name, xml, new Set(changes.map(({ row }) => row)), opened.pace.done)
  const headers = await readTableHeaders(opened, entry)
  const leftOut: Problem[] = []
  const allowed = changes.filter((change) => {
    const hindrance = refuseHere(change, located, headers)
    if (hindrance) leftOut.push(hindrance)
    return hindrance === null
  })
  const edited = editSheet(xml, located, allowed)
  return { leftOut, content: edited === xml ? null : encodeXml(edited, encoding) }
}

async function readText({ unpack }: Package, entry: ZipEntry) {
  const decoder = createXmlDecoder(entry.name)
  const pieces: string[] = []
  for await (const piece of unpack(entry)) pieces.push(decoder.decode(piece))
  pieces.push(decoder.end())
  return { xml: pieces.join(''), encoding: decoder.encoding() }
}

/** Changes that pass, by sheet, the last for each cell. */
function groupBySheet(
  changes: readonly CellChange[],
  passes: (change: CellChange) => boolean,
): ReadonlyMap<string, readonly CellChange[]> {
  const last = new Map<string, CellChange>()
  for (const change of changes) last.set(JSON.stringify([change.sheet, change.row, change.column]), change)
  const groups = new Map<string, CellChange[]>()
  for (const change of last.values()) {
    if (!passes(change)) continue
    const group = groups.get(change.sheet)
    if (group) group.push(change)
    else groups.set(change.sheet, [change])
  }
  return groups
}
