import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bucketPositions } from '../space/position-cells'
import { shareCells } from './share-cells'

const padding = 2

it('keeps the number, the mean and the spread of the positions, with a quarter of a cell squared more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(degrees(17.8), degrees(59.36)), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
      (positions, group, pattern) => {
        const cells = bucketPositions({ positions: Float64Array.from(positions.flat()) })
        const mask = Uint8Array.from(positions, (_, row) => (pattern[row % pattern.length] ? 1 : 0))
        const columns = Math.ceil(cells.columns / group) + 2 * padding
        const rows = Math.ceil(cells.rows / group) + 2 * padding
        const { values, count } = shareCells({ cells, mask, group, padding, columns, rows })
        // In cells of the grid, from the middle of its first.
        const passing = positions
          .filter((_, row) => mask[row] === 1)
          .map(([lng, lat]) => ({
            x: (lng - cells.west) / cells.stepLng / group + padding - 0.5,
            y: (lat - cells.south) / cells.stepLat / group + padding - 0.5,
          }))
        const nodes = Array.from(values, (mass, node) => ({ mass, x: node % columns, y: Math.floor(node / columns) }))
        const shared = (of: (at: { x: number; y: number }) => number) =>
          nodes.reduce((sum, node) => sum + node.mass * of(node), 0)
        const said = (of: (at: { x: number; y: number }) => number) => passing.reduce((sum, one) => sum + of(one), 0)
        expect(count).toBe(passing.length)
        expect(shared(() => 1)).toBeCloseTo(count, 9)
        expect(shared(({ x }) => x)).toBeCloseTo(
          said(({ x }) => x),
          6,
        )
        expect(shared(({ y }) => y)).toBeCloseTo(
          said(({ y }) => y),
          6,
        )
        expect(shared(({ x, y }) => x * y)).toBeCloseTo(
          said(({ x, y }) => x * y),
          4,
        )
        expect(shared(({ x }) => x * x)).toBeCloseTo(
          said(({ x }) => x * x + 1 / 4),
          4,
        )
        expect(shared(({ y }) => y * y)).toBeCloseTo(
          said(({ y }) => y * y + 1 / 4),
          4,
        )
      },
    ),
    { numRuns: 60 },
  )
})

const degrees = (from: number) => fc.double({ min: from, max: from + 0.01, noNaN: true })
