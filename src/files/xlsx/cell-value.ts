import type { CellValue } from '../../domain/workbook/sheet'
import { damaged } from '../refusal'
import { isTrue } from './attributes'
import { unescapeText } from './escaped-text'
import type { DateParts } from './number-format'
import { type DateSystem, isoFromSerial } from './serial-date'

/** What a cell's content means depends on the rest of the workbook. */
export type ValueContext = {
  readonly part: string
  readonly sharedStrings: readonly string[]
  readonly dateStyles: readonly DateParts[]
  readonly dateSystem: DateSystem
}

/** A cell as the sheet writes it. */
export type RawCell = {
  /** `t`: s, str, inlineStr, b, e, d, n; missing means n. */
  readonly type: string | undefined
  readonly style: number
  /** The text of `<v>`; null when there is none. */
  readonly value: string | null
  /** The text of `<is>`, unescaped. */
  readonly inline: string | null
}

/**
 * @returns null for an empty cell
 * @throws Refusal damaged-file when it refers to a shared text that is not there
 */
export function cellValue({ type, style, value, inline }: RawCell, context: ValueContext): CellValue | null {
  if (type === 'inlineStr') return textValue(inline ?? unescapeText(value ?? ''))
  if (value === null || value === '') return null
  switch (type) {
    case 's':
      return textValue(sharedText(value, context))
    case 'str':
      return textValue(unescapeText(value))
    case 'b':
      return { kind: 'boolean', boolean: isTrue(value.trim()) }
    case 'e':
      return { kind: 'error', text: value.trim() }
    case 'd':
      return isoValue(value.trim())
    default:
      return numberValue(value, context.dateStyles[style] ?? null, context.dateSystem)
  }
}

const textValue = (text: string): CellValue | null => (text === '' ? null : { kind: 'text', text })

function sharedText(value: string, { sharedStrings, part }: ValueContext): string {
  const text = sharedStrings[Number(value)]
  if (text === undefined) throw damaged(part)
  return text
}

function numberValue(value: string, parts: DateParts, system: DateSystem): CellValue | null {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return textValue(value)
  const iso = parts && isoFromSerial(number, parts, system)
  return iso ? { kind: 'date', iso } : { kind: 'number', number }
}

/** A date that stands as a date in the file, as strict workbooks may have it. */
function isoValue(value: string): CellValue | null {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d:\d\d)?(?:[.,]\d+)?Z?$/.exec(value) ?? []
  if (date) return { kind: 'date', iso: time && time !== '00:00:00' ? `${date}T${time}` : date }
  return time ? { kind: 'date', iso: time } : textValue(value)
}
