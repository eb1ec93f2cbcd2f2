import type { Citation, LocalText } from '../sources/source'

/** One area's answer to one survey question. `value` null: the document gives no figure. */
export type SurveyValue = {
  readonly area: string
  /** Per cent who feel afraid; null: uppgift saknas. */
  readonly value: number | null
  /** Number of answers behind it; null: not stated. */
  readonly answers: number | null
  readonly citation: Citation | null
  /** What the document says in words where it gives no figure. */
  readonly remark?: { readonly text: LocalText; readonly citation: Citation } | null
}

export type Survey = {
  readonly id: string
  readonly title: LocalText
  readonly question: LocalText
  readonly years: string
  readonly source: string
  readonly citation: Citation
  readonly values: readonly SurveyValue[]
}

/** Lower limits in per cent of the fear classes: fixed ten-point steps, so that years and questions can be compared. */
export const fearClassLimits = [0, 20, 30, 40] as const

/** Class 0–3 of a value in per cent. */
export function fearClass(valuePercent: number): 0 | 1 | 2 | 3 {
  if (valuePercent >= 40) return 3
  if (valuePercent >= 30) return 2
  return valuePercent >= 20 ? 1 : 0
}
