import { findRoot } from './find-root'
import { type Confidence, normalQuantiles, tailOf } from './normal'
import { lowerTail, massAt, poissonMasses, upperTail } from './point-masses'

export type CountInterval = { readonly low: number; readonly high: number }

/**
 * Garwood's exact interval for the mean behind one count (Garwood 1936, Biometrika 28:437–442): the low end is the mean at
 * which the count or more has the chance α/2, the high end that at which the count or less has it. The same numbers as
 * χ²(α/2; 2k)/2 and χ²(1−α/2; 2k+2)/2, solved on the Poisson tails themselves. Assumes that incidents happen independently of
 * each other; where they come in bouts the truth is wider. It covers at least what it says.
 * @returns null unless the count is a whole number from 0
 */
export function countInterval(count: number, confidence: Confidence = 95): CountInterval | null {
  if (!Number.isSafeInteger(count) || count < 0) return null
  const tail = tailOf(confidence)
  return { low: count === 0 ? 0 : lowEnd(count, tail, confidence), high: highEnd(count, tail, confidence) }
}

/** Relative standard error of a count in per cent, 100/√k (Poisson). Null when the count is 0 or no count. */
export function relativeStandardError(count: number): number | null {
  return Number.isSafeInteger(count) && count > 0 ? 100 / Math.sqrt(count) : null
}

function lowEnd(count: number, tail: number, confidence: Confidence): number {
  return findRoot({
    at: (mean) => {
      const masses = poissonMasses(mean)
      return { value: upperTail(masses, count) - tail, slope: massAt(masses, count - 1) }
    },
    low: 0,
    high: count,
    start: Math.min(count, Math.max(tail, wilsonHilferty(count, -normalQuantiles[confidence]))),
  })
}

function highEnd(count: number, tail: number, confidence: Confidence): number {
  const start = wilsonHilferty(count + 1, normalQuantiles[confidence])
  return findRoot({
    at: (mean) => {
      const masses = poissonMasses(mean)
      return { value: tail - lowerTail(masses, count), slope: massAt(masses, count) }
    },
    low: count,
    // Far above any confidence on offer: the chance of k or less is under 1e-5 there.
    high: 2 * start + 10,
    start,
  })
}

/** Half of a χ² quantile with 2·shape degrees, nearly (Wilson & Hilferty 1931): where the search begins. */
const wilsonHilferty = (shape: number, z: number): number =>
  shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3
