/**
 * Incidents as columns: element i of every column belongs to incident i. Typed arrays, never an object per row, so that a
 * million fit in memory and are handed between threads as they are.
 */
export type IncidentColumns = {
  readonly count: number
  /** Longitude, latitude, longitude, latitude … in WGS 84 degrees; NaN, NaN where there is no position. */
  readonly positions: Float64Array
  /** Wall-clock minutes (`time/wall-clock.ts`) in the place's own time; `noTime` where it is not known. */
  readonly from: Int32Array
  /** The end of the interval in which it happened; the same as `from` where the time is a point. */
  readonly to: Int32Array
  /** Index in the set's `kinds`. */
  readonly kind: Uint16Array
  /** Index in the set's `places`, whose first is the empty name. */
  readonly place: Uint16Array
  /** One bit for each of `doubts` that holds, the first the lowest. */
  readonly doubts: Uint16Array
  /** The row of the file it was read from, counted as the file's own program does: the first row is 1. */
  readonly row: Uint32Array
}

/** Where `from` and `to` hold no time. */
export const noTime = -0x8000_0000

/** Why a row that was kept is doubtful. Such rows are marked, never dropped or moved in silence. */
export const doubts = [
  /** No position, or one that cannot be read: 0/0, an empty cell, words. */
  'no-position',
  /** Farther from the site's bounds than its own width. */
  'far-away',
  /** North and east seem to have changed places in this row; it was not moved. */
  'swapped-axes',
  /** A position that an implausible share of the rows has: a police station, the middle of an area. */
  'shared-position',
  /** No time that can be read. */
  'no-time',
  /** A date without a time of day, or 00:00 or 00:01 in a file where those are implausibly many: "unknown" in many systems. */
  'no-time-of-day',
  /** The end lies before the start; the start alone is used. */
  'end-before-start',
  /** A wall-clock time that never was: the hour that summer time skips. */
  'skipped-hour',
  /** A time later than the day of the import. */
  'future',
  /** Every column is the same as in an earlier row. */
  'repeated',
] as const
export type Doubt = (typeof doubts)[number]

export const hasDoubt = (bits: number, doubt: Doubt): boolean => (bits & (1 << doubts.indexOf(doubt))) !== 0

/** Incidents that one file gave, or that the app ships with. */
export type IncidentSet = {
  readonly id: string
  /** What the user calls it: the file's name at first. */
  readonly name: string
  /** Invented sets say so wherever they show. */
  readonly status: 'källa' | 'exempel'
  /** Who answers for the material, in words; null: uppgift saknas. */
  readonly source: string | null
  /** ISO date on which it was read. */
  readonly read: string
  readonly kinds: readonly string[]
  readonly places: readonly string[]
  readonly columns: IncidentColumns
}

/** What the columns take in memory, in bytes. */
export function sizeInBytes({ positions, from, to, kind, place, doubts, row }: IncidentColumns): number {
  return [positions, from, to, kind, place, doubts, row].reduce((sum, column) => sum + column.byteLength, 0)
}
