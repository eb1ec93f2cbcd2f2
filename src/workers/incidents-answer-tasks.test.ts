import { beforeEach, expect, test } from 'vitest'
import { aSet, type GivenIncident } from '../../tests/builders/a-set'
import { away, districts, twoYears as given, torg } from '../../tests/builders/two-years'
import { concentrationByChance } from '../analysis/concentration/concentration-by-chance'
import type { FeatureCollection, Geometry } from '../domain/geo/feature'
import { distanceMetres } from '../domain/geo/local-metric'
import { everyIncident } from '../domain/incidents/incident-filter'
import type { Position } from '../domain/places/place'
import { holdings } from './incident-holdings'
import { answerTasks } from './incidents-answer-tasks'
import { queryTasks } from './incidents-query-tasks'

const id = 'svar'
const pace = { signal: new AbortController().signal, progress: () => {} }
const fridays = Array.from({ length: 24 }, (_, hour) => 4 * 24 + hour)
const [all2024, all2023] = [
  { first: '2024-01-01', last: '2024-12-31' },
  { first: '2023-01-01', last: '2023-12-31' },
]

beforeEach(async () => {
  holdings.open(aSet({ id, kinds: ['Rån', 'Stöld'] }, given))
  await queryTasks['prepare-set']({ id, districts })
})

const countIn = (year: string, holds: (one: GivenIncident) => boolean) =>
  given.filter((one) => one.from?.startsWith(year) && holds(one)).length

test('two periods count what passes, the kinds and rings without their own clause, and divide by the days asked for', async () => {
  const answer = await answerTasks['compare-periods']({
    id,
    filter: { ...everyIncident, hours: fridays, kinds: ['Rån'] },
    later: all2024,
    earlier: all2023,
    cutDays: 0,
    centres: [torg, away],
    metres: 100,
    stepDays: 7,
  })
  if ('missing' in answer) throw new Error('missing')
  expect(answer.whole).toMatchObject({
    later: { count: countIn('2024', ({ kind }) => kind === 'Rån'), exposure: 52 },
    earlier: { count: 52, exposure: 52 },
  })
  expect(answer.kinds.map(({ later }) => later.count)).toEqual([52, countIn('2024', ({ kind }) => kind === 'Stöld')])
  expect(answer.rings.map(({ later, earlier }) => [later.count, earlier.count])).toEqual([
    [52, 52],
    [0, 0],
  ])
  for (const steps of [answer.steps.later, answer.steps.earlier])
    expect(steps.reduce((sum, count) => sum + count, 0)).toBe(52)
  expect(answer.reading.statement).toMatchObject({ type: 'periods', earlier: 52, later: 52, verdict: 'unsure' })
})

test('a period without any hour that is asked for is an error, not a zero', async () => {
  await expect(
    answerTasks['compare-periods']({
      id,
      filter: { ...everyIncident, hours: fridays },
      later: { first: '2024-01-01', last: '2024-01-02' },
      earlier: all2023,
      cutDays: 0,
      centres: [],
      metres: 100,
      stepDays: 7,
    }),
  ).rejects.toThrow('no time asked for')
})

test('hot spots hold every incident of the study area, and the cells around the gathering are hot', async () => {
  const answer = await answerTasks['find-hot-spots']({
    id,
    filter: everyIncident,
    studyArea: districts,
    cellMetres: 100,
    reachMetres: 100,
  })
  if (!('cells' in answer)) throw new Error('no cells')
  const counts = answer.cells.features.map(({ properties }) => Number(properties.count))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.length)
  expect(answer.within + answer.outside).toBe(given.length)
  expect(answer.tested).toBe(answer.cells.features.length)
  expect(answer.hot).toBeGreaterThan(0)
  expect(answer.hotAlone).toBeGreaterThanOrEqual(answer.hot)
  const hottest = answer.cells.features.filter(({ properties }) => properties.hot === 'sure')
  for (const { geometry } of hottest) expect(distanceMetres(torg, cornersOf(geometry)[0])).toBeLessThan(300)
  expect(answer.concentration[0]).toMatchObject({
    cells: 1,
    count: countIn('202', ({ position }) => position === torg),
    byChance: concentrationByChance(answer.within, answer.tested, 1 / answer.tested),
  })
})

test('the density that is saved is the formula itself in the middle of each cell', async () => {
  const answer = await answerTasks['sum-density'](
    {
      id,
      filter: everyIncident,
      studyArea: districts,
      cellMetres: 100,
      bandwidthMetres: 200,
      most: 1000,
    },
    pace,
  )
  if (!('cells' in answer) || !answer.cells) throw new Error('no cells')
  const { geometry, properties } = answer.cells.features[40] as FeatureCollection['features'][number]
  const [first, third] = cornersOf(geometry)
  const middle: Position = [(first[0] + third[0]) / 2, (first[1] + third[1]) / 2]
  const expected = given.reduce((sum, { position }) => {
    const metres = distanceMetres(middle, position as Position)
    return sum + Math.exp(-(metres ** 2) / (2 * 200 ** 2)) / (2 * Math.PI * 0.2 ** 2)
  }, 0)
  expect(Math.abs(Number(properties.perSquareKilometre) / expected - 1)).toBeLessThan(1e-4)
  const few = { id, filter: everyIncident, studyArea: districts, cellMetres: 100, bandwidthMetres: 200, most: 10 }
  expect(await answerTasks['sum-density'](few, pace)).toEqual({ tooMany: given.length })
})

test('near repeat gives the same answer twice, and refuses more than it is told to take', async () => {
  const asked = { id, filter: everyIncident, metres: [100], days: [7], permutations: 49, seed: 1, most: 1000 }
  const answer = await answerTasks['find-near-repeat'](asked, pace)
  expect(await answerTasks['find-near-repeat'](asked, pace)).toEqual(answer)
  expect(answer).toMatchObject({ count: given.length })
  expect(await answerTasks['find-near-repeat']({ ...asked, most: 10 }, pace)).toEqual({ tooMany: given.length })
})

test('one count has its exact interval', async () => {
  const robberies = given.filter(({ kind }) => kind === 'Rån').length
  const answer = await answerTasks['weigh-count']({ id, filter: { ...everyIncident, kinds: ['Rån'] } })
  if (!('reading' in answer)) throw new Error('no reading')
  const { statement } = answer.reading
  expect(statement).toMatchObject({ type: 'count', count: robberies })
  if (statement.type !== 'count') throw new Error('no count')
  expect(statement.low).toBeLessThan(robberies)
  expect(statement.high).toBeGreaterThan(robberies)
})

test('a bandwidth is suggested with what it rests on', async () => {
  const answer = await answerTasks['suggest-bandwidth']({ id, filter: everyIncident }, pace)
  // Two positions hold all incidents, so what foretells them best is no width at all.
  expect(answer).toMatchObject({ by: 'rule', because: 'shared', positions: given.length })
  expect(await answerTasks['suggest-bandwidth']({ id, filter: { ...everyIncident, kinds: [] } }, pace)).toEqual({
    none: true,
  })
})

test('the hours of a walk do not hear the clause of hours', async () => {
  const answer = await answerTasks['fit-walk']({
    id,
    filter: { ...everyIncident, hours: [0], kinds: ['Rån'] },
    activity: { hours: [], seasons: [] },
  })
  if ('missing' in answer) throw new Error('missing')
  expect(answer.fit.byHour[18]).toBe(104)
  expect(answer.fit.byWeekday[4]).toBe(104)
  expect(answer.reading.n).toBe(104)
})

test('the weeks of the trend hold each incident of the whole weeks once', async () => {
  const answer = await answerTasks['follow-trend']({
    id,
    filter: everyIncident,
    covered: { first: '2023-01-02', last: '2024-12-29' },
  })
  if ('missing' in answer) throw new Error('missing')
  expect(answer.weeks).toHaveLength(104)
  expect(answer.counts.reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(given.length)
  expect(answer.reading.statement.type).toBe('trend')
})

test('an action is counted in its area, the ring and the rest, none twice, and the filter holds in all', async () => {
  const answer = await answerTasks['assess-action']({
    id,
    filter: { ...everyIncident, kinds: ['Stöld'] },
    action: { type: 'near', place: 'torg', position: torg, metres: 100 },
    bufferMetres: 100,
    comparison: 'rest',
    before: { first: '2023-07-01', last: '2023-12-31' },
    after: { first: '2024-07-01', last: '2024-12-31' },
  })
  if ('missing' in answer) throw new Error('missing')
  const inPeriod = (from: string, to: string, at: Position) =>
    given.filter(
      (one) => one.kind === 'Stöld' && one.position === at && (one.from ?? '') >= from && (one.from ?? '') < to,
    ).length
  expect(answer.counts).toEqual({
    action: { before: 0, after: inPeriod('2024-07-01', '2025', torg) },
    buffer: { before: 0, after: 0 },
    comparison: { before: inPeriod('2023-07-01', '2024', away), after: 0 },
  })
  expect(answer.effect).toMatchObject({ readable: false, statement: { why: 'cell-too-few' } })
  expect(answer.quotient.readable).toBe(false)
})

test('a set that is not open is said to be missing', async () => {
  expect(
    await answerTasks['fit-walk']({ id: 'annan', filter: everyIncident, activity: { hours: [], seasons: [] } }),
  ).toEqual({
    missing: 'annan',
  })
})

/** South-western and north-eastern. */
function cornersOf(geometry: Geometry): readonly [Position, Position] {
  const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : undefined
  if (!ring?.[0] || !ring[2]) throw new Error('no square')
  return [ring[0], ring[2]]
}
