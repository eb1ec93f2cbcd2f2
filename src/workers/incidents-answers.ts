import type { PeriodComparison } from '../analysis/statistics/compare-periods'
import type { PeriodCounts } from '../analysis/statistics/displacement-difference'
import type { FeatureCollection } from '../domain/geo/feature'
import type { DayRange, IncidentFilter, Within } from '../domain/incidents/incident-filter'
import type { Reading } from '../domain/incidents/reading'
import type { SuggestedBandwidth } from '../domain/incidents/suggest-bandwidth'
import type { ShownCount } from '../domain/incidents/suppression'
import type { WalkFit } from '../domain/incidents/walk-fit'
import type { ActivityTimes } from '../domain/places/activity'
import type { Position } from '../domain/places/place'
import type { NotOpen, QueryTasks, TooWide } from './incidents-query'
import type { WorkPace } from './warm-worker'

/** The filter in two periods; its own clause of days is not applied. */
export type ComparePeriodsTask = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  readonly later: DayRange
  readonly earlier: DayRange
  /** Days of the period asked for that were cut away. */
  readonly cutDays: number
  /** Counted around each, whatever place the filter asks for. */
  readonly centres: readonly Position[]
  readonly metres: number
  /** How many days each step of the series has. */
  readonly stepDays: number
}) => Promise<PeriodsAnswer | NotOpen>

export type PeriodsAnswer = {
  readonly whole: PeriodComparison
  readonly reading: Reading
  /** By kind, in the set's order; the clause of kinds is not applied. */
  readonly kinds: readonly PeriodComparison[]
  /** By centre; the clause of place is not applied. */
  readonly rings: readonly PeriodComparison[]
  /** Counts of each step from the first day of each period; the last may be shorter. */
  readonly steps: { readonly later: readonly number[]; readonly earlier: readonly number[] }
}

/** Of what passes all but the hours: when it happens, beside the hours that a plan gives. */
export type FitWalkTask = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  readonly activity: ActivityTimes
}) => Promise<
  { readonly fit: WalkFit; readonly reading: Reading; readonly hours: Reading; readonly spread: number } | NotOpen
>

export type FindHotSpotsTask = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  /** Polygons where an incident could have been. */
  readonly studyArea: FeatureCollection
  readonly cellMetres: number
  readonly reachMetres: number
}) => Promise<HotSpotsAnswer | TooWide | NoArea | NotOpen>

export type NoArea = { readonly noArea: true }

export type HotSpotsAnswer = {
  /** Cells of the study area as squares with `count`, `z`, `p`, `q` and `hot`: `sure` after the control of false discovery,
   * `alone` before it only, `cold` likewise below, `no` otherwise. */
  readonly cells: FeatureCollection
  readonly tested: number
  /** p under 0.05 and more than expected, before the control of false discovery and after it. */
  readonly hotAlone: number
  readonly hot: number
  /** Positions within the study area, and those outside it that are left out. */
  readonly within: number
  readonly outside: number
  readonly reading: Reading
  /** The cells with most together, by share of the area. */
  readonly concentration: readonly Concentrated[]
  readonly concentrationReading: Reading
}

export type Concentrated = {
  readonly cells: number
  readonly count: number
  readonly countShare: number
  readonly surfaceShare: number
  /** What as many cells would hold of as many incidents at random; 0–1. */
  readonly byChance: number
  readonly pai: number
}

/** Density in the middle of each cell of the study area, by the exact sum: what is saved as a file. */
export type SumDensityTask = (
  given: {
    readonly id: string
    readonly filter: IncidentFilter
    readonly studyArea: FeatureCollection
    readonly cellMetres: number
    readonly bandwidthMetres: number
    /** Not attempted for more than this. */
    readonly most: number
  },
  pace: WorkPace,
) => Promise<
  | {
      /** Squares with `perSquareKilometre` and `bandwidthMetres`. */
      readonly cells: FeatureCollection
    }
  | TooWide
  | NoArea
  | { readonly tooMany: number }
  | NotOpen
>

export type FindNearRepeatTask = (
  given: {
    readonly id: string
    readonly filter: IncidentFilter
    readonly metres: readonly number[]
    readonly days: readonly number[]
    readonly permutations: number
    readonly seed: number
    /** Not attempted for more than this. */
    readonly most: number
  },
  pace: WorkPace,
) => Promise<
  | {
      readonly count: number
      readonly cells: readonly NearRepeatCell[]
      /** Of the nearest band in distance and time. */
      readonly reading: Reading
    }
  | { readonly tooMany: number }
  | NotOpen
>

export type NearRepeatCell = {
  readonly metres: number
  readonly days: number
  readonly pairs: number
  readonly expected: number
  readonly p: number
}

export type FollowTrendTask = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  readonly covered: DayRange
}) => Promise<
  | {
      /** Mondays, ISO dates. */
      readonly weeks: readonly string[]
      /** Null: nothing at all was delivered that week. */
      readonly counts: readonly (number | null)[]
      /** Null without a trend. */
      readonly fitted: readonly number[] | null
      readonly reading: Reading
    }
  | NotOpen
>

/** Before and after an action; the clauses of days and place are not applied. */
export type AssessActionTask = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  readonly action: Within
  readonly bufferMetres: number
  /** `rest`: all districts, but for the action area and its ring. */
  readonly comparison: Within | 'rest'
  readonly before: DayRange
  readonly after: DayRange
}) => Promise<
  | {
      readonly counts: {
        readonly action: PeriodCounts
        readonly buffer: PeriodCounts
        readonly comparison: PeriodCounts
      }
      readonly effect: Reading
      readonly difference: Reading
      readonly quotient: Reading
    }
  | NotOpen
>

/** How sure the number of what passes is. */
export type WeighCountTask = (given: {
  readonly id: string
  readonly filter: IncidentFilter
}) => Promise<{ readonly reading: Reading } | NotOpen>

/** A bandwidth for the density of what passes, and what it rests on. */
export type SuggestBandwidthTask = (
  given: { readonly id: string; readonly filter: IncidentFilter },
  pace: WorkPace,
) => Promise<SuggestedBandwidth | { readonly none: true } | NotOpen>

/** The set as an edition without positions may show it: the same whatever is asked for. Null: not shown. */
export type ReleaseCountsTask = (given: { readonly id: string }) => Promise<ReleasedSet | NotOpen>

export type ReleasedSet = {
  readonly total: ShownCount
  /** How many counts are hidden. */
  readonly suppressed: number
  /** Name null: kinds with few, together. `later` and `earlier` are null too where there are no two periods. */
  readonly kinds: readonly {
    readonly name: string | null
    readonly count: ShownCount
    readonly later: ShownCount
    readonly earlier: ShownCount
  }[]
  /** Whole calendar months, ISO dates. */
  readonly months: readonly (DayRange & { readonly count: ShownCount })[]
  /** 168, Monday 00–01 first; empty without times. */
  readonly hours: readonly ShownCount[]
  readonly unknownHours: ShownCount
  readonly untimed: ShownCount
  readonly districts: readonly { readonly id: string; readonly count: ShownCount }[]
  readonly outside: ShownCount
  /** The last year in whole months and the same months a year before; null when the material does not cover both. */
  readonly periods: {
    readonly later: DayRange
    readonly earlier: DayRange
    readonly counts: { readonly later: ShownCount; readonly earlier: ShownCount }
    /** Null when a count of the two is not shown. */
    readonly compared: PeriodComparison | null
    readonly reading: Reading | null
  } | null
}

/** Questions that an open set answers with a reading. */
export type AnswerTasks = {
  readonly 'compare-periods': ComparePeriodsTask
  readonly 'fit-walk': FitWalkTask
  readonly 'find-hot-spots': FindHotSpotsTask
  readonly 'sum-density': SumDensityTask
  readonly 'find-near-repeat': FindNearRepeatTask
  readonly 'follow-trend': FollowTrendTask
  readonly 'assess-action': AssessActionTask
  readonly 'release-counts': ReleaseCountsTask
  readonly 'weigh-count': WeighCountTask
  readonly 'suggest-bandwidth': SuggestBandwidthTask
}

/** Everything that is asked of an open set. */
export type SetTasks = QueryTasks & AnswerTasks
