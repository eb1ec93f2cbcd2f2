import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Position } from '../places/place'
import { areaSquareMetres, circleAround, distanceMetres, lengthMetres, localMetric } from './local-metric'

const radians = Math.PI / 180

/** WGS 84. */
const equatorial = 6378137
const flattening = 1 / 298.257223563
const polar = equatorial * (1 - flattening)

/** Of the district and its neighbours. */
const positions: fc.Arbitrary<Position> = fc
  .tuple(fc.integer({ min: 17_76000, max: 17_92000 }), fc.integer({ min: 59_34000, max: 59_40000 }))
  .map(([lng, lat]) => [lng / 1e5, lat / 1e5])

describe('metres per degree', () => {
  // Published for WGS 84: National Geospatial-Intelligence Agency, Length of a degree.
  it.each([
    [0, 110_574, 111_320],
    [15, 110_649, 107_550],
    [30, 110_852, 96_486],
    [45, 111_132, 78_847],
    [60, 111_412, 55_800],
    [75, 111_618, 28_902],
    [90, 111_694, 0],
  ])('at %i degrees north are the published ones', (latitude, north, east) => {
    const metric = localMetric(latitude)
    expect(Math.abs(metric.metresPerDegreeLat - north)).toBeLessThan(1)
    expect(Math.abs(metric.metresPerDegreeLng - east)).toBeLessThan(1)
  })
})

describe('distance', () => {
  it('agrees with Vincenty’s geodesic within 2 parts per million in the district', () => {
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        const expected = vincentyMetres(from, to)
        fc.pre(expected > 10 && expected < 5000)
        expect(Math.abs(distanceMetres(from, to) - expected)).toBeLessThan(expected * 2e-6)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same both ways and nothing to itself', () => {
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        expect(distanceMetres(from, to)).toBe(distanceMetres(to, from))
        expect(distanceMetres(from, from)).toBe(0)
      }),
    )
  })

  it('from the metro entrance at Hässelby gård to the one at Hässelby strand is 943 m, as Vincenty has it', () => {
    const from: Position = [17.84349, 59.366895]
    const to: Position = [17.8322, 59.3607]
    expect(Math.round(distanceMetres(from, to))).toBe(Math.round(vincentyMetres(from, to)))
  })
})

describe('length', () => {
  it('is the sum of the stretches', () => {
    const line: Position[] = [
      [17.84, 59.36],
      [17.85, 59.36],
      [17.85, 59.37],
    ]
    const [a, b, c] = line as [Position, Position, Position]
    expect(lengthMetres(line)).toBe(distanceMetres(a, b) + distanceMetres(b, c))
  })

  it('of no line or one position is 0', () => {
    expect(lengthMetres([])).toBe(0)
    expect(lengthMetres([[17.84, 59.36]])).toBe(0)
  })
})

describe('area', () => {
  const rectangle = (west: number, south: number, east: number, north: number): Position[] => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]

  it('of a rectangle agrees with the ellipsoid’s zone within 20 parts per million', () => {
    const expected = zoneSquareMetres(59.36, 59.37, 0.02)
    const area = areaSquareMetres(rectangle(17.84, 59.36, 17.86, 59.37))
    expect(Math.abs(area - expected)).toBeLessThan(expected * 20e-6)
  })

  it('of a hectare is 10 000 square metres', () => {
    const metric = localMetric(59.366)
    const [halfLng, halfLat] = [50 / metric.metresPerDegreeLng, 50 / metric.metresPerDegreeLat]
    const hectare = rectangle(17.84 - halfLng, 59.366 - halfLat, 17.84 + halfLng, 59.366 + halfLat)
    expect(areaSquareMetres(hectare)).toBeCloseTo(10_000, 2)
  })

  it('is the same closed or open, either way round, from whichever corner', () => {
    const ring = rectangle(17.84, 59.36, 17.86, 59.37)
    const area = areaSquareMetres(ring)
    const turned = [...ring.slice(1), ...ring.slice(0, 1)]
    for (const other of [[...ring, ring[0]!], [...ring].reverse(), turned])
      expect(areaSquareMetres(other) / area).toBeCloseTo(1, 4)
  })

  it('of less than three positions is 0', () => {
    expect(areaSquareMetres([])).toBe(0)
    expect(areaSquareMetres([[17.84, 59.36]])).toBe(0)
    expect(
      areaSquareMetres([
        [17.84, 59.36],
        [17.85, 59.37],
      ]),
    ).toBe(0)
  })
})

describe('a circle', () => {
  it('keeps its distance within a tenth of a per mille, measured by Vincenty', () => {
    fc.assert(
      fc.property(positions, fc.integer({ min: 20, max: 1000 }), (centre, radius) => {
        for (const position of circleAround(centre, radius))
          expect(Math.abs(vincentyMetres(centre, position) - radius)).toBeLessThan(radius * 2e-4)
      }),
      { numRuns: 20 },
    )
  })

  it('is closed, with as many sides as asked for', () => {
    const ring = circleAround([17.84, 59.36], 400, 12)
    expect(ring).toHaveLength(13)
    expect(ring.at(-1)).toEqual(ring[0])
  })
})

test('two places 0.001 degrees apart are further north to south than east to west', () => {
  expect(distanceMetres([17.84, 59.36], [17.84, 59.361])).toBeCloseTo(111.4, 1)
  expect(distanceMetres([17.84, 59.36], [17.841, 59.36])).toBeCloseTo(56.86, 1)
})

/** Vincenty 1975, inverse formula: the geodesic's length in metres, to less than a millimetre. */
function vincentyMetres([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const [u1, u2] = [lat1, lat2].map((lat) => Math.atan((1 - flattening) * Math.tan(lat * radians))) as [number, number]
  const difference = (lng2 - lng1) * radians
  let lambda = difference
  for (let round = 0; round < 100; round += 1) {
    const sine = Math.hypot(
      Math.cos(u2) * Math.sin(lambda),
      Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda),
    )
    if (sine === 0) return 0
    const cosine = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda)
    const sigma = Math.atan2(sine, cosine)
    const sineAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sine
    const cosineAlpha2 = 1 - sineAlpha ** 2
    const middle = cosine - (2 * Math.sin(u1) * Math.sin(u2)) / cosineAlpha2
    const c = (flattening / 16) * cosineAlpha2 * (4 + flattening * (4 - 3 * cosineAlpha2))
    const next =
      difference + (1 - c) * flattening * sineAlpha * (sigma + c * sine * (middle + c * cosine * (2 * middle ** 2 - 1)))
    if (Math.abs(next - lambda) < 1e-14) {
      const squared = cosineAlpha2 * ((equatorial / polar) ** 2 - 1)
      const a = 1 + (squared / 16384) * (4096 + squared * (-768 + squared * (320 - 175 * squared)))
      const b = (squared / 1024) * (256 + squared * (-128 + squared * (74 - 47 * squared)))
      const inner = cosine * (2 * middle ** 2 - 1) - (b / 6) * middle * (4 * sine ** 2 - 3) * (4 * middle ** 2 - 3)
      return polar * a * (sigma - b * sine * (middle + (b / 4) * inner))
    }
    lambda = next
  }
  throw new Error('no convergence')
}

/** Area of the ellipsoid between two latitudes, over so many degrees of longitude (Snyder 1987, 3-12). */
function zoneSquareMetres(south: number, north: number, widthDegrees: number): number {
  const e = Math.sqrt(flattening * (2 - flattening))
  const q = (lat: number) => {
    const sine = Math.sin(lat * radians)
    return (1 - e * e) * (sine / (1 - (e * sine) ** 2) - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e))
  }
  return ((equatorial ** 2 * (q(north) - q(south))) / 2) * widthDegrees * radians
}
