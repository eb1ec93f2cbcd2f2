import type { Plan, PlanColumn } from '../plan'

/** Something the plan's self-check noticed. It never changes the plan; a person accepts, dismisses or mends it. */
export type Finding = {
  /** The same for the same words at the same spot, so that a verdict stays: rule, row, column and the quote folded. */
  readonly id: string
  readonly rule: string
  /** Rows it is about, in the plan's order; none when it is about the plan or an area. */
  readonly rows: readonly string[]
  readonly area: string | null
  readonly column: PlanColumn | null
  /** The words that led to it, verbatim from the cell; '' when it is about an empty one. */
  readonly quote: string
  /** Values that its sentence needs. Plain text. */
  readonly details: Readonly<Record<string, string | number>>
  /** What would mend it, as choices; the first is no more likely than the rest. Empty: only a person can tell. */
  readonly repairs: readonly Repair[]
}

/** Exact words of one cell and what would stand instead. */
export type Repair = {
  readonly row: string
  readonly column: PlanColumn
  readonly from: string
  readonly to: string
}

/** What the check may lean on besides the plan. */
export type CheckContext = {
  /** Indicators that the app already has values for, in words: "otrygghet i Hässelby gård, trygghetsmätningen 2023". */
  readonly indicators: readonly { readonly id: string; readonly text: string; readonly place: string | null }[]
  readonly places: readonly { readonly id: string; readonly name: string }[]
}

export type CheckRule = {
  readonly id: string
  /** What it looks at: for grouping on the screen. */
  readonly looksAt: 'mål' | 'tid' | 'ansvar' | 'uppföljning' | 'delar' | 'text' | 'person'
  readonly check: (plan: Plan, context: CheckContext) => readonly Finding[]
}
