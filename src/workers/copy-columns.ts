import type { IncidentColumns } from '../domain/incidents/incident-set'

/** Columns of their own, and their buffers to be handed over. */
export function copyColumns(columns: IncidentColumns): {
  readonly columns: IncidentColumns
  readonly buffers: readonly ArrayBuffer[]
} {
  const copies = {
    positions: new Float64Array(columns.positions),
    from: new Int32Array(columns.from),
    to: new Int32Array(columns.to),
    kind: new Uint16Array(columns.kind),
    place: new Uint16Array(columns.place),
    doubts: new Uint16Array(columns.doubts),
    row: new Uint32Array(columns.row),
  }
  return { columns: { count: columns.count, ...copies }, buffers: Object.values(copies).map(({ buffer }) => buffer) }
}
