import { type Doubt, doubts, type IncidentColumns, noTime } from '../../src/domain/incidents/incident-set'
import type { Position } from '../../src/domain/places/place'

export type IncidentRow = {
  readonly position?: Position
  /** Wall-clock minutes; no time without it. */
  readonly from?: number
  /** As `from` without it. */
  readonly to?: number
  readonly kind?: number
  readonly place?: number
  readonly doubts?: readonly Doubt[]
}

/** Columns of a few incidents, one row each; rows are numbered from 2, below a header. */
export function incidentColumns(rows: readonly IncidentRow[]): IncidentColumns {
  return {
    count: rows.length,
    positions: Float64Array.from(rows.flatMap(({ position }) => position ?? [Number.NaN, Number.NaN])),
    from: Int32Array.from(rows, ({ from }) => from ?? noTime),
    to: Int32Array.from(rows, ({ from, to }) => to ?? from ?? noTime),
    kind: Uint16Array.from(rows, ({ kind }) => kind ?? 0),
    place: Uint16Array.from(rows, ({ place }) => place ?? 0),
    doubts: Uint16Array.from(rows, (row) =>
      (row.doubts ?? []).reduce((bits, doubt) => bits | (1 << doubts.indexOf(doubt)), 0),
    ),
    row: Uint32Array.from(rows, (_, index) => index + 2),
  }
}
