import type { PlanRow } from '../../domain/plan/plan'

/** Names of a row's parts as a meeting would say them: causes 4.1, 4.2 and actions 4 a, 4 b; bare without a row number. */
export type PartNames = { readonly causes: ReadonlyMap<string, string>; readonly actions: ReadonlyMap<string, string> }

export function namesOf(row: Pick<PlanRow, 'causes' | 'actions'>, number: string | undefined): PartNames {
  const before = number === undefined ? '' : number
  return {
    causes: new Map(
      row.causes.map(({ id }, index) => [id, before === '' ? String(index + 1) : `${before}.${index + 1}`]),
    ),
    actions: new Map(row.actions.map(({ id }, index) => [id, before + letter(index)])),
  }
}

/** a … z, then aa, ab: a user's split may hold more actions than letters. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}
