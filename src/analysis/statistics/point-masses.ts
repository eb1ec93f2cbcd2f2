/**
 * The chances of whole numbers around a distribution's mode, those too small to matter left out.
 * `masses[i]` is the chance of `first + i`; they sum to 1.
 */
export type PointMasses = { readonly first: number; readonly masses: Float64Array }

/**
 * Poisson with a mean, by recurrence outwards from the mode and divided by its sum, which loses nothing to logarithms of
 * factorials. What is left out is under 1e-22 of the mode's chance; some 20 √mean values remain.
 */
export function poissonMasses(mean: number): PointMasses {
  const mode = Math.floor(mean)
  return aroundMode({
    mode,
    last: Number.POSITIVE_INFINITY,
    down: (value) => value / mean,
    up: (value) => mean / (value + 1),
  })
}

/** Binomial of `trials` with a chance strictly between 0 and 1, likewise. */
export function binomialMasses(trials: number, chance: number): PointMasses {
  const odds = chance / (1 - chance)
  return aroundMode({
    mode: Math.min(trials, Math.floor((trials + 1) * chance)),
    last: trials,
    down: (value) => value / ((trials - value + 1) * odds),
    up: (value) => ((trials - value) * odds) / (value + 1),
  })
}

/** The chance of exactly this number. */
export const massAt = ({ first, masses }: PointMasses, value: number): number => masses[value - first] ?? 0

/** The chance of this number or a lower one. Summed from the small end, so that a small tail is exact. */
export function lowerTail({ first, masses }: PointMasses, value: number): number {
  let sum = 0
  const end = Math.min(masses.length - 1, value - first)
  for (let index = 0; index <= end; index += 1) sum += masses[index] as number
  return sum
}

/** The chance of this number or a higher one. */
export function upperTail({ first, masses }: PointMasses, value: number): number {
  let sum = 0
  const end = Math.max(0, value - first)
  for (let index = masses.length - 1; index >= end; index -= 1) sum += masses[index] as number
  return sum
}

const negligible = 1e-22

function aroundMode({
  mode,
  last,
  down,
  up,
}: {
  readonly mode: number
  readonly last: number
  /** The chance of `value − 1` as a share of that of `value`. */
  readonly down: (value: number) => number
  /** The chance of `value + 1` as a share of that of `value`. */
  readonly up: (value: number) => number
}): PointMasses {
  const below: number[] = []
  for (let value = mode, mass = 1; value > 0; value -= 1) {
    mass *= down(value)
    if (mass < negligible) break
    below.push(mass)
  }
  const above: number[] = []
  for (let value = mode, mass = 1; value < last; value += 1) {
    mass *= up(value)
    if (mass < negligible) break
    above.push(mass)
  }
  const masses = new Float64Array(below.length + 1 + above.length)
  masses.set(below.reverse())
  masses[below.length] = 1
  masses.set(above, below.length + 1)
  const sum = masses.reduce((total, mass) => total + mass, 0)
  return { first: mode - below.length, masses: masses.map((mass) => mass / sum) }
}
