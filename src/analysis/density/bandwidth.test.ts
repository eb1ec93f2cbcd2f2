import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localMetric } from '../../domain/geo/local-metric'
import type { Position } from '../../domain/places/place'
import { seededRandom } from '../near-repeat/seeded-random'
import { likelihoodBandwidth, ruleBandwidth } from './bandwidth'

const middle: Position = [17.84, 59.36]
const metric = localMetric(middle[1])

describe('the rule', () => {
  it('is the spread times n to the power of −1/6: four corners 2 km apart give 916 m', () => {
    const corners = [-1000, 1000].flatMap((x) => [-1000, 1000].map((y) => [x, y] as const))
    expect(ruleBandwidth(placed(corners))).toBeCloseTo(Math.sqrt((8 * 1000 ** 2) / 6) * 4 ** (-1 / 6), 0)
  })

  it('passes by those without a position, and says nothing of one or of all at one place', () => {
    expect(ruleBandwidth(placed([[0, 0]]))).toBeNull()
    expect(
      ruleBandwidth(
        placed([
          [5, 5],
          [5, 5],
        ]),
      ),
    ).toBeNull()
    const two = placed([
      [0, 0],
      [100, 0],
    ])
    expect(ruleBandwidth(Float64Array.of(...two, Number.NaN, Number.NaN))).toBe(ruleBandwidth(two))
  })
})

describe('the likelihood', () => {
  it('of a round cluster is near the best bandwidth for it, σ·n^(−1/6)', () => {
    const found = likelihoodBandwidth({ positions: cluster(900, 600) })
    expect(found).toMatchObject({ state: 'found', evaluated: 900, leftOut: 0 })
    expect(found!.metres).toBeGreaterThan(0.6 * 600 * 900 ** (-1 / 6))
    expect(found!.metres).toBeLessThan(1.5 * 600 * 900 ** (-1 / 6))
  })

  it('is where no other bandwidth foretells better, by the formula itself', () => {
    const points = clusterMetres(60, 500)
    const { metres } = likelihoodBandwidth({ positions: placed(points) })!
    const score = (sigma: number) =>
      points.reduce((sum, [x1, y1], at) => {
        const others = points.filter((_, other) => other !== at)
        const kernels = others.map(
          ([x2, y2]) => Math.exp(-((x1 - x2) ** 2 + (y1 - y2) ** 2) / (2 * sigma ** 2)) / sigma ** 2,
        )
        return sum + Math.log(kernels.reduce((total, one) => total + one, 0))
      }, 0)
    for (const other of [0.8, 0.9, 1.1, 1.25]) expect(score(metres)).toBeGreaterThan(score(metres * other))
  })

  it('says so when it collapses, as where every position is shared', () => {
    const shared = clusterMetres(80, 800).flatMap((one) => [one, one, one])
    expect(likelihoodBandwidth({ positions: placed(shared) })).toMatchObject({
      state: 'collapsed',
      metres: 20,
      shared: 240,
    })
    const close = likelihoodBandwidth({ positions: cluster(300, 25) })
    expect(close).toMatchObject({ state: 'collapsed', evaluated: 300, shared: 0 })
  })

  it('is not decided by one position that lies a world away', () => {
    const positions = cluster(300, 500)
    const alone = likelihoodBandwidth({ positions: Float64Array.of(...positions, 0, 0) })
    expect(alone).toMatchObject({ state: 'found', leftOut: 1 })
    expect(alone!.metres).toBeCloseTo(likelihoodBandwidth({ positions })!.metres, 6)
  })

  it('is the same wherever the incidents lie', () => {
    const positions = cluster(200, 500)
    const { metres } = likelihoodBandwidth({ positions })!
    fc.assert(
      fc.property(fc.double({ min: -0.05, max: 0.05, noNaN: true }), (east) => {
        const moved = positions.map((value, at) => (at % 2 === 0 ? value + east : value))
        expect(likelihoodBandwidth({ positions: moved })!.metres / metres).toBeCloseTo(1, 2)
      }),
      { numRuns: 4 },
    )
  })

  it('has nothing to say of fewer than two that are near each other', () => {
    expect(likelihoodBandwidth({ positions: new Float64Array() })).toBeNull()
    expect(likelihoodBandwidth({ positions: Float64Array.of(17, 59, 0, 0) })).toBeNull()
  })
})

type Metres = readonly [x: number, y: number]

function placed(points: readonly Metres[]): Float64Array {
  return Float64Array.from(
    points.flatMap(([x, y]) => [middle[0] + x / metric.metresPerDegreeLng, middle[1] + y / metric.metresPerDegreeLat]),
  )
}

const cluster = (count: number, sigma: number) => placed(clusterMetres(count, sigma))

/** A round normal cluster, by Box and Muller. */
function clusterMetres(count: number, sigma: number): readonly Metres[] {
  const random = seededRandom(3)
  return Array.from({ length: count }, (): Metres => {
    const [reach, angle] = [sigma * Math.sqrt(-2 * Math.log(1 - random())), 2 * Math.PI * random()]
    return [reach * Math.cos(angle), reach * Math.sin(angle)]
  })
}
