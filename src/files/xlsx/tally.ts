import type { CellValue } from '../../domain/workbook/sheet'
import { Refusal } from '../refusal'
import type { WorkbookLimits } from './workbook-limits'

/** Counts cells and their text over all sheets, and stops at the limits. */
export type Tally = (value: CellValue) => void

/** @throws Refusal too-large, when called with one too many */
export function createTally({ cells, characters }: WorkbookLimits): Tally {
  let counted = 0
  let length = 0
  return (value) => {
    counted += 1
    if (counted > cells) throw new Refusal('too-large', { measure: 'cells', limit: cells })
    if (value.kind === 'text' || value.kind === 'error') length += value.text.length
    if (length > characters) throw new Refusal('too-large', { measure: 'characters', limit: characters })
  }
}
