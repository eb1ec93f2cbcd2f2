import { type Confidence, normalQuantiles, twoSidedNormal } from './normal'

/** Counts before and after, with what was watched of each: days or weeks; 1 and 1 where both are as long. */
export type BeforeAfter = {
  readonly before: number
  readonly after: number
  readonly exposureBefore?: number
  readonly exposureAfter?: number
}

export type Effect = {
  readonly known: true
  /** How many times the comparison area's change the action area's is: under 1 it went better. Relative incidence rate ratio. */
  readonly rateRatio: number
  readonly low: number
  readonly high: number
  /** Relative effect size, 1 / rate ratio. */
  readonly effectSize: number
  /** Per cent more or less than with the comparison area's change. */
  readonly percent: number
  readonly standardError: number
  readonly z: number
  /** The chance of so large an effect on either side if there were none. */
  readonly chance: number
  /** What the variance was multiplied by. */
  readonly dispersion: number
}

export type NoEffect = { readonly known: false; readonly why: 'too-few' | 'no-count' }

/** Below this in any of the four cells nothing is told. */
export const fewestInCell = 5

/**
 * Whether an area changed otherwise than its comparison area: relative effect size RES = ad/bc, a and b the action area's
 * counts before and after, c and d the comparison area's (Farrington et al. 2007, Journal of Experimental Criminology 3:21–38);
 * relative incidence rate ratio 1/RES (Wilson 2022, Journal of Quantitative Criminology 38:323–341); Var(log) = φ(1/a+1/b+1/c+1/d).
 * Assumes that without the action both areas would have changed by the same factor, and incidents that come independently but
 * for the dispersion φ.
 * @param dispersion φ, as `dispersion` estimates it from the weeks; below 1 it counts as 1
 */
export function relativeEffect({
  action,
  comparison,
  dispersion = 1,
  confidence = 95,
}: {
  readonly action: BeforeAfter
  readonly comparison: BeforeAfter
  readonly dispersion?: number
  readonly confidence?: Confidence
}): Effect | NoEffect {
  const cells = [action.before, action.after, comparison.before, comparison.after]
  if (!cells.every((count) => Number.isSafeInteger(count) && count >= 0)) return { known: false, why: 'no-count' }
  if (cells.some((count) => count < fewestInCell)) return { known: false, why: 'too-few' }
  const used = Math.max(1, dispersion)
  const log = Math.log(changeOf(action)) - Math.log(changeOf(comparison))
  const standardError = Math.sqrt(used * cells.reduce((sum, count) => sum + 1 / count, 0))
  const reach = normalQuantiles[confidence] * standardError
  return {
    known: true,
    rateRatio: Math.exp(log),
    low: Math.exp(log - reach),
    high: Math.exp(log + reach),
    effectSize: Math.exp(-log),
    percent: 100 * Math.expm1(log),
    standardError,
    z: log / standardError,
    chance: twoSidedNormal(log / standardError),
    dispersion: used,
  }
}

/**
 * How much more counts vary than independent incidents would: Pearson's χ² over its degrees of freedom,
 * φ = Σ(k − k̄)²/k̄ / (N − groups), each group (an area before, the same after …) about its own mean (McCullagh & Nelder 1989).
 * Assumes periods of the same length and that a group's level does not move within itself; season makes φ larger.
 * @param groups counts by week of each group; a missing week is left out, not 0
 * @returns null when no group has two periods and a count
 */
export function dispersion(groups: readonly (readonly number[])[]): number | null {
  let [squares, degrees] = [0, 0]
  for (const counts of groups) {
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
    if (counts.length < 2 || mean === 0) continue
    squares += counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / mean
    degrees += counts.length - 1
  }
  return degrees === 0 ? null : squares / degrees
}

function changeOf({ before, after, exposureBefore = 1, exposureAfter = 1 }: BeforeAfter): number {
  return after / exposureAfter / (before / exposureBefore)
}
