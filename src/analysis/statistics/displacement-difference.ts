import { type Confidence, normalQuantiles, twoSidedNormal } from './normal'

export type PeriodCounts = { readonly before: number; readonly after: number }

/** What the counts of one area are divided by: its size, or the length of its periods. */
export type Weights = { readonly before: number; readonly after: number }

type Area = PeriodCounts & { readonly weights?: Weights }

export type Estimate = { readonly difference: number; readonly standardError: number }

export type DisplacementDifference = Estimate & {
  /** The action area against its comparison area. */
  readonly local: Estimate
  /** Where it may have gone, against its own comparison area; zeros when none was given. */
  readonly displaced: Estimate
  readonly low: number
  readonly high: number
  /** Null when nothing was counted at all. */
  readonly z: number | null
  readonly chance: number | null
}

/**
 * Weighted displacement difference: how many incidents fewer (below 0) there were than the comparison areas lead one to expect,
 * displaced ones counted: (T₁ − T₀) − (C₁ − C₀) + (D₁ − D₀) − (CD₁ − CD₀), each divided by its weight; its variance is the sum of
 * all counts, each divided by its weight squared (Wheeler & Ratcliffe 2018, Crime Science 7:11). Assumes that without the
 * action the areas would have changed by the same number, not the same factor, so they should be about as large; and that
 * incidents come independently.
 * @param displacedComparison compared with `displaced`; both or neither
 */
export function displacementDifference({
  action,
  comparison,
  displaced,
  displacedComparison,
  confidence = 95,
}: {
  readonly action: Area
  readonly comparison: Area
  readonly displaced?: Area
  readonly displacedComparison?: Area
  readonly confidence?: Confidence
}): DisplacementDifference {
  const local = against(action, comparison)
  const moved = displaced && displacedComparison ? against(displaced, displacedComparison) : noEstimate
  const difference = local.difference + moved.difference
  return {
    ...tested(difference, Math.hypot(local.standardError, moved.standardError), confidence),
    local,
    displaced: moved,
  }
}

/**
 * The same for several kinds of incident at once, each counted as much as it weighs (harm): Σ w·((T₁−T₀) − (C₁−C₀)), variance Σ w²·Σ
 * of its counts (Wheeler & Ratcliffe 2018).
 */
export function weightedDifference(
  kinds: readonly { readonly action: PeriodCounts; readonly comparison: PeriodCounts; readonly weight: number }[],
  confidence: Confidence = 95,
): Omit<DisplacementDifference, 'local' | 'displaced'> {
  let [difference, variance] = [0, 0]
  for (const { action, comparison, weight } of kinds) {
    const one = against(action, comparison)
    difference += weight * one.difference
    variance += (weight * one.standardError) ** 2
  }
  return tested(difference, Math.sqrt(variance), confidence)
}

const noEstimate: Estimate = { difference: 0, standardError: 0 }

function against(one: Area, other: Area): Estimate {
  const [a, b] = [weighted(one), weighted(other)]
  return { difference: a.change - b.change, standardError: Math.sqrt(a.variance + b.variance) }
}

function weighted({ before, after, weights = { before: 1, after: 1 } }: Area) {
  return {
    change: after / weights.after - before / weights.before,
    variance: before / weights.before ** 2 + after / weights.after ** 2,
  }
}

function tested(difference: number, standardError: number, confidence: Confidence) {
  const reach = normalQuantiles[confidence] * standardError
  const z = standardError === 0 ? null : difference / standardError
  return {
    difference,
    standardError,
    low: difference - reach,
    high: difference + reach,
    z,
    chance: z === null ? null : twoSidedNormal(z),
  }
}
