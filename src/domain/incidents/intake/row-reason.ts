import type { Doubt } from '../incident-set'

/** What became of a row: left out; kept, but its time or place is in doubt; kept as it stands, with something to know. */
export type RowOutcome = 'skipped' | 'doubtful' | 'remarked'

type ReasonRule = { readonly outcome: RowOutcome; readonly doubt: Doubt | null }

const skipped: ReasonRule = { outcome: 'skipped', doubt: null }
const remarked: ReasonRule = { outcome: 'remarked', doubt: null }
const doubtful = (doubt: Doubt): ReasonRule => ({ outcome: 'doubtful', doubt })

/** Everything that can be said of one row, with what it leads to. */
export const rowReasons = {
  /** Neither kind, time nor position: nothing to use. */
  'nothing-to-use': skipped,
  /** The headers once more, as where sheets or pages were put together. */
  'repeated-header': skipped,
  /** One cell alone in a table of many: a note beneath the rows, the source, a page number. */
  'lone-cell': skipped,
  /** A sum beneath the rows: "Totalt: 412". */
  'sum-row': skipped,
  /** The same in every column as an earlier row, and one of such rows was asked for. */
  'repeat-left-out': skipped,

  'missing-time': doubtful('no-time'),
  /** The words are no date: "i somras". */
  'unreadable-date': doubtful('no-time'),
  /** A date that the calendar lacks: 31 February. */
  'impossible-date': doubtful('no-time'),
  /** A date without time of day. */
  'missing-time-of-day': doubtful('no-time-of-day'),
  'unreadable-time': doubtful('no-time-of-day'),
  /** 25:10. */
  'impossible-time': doubtful('no-time-of-day'),
  /** 00:00 or 00:01 in a file where those are implausibly many. */
  'midnight-time': doubtful('no-time-of-day'),
  'end-before-start': doubtful('end-before-start'),
  'skipped-hour': doubtful('skipped-hour'),
  future: doubtful('future'),

  'missing-position': doubtful('no-position'),
  'unreadable-position': doubtful('no-position'),
  /** 0/0, which many systems write for "unknown". */
  'zero-position': doubtful('no-position'),
  /** Numbers that are no place on the Earth in the chosen coordinate system. */
  'outside-world': doubtful('no-position'),
  'swapped-axes': doubtful('swapped-axes'),
  'far-away': doubtful('far-away'),
  'shared-position': doubtful('shared-position'),
  repeated: doubtful('repeated'),

  /** Of a feature that was to be a line or an area. */
  'no-geometry': skipped,
  'unreadable-geometry': skipped,
  'point-geometry': skipped,
  'outside-world-shape': skipped,
  /** North and east have changed places, and so the numbers are no place on the Earth. */
  'swapped-outside': skipped,
  /** A line in one place, an area of fewer than three corners. */
  'too-few-corners': skipped,
  /** What lies within is not clear. No doubt of an incident's. */
  'self-crossing': { outcome: 'doubtful', doubt: null },
  /** Too many long sides for it to be known in time whether they cross. */
  'crossing-unknown': remarked,
  /** A part of several has too few corners to be drawn. */
  'thin-part': remarked,
  /** Points beside the lines and areas of one feature. */
  'point-part': remarked,
  /** Read with north and east in each other's place, as was asked for. */
  'axes-turned': remarked,

  /** The end cannot be read; the start alone is used. */
  'unreadable-end': remarked,
  /** The hour that comes twice when summer time ends. */
  'doubled-hour': remarked,
  'missing-kind': remarked,
  /** Fewer cells than the header has. */
  'short-row': remarked,
  /** More cells than the header has. */
  'long-row': remarked,
  /** A quote that is never closed; it was taken for a sign like others. */
  'open-quote': remarked,
  /** A line break within a cell. */
  'line-break': remarked,
  /** Markup in a name: kept as plain text. */
  markup: remarked,
  /** A name that a spreadsheet program would take for a formula: kept as plain text. */
  formula: remarked,
  /** A name longer than what is kept, cut off with an ellipsis. */
  'long-name': remarked,
  /** A cell in another encoding than the rest. */
  'other-encoding': remarked,
  /** A line or an area where a point was expected: its middle is used. */
  'not-a-point': remarked,
  /** A personal number, phone number or mail address in a column that is not imported. */
  'person-left-out': remarked,
} as const satisfies Readonly<Record<string, ReasonRule>>
export type RowReason = keyof typeof rowReasons

export const allRowReasons = Object.keys(rowReasons) as readonly RowReason[]
