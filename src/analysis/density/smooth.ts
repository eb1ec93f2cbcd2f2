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

/** Along the rows and then along the columns, by σ² less what the spline has spread. The values are written over. */
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
  const turned = new Float64Array(values.length)
  smoothAndTurn({ from: values, columns, weights: even, into: turned })
  smoothAndTurn({ from: turned, columns: rows, weights: even, into: values.fill(0) })
  return values
}

type Turn = {
  readonly from: Float64Array
  readonly columns: number
  readonly weights: Float64Array
  /** All zeros. */
  readonly into: Float64Array
}

/** Every row smoothed and laid down as a column, so that the same loop does both directions. */
function smoothAndTurn({ from, columns, weights, into }: Turn): void {
  const rows = from.length / columns
  const reach = (weights.length - 1) / 2
  const padded = new Float64Array(columns + 2 * reach + 4)
  for (let row = 0; row < rows; row += 1) {
    const line = from.subarray(row * columns, (row + 1) * columns)
    let [least, most] = [0, columns - 1]
    while (least <= most && line[least] === 0) least += 1
    while (least <= most && line[most] === 0) most -= 1
    if (least > most) continue
    padded.set(line, reach)
    // Only where there is mass within reach. Four at a time: each weight and each mass is read once for all of them.
    for (let column = Math.max(0, least - reach); column <= Math.min(columns - 1, most + reach); column += 4) {
      const firstWeight = Math.max(0, least + reach - column - 3)
      const lastWeight = Math.min(weights.length - 1, most + reach - column)
      let first = 0
      let second = 0
      let third = 0
      let fourth = 0
      let one = padded[column + firstWeight] as number
      let two = padded[column + firstWeight + 1] as number
      let three = padded[column + firstWeight + 2] as number
      for (let k = firstWeight; k <= lastWeight; k += 1) {
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
      into[column * rows + row] = first
      if (column + 1 < columns) into[(column + 1) * rows + row] = second
      if (column + 2 < columns) into[(column + 2) * rows + row] = third
      if (column + 3 < columns) into[(column + 3) * rows + row] = fourth
    }
  }
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
