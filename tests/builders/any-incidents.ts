import fc from 'fast-check'
import { doubts, type IncidentColumns, noTime } from '../../src/domain/incidents/incident-set'

export const kindCount = 4
export const districtCount = 3

export type AnyIncidents = {
  readonly columns: IncidentColumns
  readonly districtOf: Int16Array
  readonly mask: Uint8Array
}

type AnyRow = {
  readonly from: number
  readonly position: readonly [number, number]
  readonly kind: number
  readonly doubts: number
  readonly district: number
  readonly within: number
}

/** From 27 December 2023, over a new year. */
const firstMinute = 8761 * 1440
const unknownHour = 1 << doubts.indexOf('no-time-of-day')

const anyRow: fc.Arbitrary<AnyRow> = fc.record({
  from: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: firstMinute, max: firstMinute + 30 * 1440 }) },
    { weight: 1, arbitrary: fc.constant(noTime) },
    { weight: 1, arbitrary: fc.integer({ min: -3 * 1440, max: 0 }) },
  ),
  position: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(
        fc.double({ min: 17.78, max: 17.9, noNaN: true }),
        fc.double({ min: 59.34, max: 59.4, noNaN: true }),
      ),
    },
    { weight: 1, arbitrary: fc.constant([Number.NaN, Number.NaN] as [number, number]) },
  ),
  kind: fc.integer({ min: 0, max: kindCount - 1 }),
  doubts: fc.constantFrom(0, 0, 0, 1, unknownHour, unknownHour | 1),
  district: fc.integer({ min: -1, max: districtCount - 1 }),
  within: fc.integer({ min: 0, max: 1 }),
})

/** Columns with missing times and positions, unknown hours and doubts, a district and a mask for each row. */
export const anyIncidents: fc.Arbitrary<AnyIncidents> = fc.array(anyRow, { maxLength: 120 }).map((rows) => {
  const from = Int32Array.from(rows, (row) => row.from)
  return {
    columns: {
      count: rows.length,
      positions: Float64Array.from(rows.flatMap((row) => row.position)),
      from,
      to: from,
      kind: Uint16Array.from(rows, (row) => row.kind),
      place: new Uint16Array(rows.length),
      doubts: Uint16Array.from(rows, (row) => row.doubts),
      row: Uint32Array.from(rows, (_, index) => index + 2),
    },
    districtOf: Int16Array.from(rows, (row) => row.district),
    mask: Uint8Array.from(rows, (row) => row.within),
  }
})
