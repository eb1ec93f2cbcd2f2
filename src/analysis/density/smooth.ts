export type Kernel = 'gaussian' | 'quartic'

export type SmoothRequest = {
  /** Mass at each node, row by row. Within `reachCells` of the edge there is none, so that no weight falls outside. */
  readonly values: Float64Array
  readonly columns: number
  readonly rows: number
  readonly cellsPerBandwidth: number
  readonly reachCells: number
  /** What a mass of one sums to over all nodes. */
  readonly scale: number
}

/** Of what the quadratic spline has already spread each position, in cells. */
const splineVariance = 1 / 4

/** Along the rows and then along the columns, by σ² less what the spline has spread. */
export function smoothGaussian({
  values,
  columns,
  rows,
  cellsPerBandwidth,
  reachCells,
  scale,
}: SmoothRequest): Float64Array {
  const variance = cellsPerBandwidth ** 2 - splineVariance
  const weights = Float64Array.from({ length: 2 * reachCells + 1 }, (_, at) =>
    Math.exp(-((at - reachCells) ** 2) / (2 * variance)),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  // Applied along both axes, so each takes the square root of the scale.
  const even = weights.map((weight) => (weight * Math.sqrt(scale)) / sum)
  return smoothAndTurn(smoothAndTurn(values, columns, even), rows, even)
}

/** Every row smoothed and laid down as a column, so that the same loop does both directions. */
function smoothAndTurn(values: Float64Array, columns: number, weights: Float64Array): Float64Array {
  const rows = values.length / columns
  const reach = (weights.length - 1) / 2
  const turned = new Float64Array(values.length)
  const padded = new Float64Array(columns + 2 * reach + 4)
  for (let row = 0; row < rows; row += 1) {
    const line = values.subarray(row * columns, (row + 1) * columns)
    if (line.every((mass) => mass === 0)) continue
    padded.set(line, reach)
    // Four at a time: each weight and each mass is read once for all of them.
    for (let column = 0; column < columns; column += 4) {
      let first = 0
      let second = 0
      let third = 0
      let fourth = 0
      let one = padded[column] as number
      let two = padded[column + 1] as number
      let three = padded[column + 2] as number
      for (let k = 0; k < weights.length; k += 1) {
        const weight = weights[k] as number
        const four = padded[column + k + 3] as number
        first += weight * one
        second += weight * two
        third += weight * three
        fourth += weight * four
        one = two
        two = three
        three = four
      }
      turned[column * rows + row] = first
      if (column + 1 < columns) turned[(column + 1) * rows + row] = second
      if (column + 2 < columns) turned[(column + 2) * rows + row] = third
      if (column + 3 < columns) turned[(column + 3) * rows + row] = fourth
    }
  }
  return turned
}

/** Node by node: a quartic kernel is no product of two. Its radius is drawn in so that its variance, h²/8, with the spline's is right. */
export function smoothQuartic({ values, columns, cellsPerBandwidth, reachCells, scale }: SmoothRequest): Float64Array {
  const radiusSquared = cellsPerBandwidth ** 2 - 8 * splineVariance
  const side = 2 * reachCells + 1
  const weights = Float64Array.from({ length: side * side }, (_, at) => {
    const [x, y] = [(at % side) - reachCells, Math.floor(at / side) - reachCells]
    return Math.max(0, 1 - (x * x + y * y) / radiusSquared) ** 2
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const even = weights.map((weight) => (weight * scale) / sum)
  const smooth = new Float64Array(values.length)
  for (let node = 0; node < values.length; node += 1) {
    const mass = values[node] as number
    if (mass === 0) continue
    for (let row = 0; row < side; row += 1) {
      const to = node + (row - reachCells) * columns - reachCells
      const from = row * side
      for (let k = 0; k < side; k += 1) smooth[to + k] = (smooth[to + k] as number) + mass * (even[from + k] as number)
    }
  }
  return smooth
}
