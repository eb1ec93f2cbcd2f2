import { localMetric } from '../../domain/geo/local-metric'
import { lastOf } from '../last-of'
import { metricAround } from '../space/metric-around'

/**
 * The normal reference rule in two dimensions: σ = n^(−1/6) · √((s_x² + s_y²)/2), in metres (Scott 1992, Multivariate Density
 * Estimation, ch. 6; Silverman 1986, 4.3, has 0.96 of it). Assumes one round cluster, so where incidents gather in several
 * places it smooths too much: a first suggestion.
 * @param positions longitude, latitude … in WGS 84 degrees; a pair that is not finite is passed by
 * @returns null for fewer than two, or for all at one position
 */
export function ruleBandwidth(positions: Float64Array): number | null {
  const known = knownPositions(positions)
  const count = known.length / 2
  if (count < 2) return null
  const [middleLng, middleLat] = [0, 1].map((axis) => mean(known, axis, count)) as [number, number]
  const metric = localMetric(middleLat)
  let squares = 0
  for (let at = 0; at < known.length; at += 2) {
    const x = ((known[at] as number) - middleLng) * metric.metresPerDegreeLng
    const y = ((known[at + 1] as number) - middleLat) * metric.metresPerDegreeLat
    squares += x * x + y * y
  }
  return squares === 0 ? null : count ** (-1 / 6) * Math.sqrt(squares / (2 * (count - 1)))
}

export type LikelihoodBandwidth = {
  readonly metres: number
  /**
   * `collapsed`: the smallest bandwidth allowed is the most likely, as when many share positions, or there are very many; it says
   * nothing about how wide an incident's surroundings are. `unbounded`: the largest is. Neither is to be used without a look.
   */
  readonly state: 'found' | 'collapsed' | 'unbounded'
  /** How many positions were each foretold by all the others. */
  readonly evaluated: number
  /** How many of those have another at the very same position. */
  readonly shared: number
  /** Positions with no other within five times the largest bandwidth: they tell nothing, and one would decide everything. */
  readonly leftOut: number
}

export type LikelihoodRequest = {
  readonly positions: Float64Array
  readonly leastMetres?: number
  readonly mostMetres?: number
}

/**
 * The Gaussian bandwidth that maximises Σ log f₋ᵢ(xᵢ), each position foretold by all others (likelihood cross-validation:
 * Silverman 1986, 3.4.4; Loader 1999). Of more than a thousand positions, or of so many that all pairs would take seconds, every
 * k-th is foretold; by all others still. Distances are rounded to an eighth of the smallest bandwidth.
 * @returns null when fewer than two positions have another near
 */
export function likelihoodBandwidth(request: LikelihoodRequest): LikelihoodBandwidth | null {
  return lastOf(likelihoodBandwidthInSteps(request))
}

/** The same, a position at a time, so that who runs it can give up in between: yields the share that is done, 0 to 1. */
export function* likelihoodBandwidthInSteps({
  positions,
  leastMetres = 20,
  mostMetres = 2000,
}: LikelihoodRequest): Generator<number, LikelihoodBandwidth | null> {
  const known = knownPositions(positions)
  const count = known.length / 2
  const binMetres = leastMetres / 8
  const binCount = Math.ceil((5 * mostMetres) / binMetres)
  const candidates = steps(leastMetres, mostMetres)
  const likelihoods = new Float64Array(candidates.length)
  const kernels = candidates.map((sigma) => kernelByBin(sigma, binMetres, binCount))
  const evaluations = Math.min(count, mostEvaluated, Math.ceil(mostPairs / count))
  let [evaluated, shared, leftOut] = [0, 0, 0]
  for (let turn = 0; turn < evaluations; turn += 1) {
    if (turn > 0) yield turn / evaluations
    const one = Math.floor((turn * count) / evaluations)
    const others = distancesFrom(known, one, { binMetres, binCount })
    const nearest = others.findIndex((number) => number > 0)
    if (nearest < 0) {
      leftOut += 1
      continue
    }
    evaluated += 1
    if (nearest === 0) shared += Number(isShared(known, one))
    const far = others.findLastIndex((number) => number > 0)
    kernels.forEach((kernel, at) => {
      let sum = 0
      for (let bin = nearest; bin <= far; bin += 1) sum += (others[bin] as number) * (kernel.weights[bin] as number)
      const log = sum > 0 ? Math.log(sum) : kernel.logAt(nearest)
      likelihoods[at] = (likelihoods[at] as number) + log
    })
  }
  if (evaluated < 2) return null
  const best = likelihoods.indexOf(Math.max(...likelihoods))
  const state = best === 0 ? 'collapsed' : best === candidates.length - 1 ? 'unbounded' : 'found'
  return {
    metres: state === 'found' ? refined(candidates, likelihoods, best) : (candidates[best] as number),
    state,
    evaluated,
    shared,
    leftOut,
  }
}

const mostEvaluated = 1000
const mostPairs = 200_000_000
const candidateCount = 41

const steps = (least: number, most: number): readonly number[] =>
  Array.from({ length: candidateCount }, (_, at) => least * (most / least) ** (at / (candidateCount - 1)))

function kernelByBin(sigma: number, binMetres: number, binCount: number) {
  const logAt = (bin: number) => -((bin * binMetres) ** 2) / (2 * sigma ** 2) - Math.log(2 * Math.PI * sigma ** 2)
  return { weights: Float64Array.from({ length: binCount }, (_, bin) => Math.exp(logAt(bin))), logAt }
}

/** How many others lie at each distance, rounded to bins. */
function distancesFrom(
  known: Float64Array,
  one: number,
  bins: { readonly binMetres: number; readonly binCount: number },
) {
  const { binMetres, binCount } = bins
  const others = new Uint32Array(binCount)
  const [lng, lat] = [known[2 * one] as number, known[2 * one + 1] as number]
  const { east, eastSlope, north, northSlope } = metricAround(lat)
  for (let at = 0; at < known.length; at += 2) {
    const up = (known[at + 1] as number) - lat
    const x = ((known[at] as number) - lng) * (east + eastSlope * up)
    const y = up * (north + northSlope * up)
    const bin = (Math.sqrt(x * x + y * y) / binMetres + 0.5) | 0
    if (bin < binCount) others[bin] = (others[bin] as number) + 1
  }
  others[0] = (others[0] as number) - 1
  return others
}

function isShared(known: Float64Array, one: number): boolean {
  const [lng, lat] = [known[2 * one], known[2 * one + 1]]
  for (let at = 0; at < known.length; at += 2)
    if (known[at] === lng && known[at + 1] === lat && at !== 2 * one) return true
  return false
}

/** The top of a parabola through the best and its neighbours, over the logarithm of the bandwidth. */
function refined(candidates: readonly number[], likelihoods: Float64Array, best: number): number {
  const [before, top, after] = [-1, 0, 1].map((step) => likelihoods[best + step] as number) as [number, number, number]
  const curve = before - 2 * top + after
  const shift = curve < 0 ? (0.5 * (before - after)) / curve : 0
  const ratio = (candidates[1] as number) / (candidates[0] as number)
  return (candidates[best] as number) * ratio ** shift
}

function knownPositions(positions: Float64Array): Float64Array {
  const known = new Float64Array(positions.length)
  let length = 0
  for (let at = 0; at + 1 < positions.length; at += 2) {
    const [lng, lat] = [positions[at] as number, positions[at + 1] as number]
    known[length] = lng
    known[length + 1] = lat
    if (Number.isFinite(lng + lat)) length += 2
  }
  return known.subarray(0, length)
}

function mean(known: Float64Array, axis: number, count: number): number {
  let sum = 0
  for (let at = axis; at < known.length; at += 2) sum += known[at] as number
  return sum / count
}
