/**
 * The sum over every cell's neighbours, itself included, row by row. A disk is a stack of strips, and a strip's sum is the
 * difference of two sums from the row's beginning: the cost grows with the height of the disk, not with its area.
 *
 *       · # # # ·        strip of row +1, as long as that of row −1
 *       # # o # #        strip of row 0
 *       · # # # ·        strip of row −1: from column −1 to +1
 *
 * @param values one for each cell, row by row
 * @param reachCells distance between middles, in cells, the distance itself included
 */
export function neighbourSums(
  values: Float64Array | Uint8Array,
  columns: number,
  reachCells: number,
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(values.length)
  const rows = columns === 0 ? 0 : values.length / columns
  const reach = Math.floor(reachCells)
  const halves = Array.from({ length: reach + 1 }, (_, up) =>
    Math.floor(Math.sqrt(reachCells * reachCells - up * up) + 1e-9),
  )
  // Only the rows that one disk meets are held, each in the place of one that is no longer asked for.
  const held = 2 * reach + 1
  const width = columns + 2 * reach + 1
  const before = new Float64Array(held * width)
  const placeOf = (row: number) => ((row + held) % held) * width + reach
  for (let row = -reach; row < rows; row += 1) {
    sumBefore(values, { row: row + reach, columns, into: before, from: placeOf(row + reach), reach })
    if (row < 0) continue
    const cell = row * columns
    for (let up = 0; up <= reach; up += 1) {
      const half = halves[up] as number
      const [south, north] = [placeOf(row - up), placeOf(row + up)]
      const [southFrom, southTo] = [south - half, south + half + 1]
      const [northFrom, northTo] = [north - half, north + half + 1]
      if (up === 0)
        for (let column = 0; column < columns; column += 1)
          sums[cell + column] = (before[southTo + column] as number) - (before[southFrom + column] as number)
      else
        for (let column = 0; column < columns; column += 1)
          sums[cell + column] =
            (sums[cell + column] as number) +
            ((before[southTo + column] as number) - (before[southFrom + column] as number)) +
            ((before[northTo + column] as number) - (before[northFrom + column] as number))
    }
  }
  return sums
}

type RowSums = {
  readonly row: number
  readonly columns: number
  readonly into: Float64Array
  /** Where the row's first cell is. `reach` zeros stand before it, so that no strip has to ask where the row begins. */
  readonly from: number
  readonly reach: number
}

/** The sum of what stands before each cell in its row, and after the row its whole sum; zeros for a row that is not there. */
function sumBefore(values: Float64Array | Uint8Array, { row, columns, into, from, reach }: RowSums): void {
  if (row * columns >= values.length) {
    into.fill(0, from, from + columns + reach + 1)
    return
  }
  let sum = 0
  for (let column = 0; column < columns; column += 1) {
    sum += values[row * columns + column] as number
    into[from + column + 1] = sum
  }
  into.fill(sum, from + columns + 1, from + columns + reach + 1)
}
