import type { ReadPlanSheet } from '../../domain/workbook/read-plan-rows'
import type { Sheet } from '../../domain/workbook/sheet'

/** A sheet of the opened file with what was read of it. */
export type ReadSheet = ReadPlanSheet & { readonly sheet: Sheet }
