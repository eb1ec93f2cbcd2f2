import { type Plan, type PlanColumn, type PlanRow, planColumns } from '../plan'
import type { Finding, Repair } from './finding'
import { makeFinding } from './make-finding'

/** A stretch of a cell that a rule minds, and what could stand instead. */
export type Hit = {
  /** Verbatim from the cell. */
  readonly quote: string
  readonly details?: Finding['details']
  /** `from` is the quote unless told. */
  readonly repairs?: readonly { readonly from?: string; readonly to: string }[]
}

export type CellSight = { readonly row: PlanRow; readonly column: PlanColumn }

/** One finding for each different stretch that `look` points out in each cell; the same stretch twice is one. */
export function findInCells(
  plan: Plan,
  rule: string,
  look: (text: string, sight: CellSight) => readonly Hit[],
  /** What is meant stays when the words are mended: a verdict hangs on the hit's number in the cell, not on its words. */
  { ofMeaning = false }: { readonly ofMeaning?: boolean } = {},
): readonly Finding[] {
  return plan.rows.flatMap((row) =>
    planColumns.flatMap((column) => {
      const text = row.cells[column]
      const hits = new Map(look(text, { row, column }).map((hit) => [hit.quote, hit]))
      const inOrder = [...hits.values()].sort((a, b) => text.indexOf(a.quote) - text.indexOf(b.quote))
      return inOrder.map(({ quote, details, repairs = [] }, index) =>
        makeFinding({
          rule,
          rows: [row.id],
          area: row.area,
          column,
          quote,
          ...(ofMeaning && { words: String(index + 1) }),
          details,
          repairs: repairs.map(({ from = quote, to }): Repair => ({ row: row.id, column, from, to })),
        }),
      )
    }),
  )
}

/** Letters and digits end a stretch: "visats" does not stand in "avisats". */
export const before = String.raw`(?<![\p{L}\p{N}])`
export const after = String.raw`(?![\p{L}\p{N}])`

/** The text where it stands whole, whatever the white space between its words. */
export function wholeWords(text: string, flags = 'gu'): RegExp {
  const start = /^[\p{L}\p{N}]/u.test(text) ? before : ''
  const end = /[\p{L}\p{N}]$/u.test(text) ? after : ''
  return new RegExp(start + spaced(text) + end, flags)
}

/** Any of the texts, each of which begins and ends with a letter. One pattern is found far sooner than one for each. */
export function anyOf(texts: readonly string[]): RegExp {
  return new RegExp(`${before}(?:${texts.map(spaced).join('|')})${after}`, 'gu')
}

function spaced(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join(String.raw`\s+`)
}
