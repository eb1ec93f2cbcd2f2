import { type Confidence, normalQuantiles } from './statistics/normal'

/** A share of answers, 0–1, with the limits that it lies within at a confidence. */
export type Interval = { readonly low: number; readonly high: number }

export type Counted = {
  /** How many answered so. May be fractional where the survey is weighted, or where the count is a rounded share times n. */
  readonly count: number
  /** How many answered; the effective number where the survey is weighted. */
  readonly answers: number
}

export type Difference = Interval & { readonly difference: number }

/**
 * Wilson's score interval for one share, without continuity correction (Wilson 1927; Newcombe 1998, Statistics in Medicine
 * 17:857–872, method 3). Assumes that the answers are a simple random sample of many; those who chose to answer are not, and
 * what that does to the share no interval holds.
 * @returns null when nobody answered or the count is not between 0 and the answers
 */
export function wilsonInterval({ count, answers }: Counted, confidence: Confidence = 95): Interval | null {
  if (!isCounted({ count, answers })) return null
  const z = normalQuantiles[confidence]
  const share = count / answers
  const middle = share + (z * z) / (2 * answers)
  const reach = z * Math.sqrt((share * (1 - share)) / answers + (z * z) / (4 * answers * answers))
  const scale = 1 + (z * z) / answers
  // At the ends the closed form gives a hair more or less than 0 and 1.
  return {
    low: count === 0 ? 0 : (middle - reach) / scale,
    high: count === answers ? 1 : (middle + reach) / scale,
  }
}

/**
 * Difference of two shares with Newcombe's hybrid score interval (Newcombe 1998, Statistics in Medicine 17:873–890, method
 * 10). Assumes two independent samples: not an area and the city it lies in, and not two periods that share answers.
 * @returns `first` minus `second`, −1 to 1; null when either is no share
 */
export function differenceInterval(first: Counted, second: Counted, confidence: Confidence = 95): Difference | null {
  const [a, b] = [wilsonInterval(first, confidence), wilsonInterval(second, confidence)]
  if (!a || !b) return null
  const [p, q] = [first.count / first.answers, second.count / second.answers]
  return {
    difference: p - q,
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  }
}

/**
 * How an area's share differs from that of the city that it is part of. The area's answers are among the city's, so the
 * two are not independent: with f = area's answers / city's, the difference is (1 − f) times that between the area and the
 * rest, and so are its limits. The formula is derived, not published; it takes f as given.
 * @param city all answers, the area's among them
 * @returns null when either is no share, or the city has no answers besides the area's
 */
export function areaAgainstCity(area: Counted, city: Counted, confidence: Confidence = 95): Difference | null {
  const rest = { count: city.count - area.count, answers: city.answers - area.answers }
  const against = differenceInterval(area, rest, confidence)
  if (!against) return null
  const scale = 1 - area.answers / city.answers
  return { difference: scale * against.difference, low: scale * against.low, high: scale * against.high }
}

/**
 * How many unweighted answers a weighted survey is worth: (Σw)² / Σw² (Kish 1965). Assumes that the weights have nothing to
 * do with the answers.
 * @returns 0 when there are no weights
 */
export function effectiveAnswers(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const squares = weights.reduce((total, weight) => total + weight * weight, 0)
  return squares === 0 ? 0 : (sum * sum) / squares
}

const isCounted = ({ count, answers }: Counted): boolean =>
  Number.isFinite(answers) && answers > 0 && count >= 0 && count <= answers
