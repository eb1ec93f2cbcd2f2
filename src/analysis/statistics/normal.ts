/** Two-sided confidence in per cent. */
export type Confidence = keyof typeof normalQuantiles

/** Normal quantiles at 0.95, 0.975 and 0.995. */
export const normalQuantiles = { 90: 1.6448536269514722, 95: 1.959963984540054, 99: 2.5758293035489004 } as const

/** The chance that is left outside each end of an interval. */
export const tailOf = (confidence: Confidence): number => (100 - confidence) / 200

/**
 * The chance that a standard normal value lies at least as far from zero as z, on either side: erfc(|z|/√2), by its series
 * near zero and Lentz's continued fraction farther out (Abramowitz & Stegun 1964, 7.1.6 and 7.1.14). Relative error under 1e-13.
 */
export function twoSidedNormal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  if (Number.isNaN(x)) return Number.NaN
  return x < 2 ? 1 - errorFunction(x) : complement(x)
}

/**
 * Student's t quantile beside the normal one, by the Cornish–Fisher expansion in 1/ν (Abramowitz & Stegun 1964, 26.7.5).
 * Relative error under 1e-4 from ten degrees of freedom.
 */
export function studentQuantile(degrees: number, confidence: Confidence): number {
  const z = normalQuantiles[confidence]
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * degrees ** 4)
  )
}

const perSquareRootPi = 1 / Math.sqrt(Math.PI)

function errorFunction(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > 1e-17 * sum; n += 1) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return 2 * perSquareRootPi * Math.exp(-x * x) * sum
}

function complement(x: number): number {
  if (x > 27) return 0
  // x + (1/2)/(x + 1/(x + (3/2)/(x + …))), from the inside out: 120 levels are enough from x = 2.
  let inner = x
  for (let level = 120; level >= 1; level -= 1) inner = x + level / 2 / inner
  return (perSquareRootPi * Math.exp(-x * x)) / inner
}
