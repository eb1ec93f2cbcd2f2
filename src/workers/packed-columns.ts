import type { IncidentColumns, IncidentSet } from '../domain/incidents/incident-set'

/**
 * Columns that only pass through a thread: the browser holds the bytes, and writes, reads and hands them over beside it. A
 * database packs typed arrays in the thread that gives them, half a second for a million rows.
 */
export type PackedColumns = { readonly count: number } & Readonly<Record<ColumnName, Blob>>
type ColumnName = Exclude<keyof IncidentColumns, 'count'>

/** As they lie in the database; earlier versions of the app wrote typed arrays. */
export type StoredColumns = IncidentColumns | PackedColumns
export type StoredSet = Omit<IncidentSet, 'columns'> & { readonly columns: StoredColumns }

/** A copy of the columns. */
export function packColumns({ count, ...columns }: IncidentColumns): PackedColumns {
  const pack = (column: ArrayBufferView) => new Blob([column as ArrayBufferView<ArrayBuffer>])
  return {
    count,
    positions: pack(columns.positions),
    from: pack(columns.from),
    to: pack(columns.to),
    kind: pack(columns.kind),
    place: pack(columns.place),
    doubts: pack(columns.doubts),
    row: pack(columns.row),
  }
}

/**
 * Columns that the caller owns.
 * @throws DOMException when the browser no longer has the bytes, RangeError when some of them are gone
 */
export async function unpackColumns(stored: StoredColumns): Promise<IncidentColumns> {
  if (!isPacked(stored)) return stored
  const { count } = stored
  const bytes = async (name: ColumnName, each: number): Promise<ArrayBuffer> => {
    const buffer = await stored[name].arrayBuffer()
    if (buffer.byteLength !== count * each)
      throw new RangeError(`${name}: ${buffer.byteLength} bytes of ${count * each}`)
    return buffer
  }
  return {
    count,
    positions: new Float64Array(await bytes('positions', 16)),
    from: new Int32Array(await bytes('from', 4)),
    to: new Int32Array(await bytes('to', 4)),
    kind: new Uint16Array(await bytes('kind', 2)),
    place: new Uint16Array(await bytes('place', 2)),
    doubts: new Uint16Array(await bytes('doubts', 2)),
    row: new Uint32Array(await bytes('row', 4)),
  }
}

export const isPacked = (stored: StoredColumns): stored is PackedColumns => stored.positions instanceof Blob
