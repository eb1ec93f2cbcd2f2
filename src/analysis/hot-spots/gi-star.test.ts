import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import reference from '../../../tests/fixtures/reference/gistar-small.json'
import { seededRandom } from '../near-repeat/seeded-random'
import { giStar, hotSpots } from './gi-star'
import { neighbourSums } from './neighbour-sums'

describe('Gi*', () => {
  it.each([
    [1, reference.getis_ord_1996.Gstar30],
    [2, reference.getis_ord_1996.Gstar60],
    [3, reference.getis_ord_1996.Gstar90],
    [4, reference.getis_ord_1996.Gstar120],
    [5, reference.getis_ord_1996.Gstar150],
  ])('of Getis and Ord’s pixels at a reach of %d cells is what spdep has', (reachCells, expected) => {
    const { z } = giStar({
      counts: reference.getis_ord_1996.val,
      columns: 16,
      mask: new Uint8Array(256).fill(1),
      reachCells,
    })
    z.forEach((value, cell) => {
      expect(value).toBeCloseTo(expected[cell]!, 10)
    })
  })

  it('of six points, laid out on cells of five units with all else masked, is what esda publishes', () => {
    const { points, y, threshold, Gistar_B } = reference.six_point
    const columns = 9
    const cellOf = ([x, up]: readonly number[]) => (up! / 5) * columns + x! / 5
    const counts = new Float64Array(columns * 7)
    const mask = new Uint8Array(counts.length)
    points.forEach((point, at) => {
      counts[cellOf(point)] = y[at]!
      mask[cellOf(point)] = 1
    })
    const { z, cells } = giStar({ counts, columns, mask, reachCells: threshold / 5 })
    expect(cells).toBe(6)
    points.forEach((point, at) => {
      expect(z[cellOf(point)]).toBeCloseTo(Gistar_B[at]!, 10)
    })
    expect(z.filter((value) => !Number.isNaN(value))).toHaveLength(6)
  })

  it('does not hear cells outside the study area', () => {
    fc.assert(
      fc.property(someGrid, fc.integer({ min: 0, max: 99 }), ({ counts, mask }, other) => {
        const changed = counts.map((count, cell) => (mask[cell] ? count : other))
        const asked = { columns: 8, mask, reachCells: 2 }
        expect(hotSpots({ ...asked, counts: changed })).toEqual(hotSpots({ ...asked, counts }))
      }),
    )
  })

  it('is the same whatever the unit of the counts, and turns its sign with them', () => {
    fc.assert(
      fc.property(someGrid, ({ counts, mask }) => {
        const asked = { columns: 8, mask, reachCells: 1.5 }
        const { z } = giStar({ ...asked, counts })
        const turned = giStar({ ...asked, counts: counts.map((count) => 7 - 3 * count) }).z
        z.forEach((value, cell) => {
          if (Number.isNaN(value)) expect(turned[cell]).toBeNaN()
          else expect(turned[cell]).toBeCloseTo(-value, 8)
        })
      }),
    )
  })

  it('is not defined where all cells are alike, nor where every cell is a neighbour', () => {
    const mask = new Uint8Array(16).fill(1)
    const even = hotSpots({ counts: new Float64Array(16).fill(3), columns: 4, mask, reachCells: 1 })
    expect(even.z.every(Number.isNaN) && even.q.every(Number.isNaN)).toBe(true)
    const counts = Float64Array.from(mask, (_, cell) => cell)
    expect(hotSpots({ counts, columns: 4, mask, reachCells: 9 }).z.every(Number.isNaN)).toBe(true)
    expect(hotSpots({ counts: [], columns: 0, mask: new Uint8Array(), reachCells: 1 }).cells).toBe(0)
  })

  it('adjusts p for the cells of the study area only', () => {
    fc.assert(
      fc.property(someGrid, ({ counts, mask }) => {
        const { p, q, cells } = hotSpots({ counts, columns: 8, mask, reachCells: 1 })
        expect(cells).toBe(mask.reduce((sum, one) => sum + one, 0))
        p.forEach((value, cell) => {
          if (Number.isNaN(value)) expect(q[cell]).toBeNaN()
          else {
            expect(q[cell]).toBeGreaterThanOrEqual(value)
            expect(q[cell]).toBeLessThanOrEqual(Math.min(1, value * cells))
          }
        })
      }),
    )
  })

  it('of incidents thrown at random is hot somewhere nearly always where under one is expected within reach, else seldom', () => {
    const random = seededRandom(3)
    const cells = 44 * 44
    const someHot = (incidents: number) =>
      Array.from({ length: 40 }, () => {
        const counts = new Uint32Array(cells)
        for (let one = 0; one < incidents; one += 1) {
          const cell = Math.floor(random() * cells)
          counts[cell] = (counts[cell] as number) + 1
        }
        const { z, q } = hotSpots({ counts, columns: 44, mask: new Uint8Array(cells).fill(1), reachCells: 3 })
        return q.some((adjusted, cell) => adjusted < 0.05 && (z[cell] as number) > 0)
      }).filter(Boolean).length / 40
    expect(someHot(40)).toBeGreaterThan(0.6)
    expect(someHot(5000)).toBeLessThan(0.25)
  })
})

describe('the sum of the neighbours', () => {
  it('is that of every cell whose middle is no farther away', () => {
    const reach = fc.constantFrom(0, 0.5, 1, 1.5, 2, 3, 6, 40)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 }), reach, (values, reachCells) => {
        const columns = 5
        const whole = values.slice(0, values.length - (values.length % columns))
        const at = (cell: number) => [cell % columns, Math.floor(cell / columns)] as const
        const expected = whole.map((_, cell) =>
          whole.reduce((sum, value, other) => {
            const [[x1, y1], [x2, y2]] = [at(cell), at(other)]
            return Math.hypot(x1 - x2, y1 - y2) <= reachCells ? sum + value : sum
          }, 0),
        )
        expect([...neighbourSums(Float64Array.from(whole), columns, reachCells)]).toEqual(expected)
      }),
    )
  })
})

const someGrid = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 48, maxLength: 48 }),
    fc.array(fc.constantFrom(0, 1, 1, 1), { minLength: 48, maxLength: 48 }),
  )
  .map(([counts, mask]) => ({ counts: Float64Array.from(counts), mask: Uint8Array.from(mask) }))
