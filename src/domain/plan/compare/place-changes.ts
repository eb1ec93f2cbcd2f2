import type { Change } from '../../journal/write-events'
import type { PlanRow } from '../plan'
import { type After, orderRows } from '../row-order'

export type PlacedRow = { readonly id: string; readonly area: string }

export type Placing = {
  /** Rows of each area as the app has them. */
  readonly order: ReadonlyMap<string, readonly PlanRow[]>
  /** Rows as the workbook has them, new ones included. */
  readonly sheetOrder: readonly PlacedRow[]
  /** Ids of rows that are to stand where the workbook has them. */
  readonly moved: ReadonlySet<string>
  readonly added: readonly PlacedRow[]
  /** Ids of rows that no longer hold once this is done. */
  readonly gone: ReadonlySet<string>
  /** What rows are told to stand after as it is. */
  readonly after: After
}

/** What rows are to stand after, so that the app's order becomes the workbook's where that was chosen; as little as gives it. */
export function placeChanges({ order, sheetOrder, moved, added, gone, after }: Placing): readonly Change[] {
  const areas = [...new Set(sheetOrder.map(({ area }) => area))]
  const fresh = new Set(added.map(({ id }) => id))
  return areas.flatMap((area) => {
    const before = (order.get(area) ?? []).filter(({ id }) => !gone.has(id))
    const inSheet = sheetOrder.filter((row) => row.area === area).map(({ id }) => id)
    const placed = new Set(inSheet.filter((id) => moved.has(id) || fresh.has(id)))
    if (placed.size === 0) return []
    const wanted = wantedOrder(
      before.map(({ id }) => id),
      inSheet,
      placed,
    )
    const chained = wanted.map((id, index) => ({ id, after: wanted[index - 1] ?? null }))
    const few = chained.filter(({ id }) => placed.has(id))
    const given = givenOrder(
      before,
      inSheet.filter((id) => fresh.has(id)),
    )
    const told = new Map(few.map((one) => [one.id, one.after]))
    const gives = orderRows(given, (id) => (told.has(id) ? told.get(id) : after(id)))
    const enough = gives.every(({ id }, index) => id === wanted[index])
    return (enough ? few : chained.filter((one) => after(one.id) !== one.after)).map(
      ({ id, after: value }): Change => ({ kind: 'plan-row', id, field: 'after', value }),
    )
  })
}

/** The order that rows have before any is moved: the document's, then those that users added. */
function givenOrder(rows: readonly PlanRow[], fresh: readonly string[]): readonly { readonly id: string }[] {
  const fromDocument = rows.filter(({ document }) => document !== null).toSorted((a, b) => a.sheetRow - b.sheetRow)
  return [...fromDocument, ...rows.filter(({ document }) => document === null), ...fresh.map((id) => ({ id }))]
}

/** Rows that stand still keep their order; the others go in where the workbook has them. */
function wantedOrder(
  before: readonly string[],
  inSheet: readonly string[],
  placed: ReadonlySet<string>,
): readonly string[] {
  const wanted = before.filter((id) => !placed.has(id))
  const standing = new Set(wanted)
  let last: string | null = null
  for (const id of inSheet) {
    if (placed.has(id)) wanted.splice(last === null ? 0 : wanted.indexOf(last) + 1, 0, id)
    if (placed.has(id) || standing.has(id)) last = id
  }
  return wanted
}
