import type { Problem } from '../../domain/problems/problem'
import type { Sheet, Workbook } from '../../domain/workbook/sheet'
import { createPace, type Pace, type PaceOptions } from '../pace'
import { orRefused } from '../refusal'
import { openPackage } from './package'
import { readSharedStrings } from './shared-strings'
import { readSheetPart } from './sheet-part'
import { readDateStyles } from './styles'
import { createTally } from './tally'
import { type WorkbookLimits, workbookLimits } from './workbook-limits'
import { readWorkbookPart } from './workbook-part'

export type ReadWorkbookOptions = PaceOptions & {
  /** Name of the file, for the problem's `where`. */
  readonly file?: string
  /** Those that differ from `workbookLimits`. */
  readonly limits?: Partial<WorkbookLimits>
}

/**
 * Reads an Excel workbook (.xlsx, .xlsm) by whichever program: values, without formats. Formulas give the value they had
 * when the file was saved. Every limit is kept while the file is unpacked, so that a hostile one costs no more than a large.
 * @returns the workbook, or why it is refused: not-a-workbook, password-protected, too-large, zip-bomb, damaged-file,
 *   cancelled. Nothing is thrown for what stands in the file.
 */
export function readWorkbook(
  bytes: Uint8Array,
  { file = '', limits: changed, ...pacing }: ReadWorkbookOptions = {},
): Promise<{ readonly workbook: Workbook } | { readonly refused: Problem }> {
  const limits = { ...workbookLimits, ...changed }
  return orRefused(file, async () => ({ workbook: await readPackage(bytes, limits, createPace(pacing)) }))
}

/** @throws Refusal, as `readWorkbook` tells */
export async function readPackage(bytes: Uint8Array, limits: WorkbookLimits, pace: Pace): Promise<Workbook> {
  const opened = await openPackage(bytes, limits, pace)
  const { sheets: entries, dateSystem, sharedStrings, styles } = await readWorkbookPart(opened)
  for (const part of [sharedStrings, styles, ...entries.map(({ entry }) => entry)])
    pace.expect(part?.unpackedBytes ?? 0)

  const context = {
    dateSystem,
    dateStyles: await readDateStyles(opened, styles),
    sharedStrings: await readSharedStrings(opened, sharedStrings, limits),
    limits,
    tally: createTally(limits),
  }
  const sheets: Sheet[] = []
  for (const entry of entries) sheets.push(await readSheetPart(opened, entry, context))
  return { sheets }
}
