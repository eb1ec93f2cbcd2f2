import type { SheetPlanRow } from '../../workbook/read-plan-rows'
import type { AreaChoice } from '../../workbook/sheet-mapping'
import type { FollowUpStatus, PlanColumn, PlanRow } from '../plan'

/** What differs between the plan in the app and a workbook. Every difference has a key to choose it by. */
export type PlanDifference = {
  /** Rows that are in both, in the workbook's order, the same ones included. */
  readonly pairs: readonly RowPair[]
  /** Pairs whose cells differ. */
  readonly changed: readonly ChangedRow[]
  readonly added: readonly AddedRow[]
  readonly removed: readonly RemovedRow[]
  readonly moved: readonly MovedRow[]
  /** Rows of the workbook that users of the app have retired. */
  readonly retired: readonly RetiredRow[]
  readonly loose: readonly LooseFollowUp[]
  /** Rows of each compared area in the order of the app. */
  readonly order: ReadonlyMap<string, readonly PlanRow[]>
}

export type RowPair = { readonly row: PlanRow; readonly sheetRow: SheetPlanRow }

/** Who made it differ, judged by the document that both come from: one side still says what the document says, or neither does. */
export type Origin = 'workbook' | 'app' | 'both'

export type ChangedRow = RowPair & {
  readonly cells: readonly ChangedCell[]
  readonly status: ChangedValue<FollowUpStatus | null> | null
  readonly followedUp: ChangedValue<string | null> | null
}

export type ChangedCell = {
  readonly key: string
  readonly column: PlanColumn
  readonly origin: Origin
  readonly before: string
  /** What the app would hold: a name that the app leaves out is left out here as well. */
  readonly after: string
  /** The cell has had a name that the app leaves out, and where it stands now cannot be told. */
  readonly mayName: boolean
}

export type ChangedValue<Value> = {
  readonly key: string
  /** The document has no such value, so a side that has one has set it. */
  readonly origin: Origin
  readonly before: Value
  readonly after: Value
}

export type AddedRow = {
  readonly key: string
  readonly area: AreaChoice
  readonly sheetRow: SheetPlanRow
  /** The place of the rows whose problem begins with the same place; null: it cannot be told. */
  readonly place: string | null
}

export type RemovedRow = {
  readonly key: string
  readonly row: PlanRow
  /** `app`: the row was added there, and the workbook has never had it. */
  readonly origin: Exclude<Origin, 'both'>
}

export type MovedRow = RowPair & { readonly key: string; readonly origin: Exclude<Origin, 'both'> }

export type RetiredRow = RowPair & { readonly key: string }

/** A follow-up that stands alone on a row, and the row above that it may continue. */
export type LooseFollowUp = { readonly key: string; readonly sheetRow: SheetPlanRow; readonly above: RowPair | null }
