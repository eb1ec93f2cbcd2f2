import type { Problem } from '../domain/problems/problem'
import type { CellChange, Workbook } from '../domain/workbook/sheet'
import { type ReadCsv, readCsv } from '../files/csv/read-csv'
import { type CsvOptions, writeCsv } from '../files/csv/write-csv'
import type { PaceOptions } from '../files/pace'
import { type FreshSheet, freshWorkbook } from '../files/xlsx/fresh-workbook'
import { readWorkbook } from '../files/xlsx/read-workbook'
import { type WrittenWorkbook, writeCells } from '../files/xlsx/write-cells'

type Refused = { readonly refused: Problem }
/** A file's bytes, and its name as the user knows it. */
type GivenFile = { readonly file: string; readonly bytes: Uint8Array }

/** What can be asked of the files worker, and by the same names of the code that stands in for it. */
export const filesTasks = {
  'read-workbook': ({ file, bytes }: GivenFile, pace: PaceOptions): Promise<{ workbook: Workbook } | Refused> =>
    readWorkbook(bytes, { file, ...pace }),
  'read-csv': ({ file, bytes }: GivenFile, pace: PaceOptions): Promise<ReadCsv | Refused> =>
    readCsv(bytes, { file, ...pace }),
  'write-cells': (
    {
      file,
      bytes,
      changes,
      recalculate = false,
    }: GivenFile & { readonly changes: readonly CellChange[]; readonly recalculate?: boolean },
    pace: PaceOptions,
  ): Promise<WrittenWorkbook | Refused> => writeCells(bytes, changes, { file, recalculate, ...pace }),
  'fresh-workbook': async ({ sheets }: { readonly sheets: readonly FreshSheet[] }) => freshWorkbook(sheets),
  'write-csv': async ({ rows, ...options }: CsvOptions & { readonly rows: readonly (readonly string[])[] }) =>
    writeCsv(rows, options),
} as const satisfies Record<string, (request: never, pace: PaceOptions) => Promise<unknown>>
