import type { CellValue } from './sheet'

/** What a cell says, as text that the plan can hold. Dates are written as in a Swedish spreadsheet: 2025-06-01. */
export function cellText(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return value.text.replace(/\r\n?/g, '\n').trim()
    case 'number':
      return numberText(value.number)
    case 'date':
      return value.iso.replace(/T00:00(:00(\.0+)?)?$/, '').replace('T', ' ')
    case 'boolean':
      return value.boolean ? 'SANT' : 'FALSKT'
    case 'error':
      return value.text
  }
}

/** A spreadsheet keeps fifteen digits: 0.1 + 0.2 is shown as 0,3. */
const numberText = (number: number): string => String(Number(number.toPrecision(15))).replace('.', ',')
