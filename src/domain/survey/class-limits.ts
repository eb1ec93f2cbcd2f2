/**
 * Lower limits of four classes for one question: multiples of 5, 10, 20 or 25, the smallest step at which the values reach
 * over no more than four classes; the lowest class is open downwards, the highest upwards. Made from every value of the
 * question, all years, areas and groups together, so that a colour means the same in each of them. Null without values.
 * Reported fear, which ships, has its own in `survey.ts`, which no table that is taken in can move.
 * @param values per cent
 */
export function classLimits(values: readonly number[]): readonly number[] | null {
  if (values.length === 0) return null
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const step = steps.find((one) => Math.floor(highest / one) - Math.floor(lowest / one) < classes) ?? widestStep
  const first = Math.floor(lowest / step) * step
  // Never past 100: what lies there would be a class that nothing can reach.
  const start = Math.max(0, Math.min(first, 100 - step * classes))
  return Array.from({ length: classes }, (_, index) => (index === 0 ? 0 : start + index * step))
}

/** 0–3: the class of a value under some limits; each begins at its limit. */
export function classOf(percent: number, limits: readonly number[]): number {
  return Math.max(
    0,
    limits.findLastIndex((limit) => percent >= limit),
  )
}

const classes = 4
const widestStep = 25
const steps = [5, 10, 20, widestStep] as const
