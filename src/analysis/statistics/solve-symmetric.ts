/** The inverse of a symmetric positive definite matrix by Cholesky's factors; null when it is not (nearly) one. */
export function invertSymmetric(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const size = matrix.length
  const factor = matrix.map(() => new Array<number>(size).fill(0))
  const at = (rows: readonly (readonly number[])[], row: number, column: number) => rows[row]?.[column] ?? Number.NaN
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let left = at(matrix, row, column)
      for (let k = 0; k < column; k += 1) left -= at(factor, row, k) * at(factor, column, k)
      if (row === column && !(left > negligible * at(matrix, row, row))) return null
      set(factor, row, column, row === column ? Math.sqrt(left) : left / at(factor, column, column))
    }
  const inverse = matrix.map(() => new Array<number>(size).fill(0))
  for (let unit = 0; unit < size; unit += 1) {
    const forward: number[] = []
    for (let row = 0; row < size; row += 1) {
      let left = row === unit ? 1 : 0
      for (let k = 0; k < row; k += 1) left -= at(factor, row, k) * (forward[k] ?? 0)
      forward.push(left / at(factor, row, row))
    }
    for (let row = size - 1; row >= 0; row -= 1) {
      let left = forward[row] ?? Number.NaN
      for (let k = row + 1; k < size; k += 1) left -= at(factor, k, row) * at(inverse, k, unit)
      set(inverse, row, unit, left / at(factor, row, row))
    }
  }
  return inverse
}

/** A pivot this small beside its own diagonal means that two columns say the same. */
const negligible = 1e-10

function set(rows: readonly number[][], row: number, column: number, value: number): void {
  const found = rows[row]
  if (found) found[column] = value
}
