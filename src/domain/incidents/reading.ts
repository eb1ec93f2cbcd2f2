import type { Caution } from './cautions'
import type { WalkFit } from './walk-fit'

/** What an analysis says, in codes and numbers: sentences are made of it in any language. */
export type Reading = {
  /** How many incidents it rests on. */
  readonly n: number
  readonly statement: Statement
  readonly assumption: Assumption
  readonly cautions: readonly Caution[]
  /** Whether it should be read at all; when not, the cautions say why. */
  readonly readable: boolean
}

/**
 * `sure`: chance alone makes so large a difference in fewer than 5 of 100, and the interval leaves out "no difference".
 * `borderline`: test and interval disagree.
 */
export type Verdict = 'sure' | 'borderline' | 'unsure'

/** Limits at 95 per cent. */
export type Limits = { readonly low: number; readonly high: number }

type Pair = { readonly before: number; readonly after: number }

export type Statement =
  | ({ readonly type: 'count'; readonly count: number; readonly relativeError: number | null } & Limits)
  | {
      readonly type: 'periods'
      readonly earlier: number
      readonly later: number
      /** Whether the periods have as many days; if not, per cent and limits are per day. */
      readonly equalDays: boolean
      readonly percent: number | null
      /** Per cent; null: there is no upper limit. */
      readonly limits: { readonly low: number; readonly high: number | null }
      readonly chance: number
      readonly verdict: Verdict
    }
  | ({
      readonly type: 'trend'
      readonly percentPerYear: number
      readonly season: boolean
      readonly weeks: number
      readonly verdict: Verdict
    } & Limits)
  | ({
      readonly type: 'effect'
      readonly action: Pair
      readonly comparison: Pair
      /** Against what the comparison area leads one to expect. */
      readonly percent: number
      readonly chance: number
      readonly verdict: Verdict
    } & Limits)
  | ({
      readonly type: 'displacement-difference'
      /** Incidents more than expected; below 0 fewer. */
      readonly difference: number
      readonly chance: number
      readonly verdict: Verdict
    } & Limits)
  | { readonly type: 'displacement-quotient'; readonly quotient: number; readonly says: QuotientSays }
  | {
      readonly type: 'hours'
      readonly fromHour: number
      readonly toHour: number
      /** Of all, how large a part lies in those hours; 0–1. */
      readonly share: number
      readonly clear: boolean
      /** How large a part is known only as an interval, and spread over it; 0–1. */
      readonly spread: number
    }
  | { readonly type: 'walk'; readonly fit: Pick<WalkFit, 'busiest' | 'weekday' | 'plan' | 'says' | 'incidents'> }
  | { readonly type: 'density'; readonly bandwidthMetres: number; readonly highestPerSquareKilometre: number }
  | {
      readonly type: 'hot-spots'
      readonly cells: number
      readonly hot: number
      /** The share of the hot that may be false; 0–1. Null: so few are expected that it does not hold. */
      readonly falseDiscovery: number | null
      readonly reachMetres: number
    }
  | {
      readonly type: 'concentration'
      /** 0–1. */
      readonly shareOfIncidents: number
      readonly shareOfArea: number
      /** What the same area would hold of as many incidents that lie at random. */
      readonly shareByChance: number
      readonly index: number
    }
  | {
      readonly type: 'near-repeat'
      readonly metres: number
      readonly days: number
      readonly pairs: number
      readonly expected: number
      readonly chance: number
      readonly verdict: Verdict
    }
  | { readonly type: 'unreadable'; readonly why: Unreadable }

export type QuotientSays =
  | 'diffusion-beyond-effect'
  | 'diffusion'
  | 'unchanged'
  | 'displacement-within-effect'
  | 'displacement-equals-effect'
  | 'displacement-beyond-effect'

export type Unreadable =
  | 'no-incidents'
  /** A cell under five: before or after, action or comparison area. */
  | 'cell-too-few'
  | 'action-area-did-not-fall'
  | 'no-comparison'
  | 'too-few-weeks'
  | 'too-few-incidents'
  | 'no-fit'
  /** Under `fewestForMap`: a single incident makes a hot spot, and all of a few lie in a small part of the area. */
  | 'pattern-too-few'
  /** Fewer than one is expected within reach: incidents that lie at random make hot cells too. */
  | 'reach-too-few'
  /** Incidents that lie at random are as near together in so many cells. */
  | 'cells-too-many'

/** What must hold for the answer to mean what it says. */
export type Assumption =
  | 'independent'
  | 'same-reporting'
  | 'steady-change'
  | 'same-change-in-per-cent'
  | 'same-change-in-number'
  | 'same-surroundings'
  | 'any-minute-alike'
  | 'exact-positions'
  | 'study-area'
  | 'evenly-in-time'
