import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liesWithin } from '../../domain/places/lies-within'
import type { Position } from '../../domain/places/place'
import { bucketPositions } from './position-cells'
import { ringMask } from './ring-mask'

const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 17.8, max: 17.86, noNaN: true }),
  fc.double({ min: 59.35, max: 59.38, noNaN: true }),
)
const nearby = fc.array(anyPosition, { maxLength: 150 })
/** One a world away makes every cell large. */
const somePositions = fc.oneof(
  nearby,
  nearby.map((all): Position[] => [...all, [0, 0]]),
)

describe('a ring', () => {
  it('holds what the even-odd rule says, closed or not, whatever the size of the cells', () => {
    fc.assert(
      fc.property(
        somePositions,
        fc.array(anyPosition, { minLength: 3, maxLength: 12 }),
        fc.constantFrom(5, 30, 200, 2000),
        (all, ring, cellMetres) => {
          const closed = [...ring, ring[0]!]
          const expected = all.map((position) =>
            liesWithin(position, { type: 'Polygon', coordinates: [closed] }) ? 1 : 0,
          )
          const cells = bucketPositions({ positions: Float64Array.from(all.flat()), cellMetres })
          expect([...ringMask(cells, ring)]).toEqual(expected)
          expect([...ringMask(cells, closed)]).toEqual(expected)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('holds the same among many, where most cells are inside or outside as a whole', () => {
    const all = Array.from(
      { length: 40_000 },
      (_, at): Position => [17.8 + (at % 200) * 0.0003, 59.35 + Math.floor(at / 200) * 0.00015],
    )
    const ring = Array.from({ length: 60 }, (_, corner): Position => {
      const [angle, reach] = [(corner * Math.PI) / 30, corner % 2 === 0 ? 0.012 : 0.007]
      return [17.83 + 2 * reach * Math.cos(angle), 59.365 + reach * Math.sin(angle)]
    })
    const surface = { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] }
    const expected = Uint8Array.from(all, (position) => (liesWithin(position, surface) ? 1 : 0))
    expect(ringMask(bucketPositions({ positions: Float64Array.from(all.flat()) }), ring)).toEqual(expected)
  })

  it('of fewer than three corners holds nobody, and nobody without a position is held', () => {
    const cellsOf = (...positions: number[]) => bucketPositions({ positions: Float64Array.from(positions) })
    expect([...ringMask(cellsOf(17.8, 59.35), [[17.8, 59.35]])]).toEqual([0])
    const everywhere: Position[] = [
      [0, 0],
      [90, 0],
      [90, 80],
      [0, 80],
    ]
    expect([...ringMask(cellsOf(Number.NaN, Number.NaN, 17.8, 59.35), everywhere)]).toEqual([0, 1])
    expect([...ringMask(cellsOf(Number.NaN, Number.NaN), everywhere)]).toEqual([0])
  })
})
