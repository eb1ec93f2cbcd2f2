import type { PlanRow } from '../../domain/plan/plan'

/**
 * The tie from one cause to the actions that answer it. Each has a lane of its own, 0 farthest from the text:
 *
 *     ┌──●  4.1  cause          lane 0 leaves
 *     │┌─●  4.2  cause          lane 0 passes, lane 1 leaves
 *     │└▸●  a    action         lane 1 arrives and ends
 *     └─▸●  b    action         lane 0 arrives and ends
 */
export type Strand = {
  readonly cause: string
  readonly lane: number
  /** Index of the cause among the row's causes. */
  readonly from: number
  /** Indices of the answering actions, ascending, at least one. */
  readonly to: readonly number[]
}

/** Causes that no action answers have no strand. */
export function layStrands(row: PlanRow): readonly Strand[] {
  return row.causes
    .map(({ id }, from) => ({
      cause: id,
      from,
      to: row.actions.flatMap(({ answers }, index) => (answers.includes(id) ? [index] : [])),
    }))
    .filter(({ to }) => to.length > 0)
    .map((strand, lane) => ({ ...strand, lane }))
}

/** What a strand does beside one part. One that arrives and goes on does both, as two stretches. */
export type Course = 'leaves' | 'passes' | 'arrives'

export type Stretch = { readonly lane: number; readonly course: Course; readonly lit: boolean }

/** The strands beside one cause. `lit` when they lead between two parts of `kin`. */
export function besideCause(strands: readonly Strand[], index: number, row: PlanRow, kin: Kin): readonly Stretch[] {
  return strands
    .filter(({ from }) => from <= index)
    .map((strand) => ({
      lane: strand.lane,
      course: strand.from === index ? 'leaves' : 'passes',
      lit: lastLit(strand, row, kin) >= 0,
    }))
}

/** The strands beside one action; index -1 is the heading above them. */
export function besideAction(strands: readonly Strand[], index: number, row: PlanRow, kin: Kin): readonly Stretch[] {
  return strands.flatMap((strand): readonly Stretch[] => {
    const { lane, to } = strand
    const arrives = to.includes(index)
    const goesOn = (to.at(-1) ?? -1) > index
    return [
      ...(arrives ? [{ lane, course: 'arrives' as const, lit: isLit(strand, index, row, kin) }] : []),
      ...(goesOn ? [{ lane, course: 'passes' as const, lit: lastLit(strand, row, kin) > index }] : []),
    ]
  })
}

/** The parts that are lit together: one cause with its actions, or one action with its causes. */
export type Kin = ReadonlySet<string>

/** Empty when `part` is null or not in the row. */
export function kinOf(row: PlanRow, part: string | null): Kin {
  const action = row.actions.find(({ id }) => id === part)
  if (action) return new Set([action.id, ...action.answers])
  if (part === null || !row.causes.some(({ id }) => id === part)) return new Set()
  return new Set([part, ...row.actions.flatMap(({ id, answers }) => (answers.includes(part) ? [id] : []))])
}

function isLit(strand: Strand, index: number, row: PlanRow, kin: Kin): boolean {
  const action = row.actions[index]
  return action !== undefined && kin.has(strand.cause) && kin.has(action.id)
}

function lastLit(strand: Strand, row: PlanRow, kin: Kin): number {
  return strand.to.findLast((index) => isLit(strand, index, row, kin)) ?? -1
}
