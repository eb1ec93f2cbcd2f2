import { findRoot } from './find-root'
import { type Confidence, tailOf } from './normal'
import { binomialMasses, lowerTail, massAt, type PointMasses, poissonMasses, upperTail } from './point-masses'

/** A count, and how much was watched while it was counted: days, weeks, or 1 and 1 where both are alike. */
export type Observed = { readonly count: number; readonly exposure: number }

export type RateRatio = {
  /** Rate of the first over that of the second; infinite when the second has none. Null when neither has any. */
  readonly ratio: number | null
  readonly low: number
  /** Infinite when the second has none. */
  readonly high: number
}

/**
 * The chance of a difference at least as large as the observed, if both rates were the same: the E-test (Krishnamoorthy &
 * Thomson 2004, Journal of Statistical Planning and Inference 119:23–35). T = (k₁/t₁ − k₂/t₂)/√(k₁/t₁² + k₂/t₂²), each count with
 * its own variance; p = Σ of the chances of all (x₁, x₂) but (0, 0) with |T| no smaller, both Poisson with the common rate
 * (k₁+k₂)/(t₁+t₂). Assumes independent incidents; where they come in bouts p is too small. Two observed counts: neither is taken
 * as known.
 * @returns 0–1; 1 when nothing was counted; null when a count is not a whole number from 0, or an exposure not above 0
 */
export function sameRateChance(first: Observed, second: Observed): number | null {
  if (!isObserved(first) || !isObserved(second)) return null
  const both = first.count + second.count
  if (both === 0) return 1
  const rate = both / (first.exposure + second.exposure)
  const one = poissonMasses(rate * first.exposure)
  const other = poissonMasses(rate * second.exposure)
  const statistic = (x: number, y: number) =>
    x + y === 0
      ? 0
      : (x / first.exposure - y / second.exposure) / Math.sqrt(x / first.exposure ** 2 + y / second.exposure ** 2)
  const observed = Math.abs(statistic(first.count, second.count))
  if (observed === 0) return 1 - Math.exp(-both)
  // Pairs that lie as far out must count as such whatever the last bit says.
  return chanceBeyond({ one, other, statistic, limit: observed * (1 - 1e-12) })
}

/**
 * The chance that |T| is no smaller than a limit above 0. T falls as y grows and rises as x does, so both borders of what lies
 * nearer only move upwards, and the time is that of the two widths added, not multiplied.
 */
function chanceBeyond({
  one,
  other,
  statistic,
  limit,
}: {
  readonly one: PointMasses
  readonly other: PointMasses
  readonly statistic: (x: number, y: number) => number
  readonly limit: number
}): number {
  const size = other.masses.length
  const below = new Float64Array(size + 1)
  const above = new Float64Array(size + 1)
  for (let index = 0; index < size; index += 1)
    below[index + 1] = (below[index] as number) + (other.masses[index] as number)
  for (let index = size - 1; index >= 0; index -= 1)
    above[index] = (above[index + 1] as number) + (other.masses[index] as number)
  let [near, far, chance] = [0, 0, 0]
  one.masses.forEach((mass, index) => {
    const x = one.first + index
    while (near < size && statistic(x, other.first + near) >= limit) near += 1
    while (far < size && statistic(x, other.first + far) > -limit) far += 1
    chance += mass * ((below[near] as number) + (above[far] as number))
  })
  return Math.min(1, chance)
}

/**
 * Rate ratio with the exact conditional interval (Przyborowski & Wilenski 1940, Biometrika 31:313–323; Clopper & Pearson 1934):
 * given the total, the first count is binomial with the chance π = r₁t₁/(r₁t₁ + r₂t₂), and the ratio is π/(1−π) · t₂/t₁.
 * It covers at least what it says, so it may hold 1 where the E-test's p is a little under 0.05. Assumes as the E-test does.
 * @returns null as for `sameRateChance`
 */
export function rateRatio(first: Observed, second: Observed, confidence: Confidence = 95): RateRatio | null {
  if (!isObserved(first) || !isObserved(second)) return null
  const scale = second.exposure / first.exposure
  const tail = tailOf(confidence)
  const trials = first.count + second.count
  const odds = (chance: number) => (chance / (1 - chance)) * scale
  return {
    ratio: trials === 0 ? null : second.count === 0 ? Number.POSITIVE_INFINITY : (first.count / second.count) * scale,
    low: first.count === 0 ? 0 : odds(lowChance(first.count, trials, tail)),
    high: second.count === 0 ? Number.POSITIVE_INFINITY : odds(1 - lowChance(second.count, trials, tail)),
  }
}

/**
 * Twice the smaller tail of the first count given the total: the C-test (Przyborowski & Wilenski 1940), the test that the
 * interval of `rateRatio` belongs to. More cautious than the E-test.
 */
export function conditionalChance(first: Observed, second: Observed): number | null {
  if (!isObserved(first) || !isObserved(second)) return null
  const masses = binomialMasses(first.count + second.count, first.exposure / (first.exposure + second.exposure))
  return Math.min(1, 2 * Math.min(lowerTail(masses, first.count), upperTail(masses, first.count)))
}

/** The chance at which `count` or more of the trials has the chance `tail`: Clopper & Pearson's lower limit. */
function lowChance(count: number, trials: number, tail: number): number {
  return findRoot({
    at: (chance) => {
      const masses = binomialMasses(trials, chance)
      return { value: upperTail(masses, count) - tail, slope: (count * massAt(masses, count)) / chance }
    },
    low: 0,
    high: 1,
    start: Math.max(tail / trials, count / trials - 2 * Math.sqrt((count * (trials - count) + 1) / trials ** 3)),
  })
}

const isObserved = ({ count, exposure }: Observed): boolean =>
  Number.isSafeInteger(count) && count >= 0 && Number.isFinite(exposure) && exposure > 0
