import type { TrendFigures } from '../../domain/incidents/read-periods'
import { type Confidence, studentQuantile } from './normal'
import { invertSymmetric } from './solve-symmetric'

export type WeeklyTrend = TrendFigures & {
  /** What the curve says of every week, also those that are missing. */
  readonly fitted: Float64Array
}

export type NoTrend = { readonly known: false; readonly why: 'too-few-weeks' | 'too-few-incidents' | 'no-fit' }

export const fewestWeeks = 26
export const fewestIncidents = 30

/**
 * Log-linear quasi-Poisson trend of weekly counts: log μ = β₀ + β₁t + Σₖ (aₖ sin 2πkt + bₖ cos 2πkt), t in years and k = 1, 2, fitted by
 * iteratively reweighted least squares; φ = max(1, Pearson's χ²/(n − p)); β₁ with Student's t on n − p degrees, as 100(e^β₁ − 1) per
 * cent a year (Farrington et al. 1996, Journal of the Royal Statistical Society A 159:547–563; McCullagh & Nelder 1989). The
 * season is in it only from 104 weeks, of which 78 have counts: over less, trend and season cannot be told apart. Assumes that
 * the change is by the same per cent each year, that season comes back alike and that reporting has not changed. Weeks that
 * hang together (one does as the one before) make the interval too narrow.
 * @param counts one a week in order, none left out; null: missing, which is not 0
 */
export function weeklyTrend(counts: readonly (number | null)[], confidence: Confidence = 95): WeeklyTrend | NoTrend {
  const observed = counts.flatMap((count, week) => (count === null ? [] : [{ count, week }]))
  const incidents = observed.reduce((sum, { count }) => sum + count, 0)
  if (observed.length < fewestWeeks) return { known: false, why: 'too-few-weeks' }
  if (incidents < fewestIncidents) return { known: false, why: 'too-few-incidents' }
  const span = (observed.at(-1)?.week ?? 0) - (observed[0]?.week ?? 0) + 1
  const season = span >= 104 && observed.length >= 78
  const middle = counts.length / 2
  const row = (week: number) => designRow((week - middle) / weeksInYear, season)
  const fit = fitLogLinear(
    observed.map(({ week }) => row(week)),
    observed.map(({ count }) => count),
  )
  if (!fit) return { known: false, why: 'no-fit' }
  const degrees = observed.length - fit.coefficients.length
  const dispersion = Math.max(1, fit.pearson / degrees)
  const slope = fit.coefficients[1] ?? Number.NaN
  const reach = studentQuantile(degrees, confidence) * Math.sqrt(dispersion * (fit.covariance[1]?.[1] ?? Number.NaN))
  return {
    known: true,
    percentPerYear: 100 * Math.expm1(slope),
    low: 100 * Math.expm1(slope - reach),
    high: 100 * Math.expm1(slope + reach),
    dispersion,
    season,
    weeks: observed.length,
    missingWeeks: counts.length - observed.length,
    incidents,
    fitted: Float64Array.from(counts, (_, week) => Math.exp(dot(row(week), fit.coefficients))),
  }
}

const weeksInYear = 365.2425 / 7
const harmonics = [1, 2] as const

function designRow(years: number, season: boolean): readonly number[] {
  const turn = 2 * Math.PI * years
  return [1, years, ...(season ? harmonics.flatMap((k) => [Math.sin(k * turn), Math.cos(k * turn)]) : [])]
}

type Fit = {
  readonly coefficients: readonly number[]
  /** For φ = 1. */
  readonly covariance: readonly (readonly number[])[]
  readonly pearson: number
}

/** Null when it does not settle, or a coefficient cannot be told from the others. */
function fitLogLinear(rows: readonly (readonly number[])[], counts: readonly number[]): Fit | null {
  // Begins at the counts themselves, a little above zero, as R's glm does.
  let predicted = counts.map((count) => Math.log(count + 0.1))
  let coefficients: readonly number[] = []
  for (let step = 0; step < 50; step += 1) {
    const means = predicted.map(Math.exp)
    const covariance = invertSymmetric(weightedProducts(rows, means))
    if (!covariance) return null
    const working = predicted.map(
      (value, index) => value + ((counts[index] ?? 0) - (means[index] ?? 0)) / (means[index] ?? 1),
    )
    const right = rows[0]?.map((_, column) =>
      rows.reduce((sum, row, index) => sum + (row[column] ?? 0) * (means[index] ?? 0) * (working[index] ?? 0), 0),
    )
    if (!right) return null
    const next = covariance.map((row) => dot(row, right))
    const moved = Math.max(
      ...next.map((value, index) => Math.abs(value - (coefficients[index] ?? Number.POSITIVE_INFINITY))),
    )
    coefficients = next
    predicted = rows.map((row) => dot(row, next))
    if (!predicted.every(Number.isFinite)) return null
    if (moved < 1e-11) return settled(rows, counts, coefficients)
  }
  return null
}

function settled(
  rows: readonly (readonly number[])[],
  counts: readonly number[],
  coefficients: readonly number[],
): Fit | null {
  const means = rows.map((row) => Math.exp(dot(row, coefficients)))
  const covariance = invertSymmetric(weightedProducts(rows, means))
  const pearson = means.reduce((sum, mean, index) => sum + ((counts[index] ?? 0) - mean) ** 2 / mean, 0)
  return covariance && { coefficients, covariance, pearson }
}

/** XᵀWX. */
function weightedProducts(rows: readonly (readonly number[])[], weights: readonly number[]): number[][] {
  const size = rows[0]?.length ?? 0
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) =>
      rows.reduce((sum, row, index) => sum + (row[i] ?? 0) * (row[j] ?? 0) * (weights[index] ?? 0), 0),
    ),
  )
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
