import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type IncidentRow, incidentColumns } from '../../../../tests/builders/incident-columns'
import type { Position } from '../../places/place'
import { findSharedPositions } from './shared-positions'

const station: Position = [17.8433, 59.3675]
const at = (position: Position, count: number): readonly IncidentRow[] =>
  Array.from({ length: count }, () => ({ position }))
/** No two at the same position. */
const spread = (count: number): readonly IncidentRow[] =>
  Array.from({ length: count }, (_, index) => ({ position: [17.8 + index / 100_000, 59.36] as const }))
const found = (rows: readonly IncidentRow[]) => findSharedPositions(incidentColumns(rows))

test('a police station with three rows in a hundred stands out, with each of its rows', () => {
  const others = spread(970)
  const rows = [...others.slice(0, 500), ...at(station, 30), ...others.slice(500)]
  expect(found(rows)).toEqual([{ position: station, rows: Array.from({ length: 30 }, (_, index) => 500 + index) }])
})

test('from a fiftieth of the rows, and not one fewer', () => {
  expect(found([...spread(1470), ...at(station, 30)])).toHaveLength(1)
  expect(found([...spread(1471), ...at(station, 29)])).toEqual([])
})

test('twenty rows at a busy address say nothing, however few the others', () => {
  expect(found(at(station, 20))).toEqual([])
  expect(found([...spread(600), ...at(station, 20)])).toEqual([])
  expect(found([...spread(600), ...at(station, 21)])).toHaveLength(1)
})

test('where every position is shared, as those of street corners, none stands out', () => {
  const corners = Array.from({ length: 20 }, (_, index) => at([17.8 + index / 1000, 59.36], 50))
  expect(found(corners.flat())).toEqual([])
})

test('rows without a position are none that share one', () => {
  const without = Array.from({ length: 50 }, () => ({}))
  expect(found([...spread(100), ...without])).toEqual([])
  expect(found(without)).toEqual([])
  expect(found([])).toEqual([])
})

test('whatever the rows, those found lie where it is said, once each, and are many enough', () => {
  const few = fc.constantFrom<Position>(station, [17.8433, 59.36751], [17.84, 59.36], [17.9, 59.37])
  const row = fc.oneof(few, fc.constant(undefined)).map((position): IncidentRow => (position ? { position } : {}))
  const many = fc.tuple(fc.array(row, { maxLength: 80 }), fc.integer({ min: 0, max: 400 }))
  fc.assert(
    fc.property(many, ([rows, others]) => {
      const all = [...rows, ...spread(others)]
      const shared = found(all)
      for (const { position, rows: indices } of shared) {
        expect(indices.length).toBeGreaterThan(20)
        const here = all.flatMap((one, index) => (`${one.position}` === `${position}` ? [index] : []))
        expect(indices).toEqual(here)
      }
      expect(new Set(shared.map(({ position }) => `${position}`)).size).toBe(shared.length)
      const counts = shared.map((one) => one.rows.length)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    }),
  )
})
