import { beforeEach, expect, test } from 'vitest'
import { aSet, type GivenIncident } from '../../tests/builders/a-set'
import type { FeatureCollection } from '../domain/geo/feature'
import { circleAround, distanceMetres } from '../domain/geo/local-metric'
import { everyIncident } from '../domain/incidents/incident-filter'
import type { Position } from '../domain/places/place'
import { holdings } from './incident-holdings'
import { queryTasks } from './incidents-query-tasks'

const torg: Position = [17.8443, 59.3677]
const square = (id: string, west: number): FeatureCollection['features'][number] => ({
  type: 'Feature',
  properties: { id },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 59.36],
        [west + 0.02, 59.36],
        [west + 0.02, 59.38],
        [west, 59.38],
        [west, 59.36],
      ],
    ],
  },
})
/** The western district lies in two areas. */
const districts: FeatureCollection = {
  type: 'FeatureCollection',
  features: [square('vast', 17.83), square('ost', 17.85), square('vast', 17.81)],
}

const given: readonly GivenIncident[] = [
  { from: '2024-03-08 18:30', kind: 'Rån', position: torg },
  { from: '2024-03-09 19:30', kind: 'Stöld', position: [17.86, 59.37] },
  { from: null, kind: 'Stöld', position: [17.82, 59.37], doubts: ['no-time'] },
  { from: '2024-03-01 02:00', kind: 'Stöld', position: null, doubts: ['no-position'] },
  { from: '2024-03-02 00:00', kind: 'Rån', position: [18.5, 59.37], doubts: ['no-time-of-day'] },
]
const id = 'prov'
const filter = everyIncident

beforeEach(async () => {
  holdings.open(aSet({ id }, given))
  await queryTasks['prepare-set']({ id, districts })
})

test('a set that is not open is said to be missing, and so is one that was closed since', async () => {
  expect(await queryTasks['prepare-set']({ id: 'annan', districts })).toEqual({ missing: 'annan' })
  holdings.close(id)
  expect(await queryTasks['count-views']({ id, filter, grain: 'day' })).toEqual({ missing: id })
})

test('a set opened anew under the same id is not answered with what was known of the old', async () => {
  holdings.open(aSet({ id }, given.slice(0, 1)))
  expect(await queryTasks['prepare-set']({ id, districts })).toMatchObject({ count: 1 })
})

test('the facts tell the days, what lacks time or place, and each district once', async () => {
  expect(await queryTasks['prepare-set']({ id, districts })).toEqual({
    count: 5,
    firstDay: '2024-03-01',
    lastDay: '2024-03-09',
    untimed: 1,
    unpositioned: 1,
    districts: ['vast', 'ost'],
  })
})

test('each grouping leaves out its own clause, and what the set lacks matches nothing', async () => {
  const views = await queryTasks['count-views']({ id, filter: { ...filter, kinds: ['Rån'] }, grain: 'day' })
  if ('missing' in views) throw new Error('missing')
  expect(views.passing).toBe(2)
  expect([...views.kinds]).toEqual([2, 3])
  expect([...views.districts]).toEqual([1, 0])
  expect(views.outside).toBe(1)
  expect(views.steps).toHaveLength(9)
  expect(views.unknownHours.reduce((sum, count) => sum + count, 0)).toBe(1)
  const none = await queryTasks['count-views']({ id, filter: { ...filter, kinds: ['Mord'] }, grain: 'day' })
  expect(none).toMatchObject({ passing: 0 })
})

test('a period seen closer has a step for each of its days, and agrees with the filter of those days', async () => {
  const days = { first: '2024-03-07', last: '2024-03-09' }
  const asked = { id, filter: { ...filter, days, kinds: ['Stöld'] }, grain: 'week', closer: { ...days, grain: 'day' } }
  const views = await queryTasks['count-views'](asked as Parameters<(typeof queryTasks)['count-views']>[0])
  if ('missing' in views) throw new Error('missing')
  expect(views.closer?.grain).toBe('day')
  expect(views.closer?.steps.map(({ count }) => count)).toEqual([0, 0, 1])
  expect(views.passing).toBe(1)
  expect(views.steps).toHaveLength(2)
})

test('a district of two areas counts both, and what lies in none is outside', async () => {
  const of = async (ids: readonly string[]) => {
    const views = await queryTasks['count-views']({ id, filter: { ...filter, districts: ids }, grain: 'week' })
    return 'missing' in views ? null : views.passing
  }
  expect(await Promise.all([of(['vast']), of(['ost']), of(['outside']), of(['borta'])])).toEqual([2, 1, 2, 0])
})

test('rings count by distance whatever ring is chosen, and agree with the clause', async () => {
  const near = { type: 'near', place: 'torg', position: torg, metres: 100 } as const
  const metres = [50, 2000, 100_000]
  const rings = await queryTasks['count-rings']({
    id,
    filter: { ...filter, within: near },
    centres: [torg],
    metres,
  })
  const expected = metres.map(
    (limit) => given.filter(({ position }) => position && distanceMetres(torg, position) <= limit).length,
  )
  expect('counts' in rings && [...rings.counts]).toEqual(expected)
  const views = await queryTasks['count-views']({ id, filter: { ...filter, within: near }, grain: 'day' })
  expect(views).toMatchObject({ passing: 1 })
})

test('a drawn ring holds what lies inside it, and the points beside it are told apart', async () => {
  const ring = circleAround(torg, 200, 12).slice(0, -1)
  const located = await queryTasks['locate-points']({
    id,
    filter: { ...filter, within: { type: 'ring', ring } },
    most: 10,
  })
  if (!('positions' in located)) throw new Error('not located')
  expect([...located.positions]).toEqual([...torg])
  expect(located.beside).toHaveLength(6)
  expect(located.unpositioned).toBe(0)
  expect(await queryTasks['locate-points']({ id, filter, most: 2 })).toEqual({ tooMany: 5 })
  expect(await queryTasks['locate-points']({ id, filter, most: 5 })).toMatchObject({ unpositioned: 1 })
})

test('rows are listed newest first or oldest first, those without a time last', async () => {
  const rowsIn = async (order: 'newest' | 'oldest', first = 0, most = 10) => {
    const listed = await queryTasks['list-rows']({ id, filter, order, first, most })
    return 'rows' in listed ? listed.rows.map(({ row }) => row) : null
  }
  const oldest = (await rowsIn('oldest')) ?? []
  const timed = oldest.slice(0, -1)
  expect(await rowsIn('newest')).toEqual([...timed.toReversed(), oldest.at(-1)])
  expect(await rowsIn('newest', 1, 2)).toEqual(timed.toReversed().slice(1, 3))
  expect(await rowsIn('newest', 9, 2)).toEqual([])
})

test('hexagons and density hold what passes and has a position', async () => {
  const near = { ...filter, districts: ['vast', 'ost'] }
  const hexagons = await queryTasks['count-hexagons']({ id, filter: near, radiusMetres: 150, origin: torg })
  const counts =
    'cells' in hexagons && hexagons.cells
      ? hexagons.cells.features.map(({ properties }) => Number(properties.count))
      : []
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
  expect(await queryTasks['count-density']({ id, filter: near, bandwidthMetres: 200 })).toMatchObject({ count: 3 })
  expect(
    await queryTasks['count-density']({ id, filter: { ...filter, kinds: [] }, bandwidthMetres: 200 }),
  ).toMatchObject({
    count: 0,
    limits: [],
  })
})
