import type { Position } from '../../places/place'
import type { RowReason } from './row-reason'

/** What came of reading a file. `good + doubtful + remarked` is what the set holds; with `skipped` it is every row of the file. */
export type IntakeReport = {
  readonly file: string
  /** Rows with nothing to tell of them. */
  readonly good: number
  /** Rows in the set with a doubt; each counts once, however many reasons it has. */
  readonly doubtful: number
  /** Rows in the set with a remark and no doubt. */
  readonly remarked: number
  readonly skipped: number
  /** Lines with nothing on them: no rows. */
  readonly blank: number
  /** By how many rows they concern, the most first. */
  readonly reasons: readonly ReasonCount[]
  readonly findings: readonly IntakeFinding[]
}

export type ReasonCount = {
  readonly reason: RowReason
  readonly count: number
  /** The first of them, at most `entriesKept`. */
  readonly entries: readonly ReasonEntry[]
}

export const entriesKept = 200

export type ReasonEntry = {
  /** As the file's own program counts: the first row is 1. */
  readonly row: number
  /** The column's header, or its letter where there is none; null when the whole row is meant. */
  readonly column: string | null
  /** What stands there: shortened, and with what points out a person masked. */
  readonly value: string
}

/** What the rows together say of the file, and what it would do to a result. `share` is of the set's rows, 0 to 1. */
export type IntakeFinding =
  | {
      readonly code: 'repeated-rows'
      readonly effect: 'counts-too-high'
      readonly count: number
      readonly share: number
    }
  | {
      /** Of all rows of the file, since these are not in the set. */
      readonly code: 'repeats-left-out'
      readonly effect: 'counted-once'
      readonly count: number
      readonly share: number
    }
  | { readonly code: 'zero-positions'; readonly effect: 'not-on-map'; readonly count: number; readonly share: number }
  | {
      /** One position with an implausible share: a police station, the middle of an area. */
      readonly code: 'shared-position'
      readonly effect: 'false-hot-spot'
      readonly position: Position
      readonly count: number
      readonly share: number
    }
  | {
      readonly code: 'midnight-peak'
      readonly effect: 'false-hour'
      readonly time: '00:00' | '00:01'
      readonly count: number
      readonly share: number
      /** How many the times around it would lead one to expect. */
      readonly expected: number
    }
  | {
      readonly code: 'far-away-points'
      readonly effect: 'stretched-map'
      readonly count: number
      readonly share: number
      /** From the site's bounds. */
      readonly farthestKilometres: number
    }
  | {
      /** Names that differ in capitals and spaces only: the one it goes by, then the others. */
      readonly code: 'joined-spellings'
      readonly effect: 'counted-as-one'
      readonly spellings: readonly (readonly string[])[]
    }
  | { readonly code: 'swapped-rows'; readonly effect: 'not-on-map'; readonly count: number; readonly share: number }
  | {
      /** ISO weeks without a row between the first and the last: missing, or quiet. The first `weeksKept` are listed. */
      readonly code: 'missing-weeks'
      readonly effect: 'false-fall'
      readonly weeks: readonly string[]
      readonly count: number
      /** Weeks from the first to the last. */
      readonly of: number
    }
  | { readonly code: 'future-rows'; readonly effect: 'outside-period'; readonly count: number; readonly share: number }

export const weeksKept = 52
