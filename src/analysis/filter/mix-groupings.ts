import type { Clauses } from './clauses'
import type { IncidentIndex } from './incident-index'

/** One bit for each clause that a mix fails; 0 for one that passes them all. */
export const failsKind = 1
export const failsDistrict = 2
export const failsDoubt = 4

export function judgeMixes({ mixes, kindCount, districtCount }: IncidentIndex, clauses: Clauses): Uint8Array {
  const kindFails = failing(kindCount, clauses.kinds, 0)
  const districtFails = failing(districtCount + 1, clauses.districts, 1)
  const without = clauses.doubtful === 'without'
  return Uint8Array.from(
    mixes.kind,
    (kind, mix) =>
      (kindFails[kind] ? failsKind : 0) |
      (districtFails[(mixes.district[mix] as number) + 1] ? failsDistrict : 0) |
      (without && mixes.doubtful[mix] ? failsDoubt : 0),
  )
}

/** 1 for each mix that passes all its clauses. */
export const passesOf = (verdicts: Uint8Array): Uint8Array => verdicts.map((verdict) => (verdict === 0 ? 1 : 0))

export type RowsOfMixes = {
  readonly verdicts: Uint8Array
  /** Rows by mix that pass the clauses of time and place. */
  readonly within: Uint32Array
  /** Rows by mix that pass the clauses of time. */
  readonly anywhere: Uint32Array
}

/** Sums by what the mixes are, each grouping without its own clause. */
export function groupMixes({ mixes, kindCount, districtCount }: IncidentIndex, rows: RowsOfMixes) {
  const kinds = new Uint32Array(kindCount)
  const districts = new Uint32Array(districtCount)
  let [total, outside, doubtful, anywhere] = [0, 0, 0, 0]
  for (let mix = 0; mix < mixes.count; mix += 1) {
    const verdict = rows.verdicts[mix] as number
    const count = rows.within[mix] as number
    const kind = mixes.kind[mix] as number
    const district = mixes.district[mix] as number
    if (verdict === 0) {
      total += count
      anywhere += rows.anywhere[mix] as number
    }
    if ((verdict & ~failsKind) === 0) kinds[kind] = (kinds[kind] as number) + count
    if ((verdict & ~failsDistrict) === 0) {
      if (district < 0) outside += count
      else districts[district] = (districts[district] as number) + count
    }
    if ((verdict & ~failsDoubt) === 0 && mixes.doubtful[mix]) doubtful += count
  }
  return { total, kinds, districts, outside, doubtful, anywhere }
}

/** 1 for each number that is not among the wanted ones; none when all are wanted. */
function failing(count: number, wanted: readonly number[] | null, shift: number): Uint8Array {
  if (!wanted) return new Uint8Array(count)
  const fails = new Uint8Array(count).fill(1)
  for (const one of wanted) fails[one + shift] = 0
  return fails
}
