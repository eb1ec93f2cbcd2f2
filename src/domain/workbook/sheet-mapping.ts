import type { PlanColumn } from '../plan/plan'

/** How one sheet of a workbook is understood: proposed by `findPlanSheets`, corrected by the user, and then it holds. */
export type SheetMapping = {
  readonly sheet: string
  /** Whether its rows are read. */
  readonly taken: boolean
  readonly look: SheetLook
  /** What the user should know before accepting it. */
  readonly doubts: readonly MappingDoubt[]
  /** null: none was found. */
  readonly headerRow: number | null
  /** The row that tells how to fill in the columns. */
  readonly guidanceRow: number | null
  /** The first row that is read. */
  readonly firstRow: number
  readonly columns: MappedColumns
  readonly area: AreaChoice
  readonly areaFooting: AreaFooting
}

export type SheetLook =
  | 'plan'
  /** The plan's columns without a row beneath. */
  | 'template'
  /** Words without columns. */
  | 'introduction'
  /** Counts and formulas. */
  | 'analysis'
  | 'empty'
  | 'other'

export type MappingDoubt =
  /** Fewer of the plan's columns than one would expect of a plan. */
  | 'few-columns'
  /** The header of the problem column tells no more than where it stands. */
  | 'problem-by-place'
  | 'no-problem-column'
  | 'no-follow-up-column'
  /** Two headers name the same column; the first is proposed. */
  | 'column-twice'
  /** The sheet's name points to another area than its heading does. */
  | 'name-disagrees'
  /** Another sheet is taken for the same area. */
  | 'area-twice'
  | 'hidden-sheet'
  | 'protected-sheet'

/** Status and date have columns in some workbooks, though not in the city's. */
export const mappableColumns = [
  'problem',
  'cause',
  'action',
  'goal',
  'when',
  'who',
  'followUp',
  'status',
  'followedUp',
] as const satisfies readonly (PlanColumn | 'status' | 'followedUp')[]
export type MappableColumn = (typeof mappableColumns)[number]

/** Number of the column in the sheet, from 1. Those that the sheet lacks are left out: they are neither compared nor written. */
export type MappedColumns = Readonly<Partial<Record<MappableColumn, number>>>

export type AreaChoice =
  | { readonly kind: 'known'; readonly area: string }
  /** An area that the plan does not have; taking rows of it in adds it. */
  | { readonly kind: 'own'; readonly name: string }

/** What the area rests on: the very words, words that resemble them, nothing, or the user's choice. */
export type AreaFooting = 'same-words' | 'similar-words' | 'none' | 'user'
