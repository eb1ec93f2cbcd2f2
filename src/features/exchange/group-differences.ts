import type {
  AddedRow,
  ChangedCell,
  ChangedValue,
  LooseFollowUp,
  MovedRow,
  PlanDifference,
  RemovedRow,
  RetiredRow,
  RowPair,
} from '../../domain/plan/compare/plan-difference'
import type { FollowUpStatus } from '../../domain/plan/plan'

/** One thing that differs on a row that is in both. */
export type Choice =
  | ({ readonly kind: 'cell' } & ChangedCell)
  | ({ readonly kind: 'status' } & ChangedValue<FollowUpStatus | null>)
  | ({ readonly kind: 'date' } & ChangedValue<string | null>)

export type RowChoices = RowPair & { readonly choices: readonly Choice[] }

/** The differences as they are read: the follow-ups first, and what only the app has changed last. */
export type Groups = {
  readonly followUps: readonly RowChoices[]
  readonly cells: readonly RowChoices[]
  readonly added: readonly AddedRow[]
  readonly removed: readonly RemovedRow[]
  readonly moved: readonly MovedRow[]
  readonly loose: readonly LooseFollowUp[]
  readonly app: {
    readonly rows: readonly RowChoices[]
    readonly removed: readonly RemovedRow[]
    readonly moved: readonly MovedRow[]
    readonly retired: readonly RetiredRow[]
  }
}

export type Counts = {
  readonly newFollowUps: number
  readonly changedFollowUps: number
  readonly cells: number
  readonly added: number
  readonly removed: number
  readonly moved: number
  readonly loose: number
}

export function groupDifferences({ changed, added, removed, moved, retired, loose }: PlanDifference): Groups {
  const rows = changed.map(({ row, sheetRow, cells, status, followedUp }) => ({
    row,
    sheetRow,
    choices: [
      ...cells.map((cell): Choice => ({ kind: 'cell', ...cell })),
      ...(status ? [{ kind: 'status', ...status } as const] : []),
      ...(followedUp ? [{ kind: 'date', ...followedUp } as const] : []),
    ],
  }))
  const only = (fits: (choice: Choice) => boolean) =>
    rows
      .map((row): RowChoices => ({ ...row, choices: row.choices.filter(fits) }))
      .filter(({ choices }) => choices.length > 0)
  const byApp = ({ origin }: { readonly origin: string }) => origin === 'app'
  return {
    followUps: only((choice) => !byApp(choice) && isFollowUp(choice)),
    cells: only((choice) => !byApp(choice) && !isFollowUp(choice)),
    added,
    removed: removed.filter((row) => !byApp(row)),
    moved: moved.filter((row) => !byApp(row)),
    loose,
    app: { rows: only(byApp), removed: removed.filter(byApp), moved: moved.filter(byApp), retired },
  }
}

const isFollowUp = (choice: Choice) => choice.kind !== 'cell' || choice.column === 'followUp'

/** A follow-up is one, whether its text, status or date differs. */
export function countGroups({ followUps, cells, added, removed, moved, loose }: Groups): Counts {
  const fresh = followUps.filter(({ choices }) =>
    choices.every(({ before }) => before === '' || before === null),
  ).length
  return {
    newFollowUps: fresh,
    changedFollowUps: followUps.length - fresh,
    cells: cells.reduce((sum, { choices }) => sum + choices.length, 0),
    added: added.length,
    removed: removed.length,
    moved: moved.length,
    loose: loose.length,
  }
}

export const isEmptyApp = ({ rows, removed, moved, retired }: Groups['app']): boolean =>
  rows.length + removed.length + moved.length + retired.length === 0
