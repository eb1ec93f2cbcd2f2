import type { Confidence } from './normal'
import { type CountInterval, countInterval } from './one-count'
import { type Observed, type RateRatio, rateRatio, sameRateChance } from './two-counts'

export type PeriodComparison = {
  readonly earlier: Observed & CountInterval
  readonly later: Observed & CountInterval
  /** Later minus earlier, in incidents as counted. */
  readonly difference: number
  /** How much the rate rose, per cent; null when the earlier period has none. */
  readonly percent: number | null
  /** The E-test: the chance of so large a difference if nothing had changed. */
  readonly chance: number
  /** Later rate over earlier. */
  readonly ratio: RateRatio
}

/** Two periods with what `countInterval`, `sameRateChance` and `rateRatio` say of them; null as they are. */
export function comparePeriods(
  { earlier, later }: { readonly earlier: Observed; readonly later: Observed },
  confidence: Confidence = 95,
): PeriodComparison | null {
  const [before, after] = [countInterval(earlier.count, confidence), countInterval(later.count, confidence)]
  const chance = sameRateChance(later, earlier)
  const ratio = rateRatio(later, earlier, confidence)
  if (!before || !after || chance === null || !ratio) return null
  return {
    earlier: { ...earlier, ...before },
    later: { ...later, ...after },
    difference: later.count - earlier.count,
    percent: earlier.count === 0 || ratio.ratio === null ? null : 100 * (ratio.ratio - 1),
    chance,
    ratio,
  }
}
