/** What the row is told to stand after: a row's id, null for first in the area, undefined when nobody has moved it. */
export type After = (id: string) => string | null | undefined

/**
 * The rows of one area, in the order they were given, those that were moved right after what they are told to stand
 * after. Rows told to stand after each other in a ring, or after a row that is not here, stand last.
 */
export function orderRows<Row extends { readonly id: string }>(rows: readonly Row[], after: After): readonly Row[] {
  const byTarget = new Map<string | null | undefined, Row[]>()
  for (const row of rows) {
    const target = after(row.id)
    byTarget.set(target, [...(byTarget.get(target) ?? []), row])
  }
  const placed = new Set<Row>()
  const place = (row: Row): void => {
    if (placed.has(row)) return
    placed.add(row)
    byTarget.get(row.id)?.forEach(place)
  }
  byTarget.get(null)?.forEach(place)
  byTarget.get(undefined)?.forEach(place)
  return [...placed, ...rows.filter((row) => !placed.has(row))]
}

export type OrderChange = { readonly id: string; readonly after: string | null }

/**
 * What to write so that a row stands one step up or down among the rows that are shown; as little as gives that order.
 * Empty when it stands at that end already.
 */
export function moveRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  move: { readonly row: string; readonly by: -1 | 1; readonly after: After; readonly shown: (row: Row) => boolean },
): readonly OrderChange[] {
  const ordered = orderRows(rows, move.after).filter(move.shown)
  const at = ordered.findIndex(({ id }) => id === move.row)
  const moved = ordered[at]
  const neighbour = ordered[at + move.by]
  if (!moved || !neighbour) return []
  const wanted = ordered.toSpliced(at, 1).toSpliced(at + move.by, 0, moved)
  const chained = wanted.map(({ id }, index): OrderChange => ({ id, after: wanted[index - 1]?.id ?? null }))
  const changed = chained.filter(({ id, after }) => move.after(id) !== after)
  const gives = (changes: readonly OrderChange[]) => {
    const told = new Map(changes.map(({ id, after }) => [id, after]))
    const given = orderRows(rows, (id) => (told.has(id) ? told.get(id) : move.after(id))).filter(move.shown)
    return given.every(({ id }, index) => id === wanted[index]?.id)
  }
  const [alone, around] = [[moved], [moved, neighbour]].map((some) =>
    changed.filter(({ id }) => some.some((one) => one.id === id)),
  )
  return [alone, around].find((changes) => changes && gives(changes)) ?? changed
}
