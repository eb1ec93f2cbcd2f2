import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../domain/geo/local-metric'
import { noTime } from '../../domain/incidents/incident-set'
import type { Position } from '../../domain/places/place'
import { type NearRepeat, type NearRepeatRequest, nearRepeat } from './near-repeat'
import { blockLength } from './pair-block'
import { seededRandom } from './seeded-random'

const metres = [0, 100, 400]
const days = [0, 3, 10]

describe('near repeat', () => {
  it('counts every pair by distance and days, as looking at all pairs does', () => {
    fc.assert(
      fc.property(someIncidents, (incidents) => {
        const counted = asked(incidents, 0).cells.map(({ pairs }) => pairs)
        expect(counted).toEqual(bandPairs(incidents).map((pairs) => pairs.length))
      }),
      { numRuns: 200 },
    )
  })

  it('counts every pair of a crowd, which is many blocks of pairs', () => {
    const random = seededRandom(3)
    const crowd = Array.from({ length: 350 }, (): Incident => {
      const at: Position = [17.84 + random() * 0.004, 59.36 + random() * 0.002]
      return { at, day: Math.floor(random() * 20) }
    })
    const counted = asked(crowd, 0).cells.map(({ pairs }) => pairs)
    expect(counted).toEqual(bandPairs(crowd).map((pairs) => pairs.length))
    expect(counted.reduce((sum, pairs) => sum + pairs, 0)).toBeGreaterThan(2 * blockLength)
  })

  it('expects the mean over every way to deal the days', () => {
    const fewIncidents = fc.array(anyIncident, { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(fewIncidents, (incidents) => {
        const deals = permutations(incidents.map(({ day }) => day))
        const sums = deals
          .map((dealt) => bandPairs(incidents.map((one, at) => ({ ...one, day: dealt[at]! }))))
          .reduce((sum, bands) => sum.map((total, band) => total + bands[band]!.length), new Array(9).fill(0))
        asked(incidents, 0).cells.forEach(({ expected }, band) => {
          expect(expected).toBeCloseTo(sums[band] / deals.length, 9)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('finds repeats: pairs made on purpose are too many for chance', () => {
    const random = seededRandom(7)
    const incidents = Array.from({ length: 150 }, (): Incident => {
      const at: Position = [17.8 + random() * 0.06, 59.35 + random() * 0.03]
      return { at, day: Math.floor(random() * 700) }
    })
    const repeated = incidents
      .slice(0, 30)
      .map(({ at, day }): Incident => ({ at: [at[0] + 0.0002, at[1]], day: day + 2 }))
    const near = asked([...incidents, ...repeated], 99).cells.find((cell) => cell.metres === 100 && cell.days === 3)!
    expect(near.pairs).toBeGreaterThanOrEqual(30)
    expect(near.p).toBe(0.01)
    expect(asked(incidents, 99).cells.every(({ p }) => p! > 0.01)).toBe(true)
  })

  it('answers the same for the same seed', () => {
    fc.assert(
      fc.property(someIncidents, fc.integer(), (incidents, seed) => {
        expect(asked(incidents, 19, seed)).toEqual(asked(incidents, 19, seed))
      }),
      { numRuns: 20 },
    )
  })

  it('leaves out rows without time or position, and says how many are left', () => {
    const positions = Float64Array.of(17.84, 59.36, Number.NaN, Number.NaN, 17.84, 59.36)
    const from = Int32Array.of(0, 0, noTime)
    const answer = nearRepeat({ positions, from, metres, days, permutations: 3, random: seededRandom(1) }) as NearRepeat
    expect(answer.count).toBe(1)
    expect(answer.cells.map(({ pairs, expected, p }) => [pairs, expected, p])).toEqual(new Array(9).fill([0, 0, 1]))
  })

  it.each([
    ['at one place', 0],
    ['at two places', 0.0025],
  ])('refuses more pairs than memory holds, %s', (_, apart) => {
    const request: NearRepeatRequest = {
      positions: new Float64Array(16_000).fill(17).map((degrees, at) => degrees + (at % 4 === 0 ? apart : 0)),
      from: new Int32Array(8000),
      metres,
      days,
      permutations: 0,
      random: seededRandom(1),
    }
    expect(nearRepeat(request)).toMatchObject({ failure: 'too-many-pairs' })
  })
})

type Incident = { readonly at: Position; readonly day: number }

/** Some stand at the very same place. */
const anyIncident: fc.Arbitrary<Incident> = fc.record({
  at: fc.oneof(
    fc.constant<Position>([17.84, 59.36]),
    fc.tuple(fc.double({ min: 17.83, max: 17.85, noNaN: true }), fc.double({ min: 59.355, max: 59.365, noNaN: true })),
  ),
  day: fc.integer({ min: -20, max: 20 }),
})
const someIncidents = fc.array(anyIncident, { maxLength: 40 })

function asked(incidents: readonly Incident[], permutations: number, seed = 1): NearRepeat {
  const answer = nearRepeat({
    positions: Float64Array.from(incidents.flatMap(({ at }) => at)),
    from: Int32Array.from(incidents, ({ day }, at) => day * 1440 + ((at * 97) % 1440)),
    metres,
    days,
    permutations,
    random: seededRandom(seed),
  })
  if ('failure' in answer) throw new Error(answer.failure)
  return answer
}

/** Pairs of each band of distance and, within it, of days. */
function bandPairs(incidents: readonly Incident[]) {
  const pairs = incidents.flatMap((one, at) => incidents.slice(at + 1).map((other) => ({ one, other })))
  const within = (limits: readonly number[], band: number, value: number) =>
    value <= limits[band]! && (band === 0 || value > limits[band - 1]!)
  return metres.flatMap((_, space) =>
    days.map((_, time) =>
      pairs.filter(
        ({ one, other }) =>
          within(metres, space, distanceMetres(one.at, other.at)) && within(days, time, Math.abs(one.day - other.day)),
      ),
    ),
  )
}

function permutations(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length === 0) return [[]]
  return values.flatMap((value, at) => permutations(values.toSpliced(at, 1)).map((rest) => [value, ...rest]))
}
