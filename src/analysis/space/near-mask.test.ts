import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../domain/geo/local-metric'
import type { Position } from '../../domain/places/place'
import { countAround } from './count-around'
import { nearMask } from './near-mask'
import { bucketPositions } from './position-cells'

const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 17.8, max: 17.86, noNaN: true }),
  fc.double({ min: 59.35, max: 59.38, noNaN: true }),
)
const somePositions = fc.array(anyPosition, { maxLength: 150 })

describe('a distance', () => {
  it('holds those that are no farther away', () => {
    fc.assert(
      fc.property(somePositions, anyPosition, fc.integer({ min: 10, max: 2000 }), (all, place, metres) => {
        const mask = nearMask(Float64Array.from([...all, [Number.NaN, Number.NaN]].flat()), place, metres)
        expect([...mask]).toEqual([...all.map((one) => (distanceMetres(place, one) <= metres ? 1 : 0)), 0])
      }),
      { numRuns: 300 },
    )
  })

  it('around many places gives the same counts from cells, of all or of those that a mask lets through', () => {
    const radii = fc.array(fc.integer({ min: 10, max: 1500 }), { minLength: 1, maxLength: 4 })
    const cellMetres = fc.constantFrom(10, 30, 200)
    fc.assert(
      fc.property(
        somePositions,
        fc.array(anyPosition, { maxLength: 4 }),
        radii,
        cellMetres,
        (all, places, radii, cellMetres) => {
          const rows: readonly Position[] = [...all, [Number.NaN, Number.NaN]]
          const cells = bucketPositions({ positions: Float64Array.from(rows.flat()), cellMetres })
          const mask = Uint8Array.from(rows, (_, row) => (row % 3 === 0 ? 0 : 1))
          const counted = (counts: (row: number) => boolean) =>
            places.map((place) =>
              radii.map(
                (metres) => rows.filter((one, row) => counts(row) && distanceMetres(place, one) <= metres).length,
              ),
            )
          const asked = { cells, places, radiiMetres: radii }
          expect(countAround(asked).map((counts) => [...counts])).toEqual(counted(() => true))
          expect(countAround({ ...asked, mask }).map((counts) => [...counts])).toEqual(
            counted((row) => mask[row] === 1),
          )
        },
      ),
      { numRuns: 150 },
    )
  })

  it('counts right when one position lies a world away', () => {
    const cells = bucketPositions({ positions: Float64Array.of(17.84, 59.36, 17.8401, 59.36, 0, 0) })
    expect(cells.columns * cells.rows).toBeLessThan(1_100_000)
    expect([...countAround({ cells, places: [[17.84, 59.36]], radiiMetres: [1, 50] })[0]!]).toEqual([1, 2])
  })

  it('counts nobody among no positions', () => {
    const cells = bucketPositions({ positions: new Float64Array() })
    expect([...countAround({ cells, places: [[17.84, 59.36]], radiiMetres: [500] })[0]!]).toEqual([0])
  })
})
