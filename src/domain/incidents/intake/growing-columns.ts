import { type Doubt, doubts, type IncidentColumns } from '../incident-set'

/** Columns that grow by half when they are full. */
export type GrowingColumns = {
  readonly count: () => number
  readonly add: (incident: NewIncident) => void
  readonly mark: (index: number, doubt: Doubt) => void
  /** What is filled, in arrays of its own that are no longer than that. */
  readonly finish: () => IncidentColumns
  /** What is filled, as it lies: to look at, and gone at the next `add`. */
  readonly view: () => IncidentColumns
}

/** One object that the caller fills anew for each row. */
export type NewIncident = {
  lng: number
  lat: number
  from: number
  to: number
  kind: number
  place: number
  doubts: number
  row: number
}

/** @param expected how many rows there will be, roughly */
export function createGrowingColumns(expected: number): GrowingColumns {
  let columns = arrays(Math.max(16, Math.ceil(expected)))
  let count = 0

  function grow() {
    const larger = arrays(Math.ceil(columns.row.length * 1.5))
    for (const name of names) larger[name].set(columns[name] as never)
    columns = larger
  }

  return {
    count: () => count,
    add: ({ lng, lat, from, to, kind, place, doubts, row }) => {
      if (count === columns.row.length) grow()
      columns.positions[2 * count] = lng
      columns.positions[2 * count + 1] = lat
      columns.from[count] = from
      columns.to[count] = to
      columns.kind[count] = kind
      columns.place[count] = place
      columns.doubts[count] = doubts
      columns.row[count] = row
      count += 1
    },
    mark: (index, doubt) => {
      columns.doubts[index] = (columns.doubts[index] ?? 0) | doubtBit(doubt)
    },
    view: () => cut(columns, count, 'subarray'),
    finish: () => {
      // Copies only where there is something to save.
      const whole = cut(columns, count, columns.row.length === count ? 'subarray' : 'slice')
      columns = arrays(0)
      return whole
    },
  }
}

export const doubtBit = (doubt: Doubt): number => 1 << doubts.indexOf(doubt)

function arrays(length: number) {
  return {
    positions: new Float64Array(2 * length),
    from: new Int32Array(length),
    to: new Int32Array(length),
    kind: new Uint16Array(length),
    place: new Uint16Array(length),
    doubts: new Uint16Array(length),
    row: new Uint32Array(length),
  }
}

const names = ['positions', 'from', 'to', 'kind', 'place', 'doubts', 'row'] as const

function cut(
  { positions, from, to, kind, place, doubts, row }: ReturnType<typeof arrays>,
  count: number,
  how: 'subarray' | 'slice',
): IncidentColumns {
  return {
    count,
    positions: positions[how](0, 2 * count),
    from: from[how](0, count),
    to: to[how](0, count),
    kind: kind[how](0, count),
    place: place[how](0, count),
    doubts: doubts[how](0, count),
    row: row[how](0, count),
  }
}
