import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { twoSidedNormal } from '../statistics/normal'
import { neighbourSums } from './neighbour-sums'

export type HotSpotsRequest = {
  /** Incidents in each cell, row by row. */
  readonly counts: ArrayLike<number>
  readonly columns: number
  /** 1 for each cell of the study area, else 0: the cells where an incident could have been. */
  readonly mask: Uint8Array
  /** Cells whose middles are no farther apart are neighbours, and each is its own. In cells. */
  readonly reachCells: number
}

export type HotSpots = {
  /** Gi*, near standard normal where nothing gathers; NaN outside the study area and where it is not defined. */
  readonly z: Float64Array
  /** Two-sided. */
  readonly p: Float64Array
  /** p adjusted for all cells at once, by Benjamini and Hochberg. */
  readonly q: Float64Array
  /** How many cells the study area has. */
  readonly cells: number
}

/**
 * Gi* = (Σwx − x̄W) / (s √((nW − W²)/(n − 1))) with weights 1 for neighbours within the study area, itself included; x̄ and s
 * (divided by n) over the study area (Ord & Getis 1995, Geographical Analysis 27:286–306, eq. 15). Cells outside the mask are
 * not there at all: counted as zeros, empty forest would make the rest look significant. Assumes enough neighbours, or counts
 * even enough, for a normal approximation: with few incidents in most cells p is rough. All cells alike, or a cell to which
 * every other is a neighbour, gives NaN.
 */
export function hotSpots(request: HotSpotsRequest): HotSpots {
  const { z, cells } = giStar(request)
  const p = z.map(twoSidedNormal)
  return { z, p, q: benjaminiHochberg(p), cells }
}

/** z alone, as in `hotSpots`. */
export function giStar({ counts, columns, mask, reachCells }: HotSpotsRequest): {
  readonly z: Float64Array
  readonly cells: number
} {
  const values = new Float64Array(mask.length)
  let [n, sum, squares] = [0, 0, 0]
  for (let cell = 0; cell < mask.length; cell += 1) {
    if (mask[cell] === 0) continue
    const count = counts[cell] as number
    values[cell] = count
    n += 1
    sum += count
    squares += count * count
  }
  const mean = sum / n
  const deviation = Math.sqrt(Math.max(0, squares / n - mean * mean))
  if (!(deviation > 1e-12 * mean)) return { z: values.fill(Number.NaN), cells: n }
  // Turned into z where it stands: fresh memory costs more than all the sums.
  const z = neighbourSums(values, columns, reachCells)
  const neighbours = neighbourSums(mask, columns, reachCells)
  for (let cell = 0; cell < mask.length; cell += 1) {
    const weight = neighbours[cell] as number
    z[cell] =
      mask[cell] === 0 || weight === n
        ? Number.NaN
        : ((z[cell] as number) - mean * weight) / (deviation * Math.sqrt((n * weight - weight * weight) / (n - 1)))
  }
  return { z, cells: n }
}
