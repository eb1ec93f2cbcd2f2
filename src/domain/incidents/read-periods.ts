import type { Caution } from './cautions'
import type { Reading, Unreadable, Verdict } from './reading'

/** Under this many in both periods together only a very large change can be seen. */
export const fewestForPeriods = 20

/** One count with its exact interval. */
export function readCount(
  given: { readonly count: number; readonly low: number; readonly high: number; readonly relativeError: number | null },
  cautions: readonly Caution[] = [],
): Reading {
  return {
    n: given.count,
    statement: { type: 'count', ...given },
    assumption: 'independent',
    cautions: [...few(given.count, fewestForPeriods / 2), ...cautions],
    readable: true,
  }
}

/** Two periods: what the E-test and the interval of the rate ratio say (`comparePeriods`). */
export function readPeriods(
  {
    earlier,
    later,
    percent,
    chance,
    ratio,
  }: {
    readonly earlier: { readonly count: number; readonly exposure: number }
    readonly later: { readonly count: number; readonly exposure: number }
    readonly percent: number | null
    readonly chance: number
    readonly ratio: { readonly low: number; readonly high: number }
  },
  cautions: readonly Caution[] = [],
): Reading {
  const n = earlier.count + later.count
  if (n === 0) return unreadable('no-incidents', { n, assumption: 'same-reporting', cautions })
  return {
    n,
    statement: {
      type: 'periods',
      earlier: earlier.count,
      later: later.count,
      equalDays: earlier.exposure === later.exposure,
      percent,
      limits: { low: 100 * (ratio.low - 1), high: Number.isFinite(ratio.high) ? 100 * (ratio.high - 1) : null },
      chance,
      verdict: verdictOf(chance, ratio.low > 1 || ratio.high < 1),
    },
    assumption: 'same-reporting',
    cautions: [...few(n, fewestForPeriods), ...cautions],
    readable: true,
  }
}

/** What a trend by weeks says. */
export type TrendFigures = {
  readonly known: true
  /** Change per year in per cent, and its interval. */
  readonly percentPerYear: number
  readonly low: number
  readonly high: number
  /** φ: how much more the weeks vary about the curve than independent incidents would; at least 1. */
  readonly dispersion: number
  /** Whether the season was taken away; it needs two years. */
  readonly season: boolean
  readonly weeks: number
  readonly missingWeeks: number
  readonly incidents: number
}

/** A trend by weeks (`weeklyTrend`), or why there is none. */
export function readTrend(
  trend: TrendFigures | { readonly known: false; readonly why: 'too-few-weeks' | 'too-few-incidents' | 'no-fit' },
  cautions: readonly Caution[] = [],
): Reading {
  if (!trend.known) return unreadable(trend.why, { n: 0, assumption: 'steady-change', cautions })
  const { percentPerYear, low, high, season, weeks, missingWeeks, incidents } = trend
  return {
    n: incidents,
    statement: {
      type: 'trend',
      percentPerYear,
      low,
      high,
      season,
      weeks,
      verdict: low > 0 || high < 0 ? 'sure' : 'unsure',
    },
    assumption: 'steady-change',
    cautions: [
      ...(missingWeeks > 0 ? [{ code: 'missing-weeks', weeks: missingWeeks } as const] : []),
      ...overdispersed(trend.dispersion),
      ...cautions,
    ],
    readable: true,
  }
}

export function unreadable(
  why: Unreadable,
  { n, assumption, cautions }: Pick<Reading, 'n' | 'assumption' | 'cautions'>,
): Reading {
  return { n, statement: { type: 'unreadable', why }, assumption, cautions, readable: false }
}

export function verdictOf(chance: number, intervalIsClear: boolean): Verdict {
  if (chance >= 0.05) return intervalIsClear ? 'borderline' : 'unsure'
  return intervalIsClear ? 'sure' : 'borderline'
}

export const few = (n: number, fewest: number): readonly Caution[] =>
  n < fewest ? [{ code: 'too-few', n, fewest }] : []

/** From this factor on the interval is half as wide again. */
export const tellsFrom = 2.25

export const overdispersed = (factor: number): readonly Caution[] =>
  factor >= tellsFrom ? [{ code: 'overdispersed', factor }] : []
