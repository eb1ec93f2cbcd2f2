import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localMetric } from '../../domain/geo/local-metric'
import type { Position } from '../../domain/places/place'
import { type Hexagon, hexagons } from './hexagons'

const origin: Position = [17.84, 59.36]
const metric = localMetric(origin[1])

const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 17.8, max: 17.88, noNaN: true }),
  fc.double({ min: 59.34, max: 59.38, noNaN: true }),
)

describe('hexagons', () => {
  it('hold every position once', () => {
    fc.assert(
      fc.property(fc.array(anyPosition), fc.integer({ min: 20, max: 800 }), (all, radiusMetres) => {
        expect(counted(all, radiusMetres).reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
      }),
    )
  })

  it('hold those to whose middle no other middle is nearer', () => {
    fc.assert(
      fc.property(anyPosition, fc.integer({ min: 20, max: 800 }), (position, radiusMetres) => {
        const [hexagon] = counted([position], radiusMetres)
        const apart = metresApart(hexagon!.centre, position)
        const nearest = Math.min(...neighbours(hexagon!.centre, radiusMetres).map((one) => metresApart(one, position)))
        expect(apart).toBeLessThanOrEqual(nearest * (1 + 1e-9))
        expect(apart).toBeLessThanOrEqual(radiusMetres * (1 + 1e-9))
      }),
      { numRuns: 500 },
    )
  })

  it('stay where they are, whichever positions they are made from', () => {
    fc.assert(
      fc.property(
        fc.array(anyPosition, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 30, max: 500 }),
        (all, radius) => {
          const together = counted(all, radius)
          for (const position of all) {
            const [alone] = counted([position], radius)
            expect(together.some(({ centre }) => metresApart(centre, alone!.centre) < 1e-3)).toBe(true)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of those that a mask lets through are those of a set without the others', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 3 }), (all) => {
        const mask = Uint8Array.from(all, (_, row) => (row % 3 === 0 ? 0 : 1))
        const positions = Float64Array.from(all.flat())
        expect(hexagons({ positions, mask, radiusMetres: 100, origin })).toEqual(
          counted(
            all.filter((_, row) => mask[row] === 1),
            100,
          ),
        )
      }),
    )
  })

  it('have six corners a radius from their middle, counter-clockwise, and one stands on the origin', () => {
    const [hexagon] = counted([origin], 100)
    expect(metresApart(hexagon!.centre, origin)).toBeLessThan(1e-3)
    expect(hexagon!.ring).toHaveLength(7)
    for (const corner of hexagon!.ring) expect(metresApart(corner, origin)).toBeCloseTo(100, 3)
    const [top, left] = hexagon!.ring as [Position, Position]
    expect(top[1]).toBeGreaterThan(origin[1])
    expect(left[0]).toBeLessThan(origin[0])
  })

  it('are none for nobody, and refuse a world apart', () => {
    expect(counted([[Number.NaN, Number.NaN]], 100)).toEqual([])
    const positions = Float64Array.of(17.84, 59.36, 0, 0)
    expect(hexagons({ positions, radiusMetres: 100, origin })).toMatchObject({ failure: 'too-wide' })
  })
})

function counted(positions: readonly Position[], radiusMetres: number): readonly Hexagon[] {
  const found = hexagons({ positions: Float64Array.from(positions.flat()), radiusMetres, origin })
  if ('failure' in found) throw new Error(found.failure)
  return found
}

/** In the metres that the hexagons are even in. */
function metresApart([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  return Math.hypot((lng1 - lng2) * metric.metresPerDegreeLng, (lat1 - lat2) * metric.metresPerDegreeLat)
}

function neighbours([lng, lat]: Position, radiusMetres: number): readonly Position[] {
  return Array.from({ length: 6 }, (_, side): Position => {
    const angle = (side * Math.PI) / 3
    const apart = radiusMetres * Math.sqrt(3)
    return [
      lng + (apart * Math.cos(angle)) / metric.metresPerDegreeLng,
      lat + (apart * Math.sin(angle)) / metric.metresPerDegreeLat,
    ]
  })
}
