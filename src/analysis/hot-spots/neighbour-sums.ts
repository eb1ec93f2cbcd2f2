/**
 * The sum over every cell's neighbours, itself included, row by row. A disk is a stack of strips, and a strip's sum is the
 * difference of two sums from the row's beginning: the cost grows with the height of the disk, not with its area.
 *
 *       · # # # ·        strip of row −1: from column −1 to +1
 *       # # o # #        strip of row 0
 *       · # # # ·        strip of row +1
 *
 * @param reachCells distance between middles, in cells, the distance itself included
 */
export function neighbourSums(values: Float64Array, columns: number, reachCells: number): Float64Array {
  const rows = columns === 0 ? 0 : values.length / columns
  const reach = Math.floor(reachCells)
  const sums = new Float64Array(values.length)
  // Zeros before and the whole sum after each row, so that no strip has to ask where the row ends.
  const width = columns + 2 * reach + 1
  const before = new Float64Array(width)
  for (let from = 0; from < rows; from += 1) {
    for (let column = 0; column < columns; column += 1)
      before[reach + column + 1] = (before[reach + column] as number) + (values[from * columns + column] as number)
    before.fill(before[reach + columns] as number, reach + columns + 1)
    for (let to = Math.max(0, from - reach); to <= Math.min(rows - 1, from + reach); to += 1) {
      const half = Math.floor(Math.sqrt(reachCells * reachCells - (to - from) ** 2) + 1e-9)
      const [low, high] = [reach - half, reach + half + 1]
      const at = to * columns
      for (let column = 0; column < columns; column += 1)
        sums[at + column] =
          (sums[at + column] as number) + (before[column + high] as number) - (before[column + low] as number)
    }
  }
  return sums
}
