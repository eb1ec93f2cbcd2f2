import { megabyte, type ZipLimits, zipLimits } from '../zip/zip-limits'

export type WorkbookLimits = ZipLimits & {
  /** Bytes of the file as it stands on the disk. */
  readonly fileBytes: number
  /** Cells with a value or formula, on all sheets; also texts in the workbook's table of shared texts. */
  readonly cells: number
  /** Characters of all cells' texts. One shared text may stand in every cell, and is copied when it leaves the worker. */
  readonly characters: number
  /** Merged ranges of one sheet. */
  readonly merges: number
}

export const workbookLimits: WorkbookLimits = {
  ...zipLimits,
  fileBytes: 64 * megabyte,
  cells: 2_000_000,
  characters: 100_000_000,
  merges: 65_536,
}

/** The format's own. */
export const mostRows = 1_048_576
export const mostColumns = 16_384
/** UTF-16 units in one cell. */
export const longestText = 32_767
