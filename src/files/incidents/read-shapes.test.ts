import { expect, test, vi } from 'vitest'
import { incidentFile, setting, textFile } from '../../../tests/builders/incident-files'
import { fromDegrees } from '../../domain/geo/coordinate-system'
import { areaSquareMetres } from '../../domain/geo/local-metric'
import { inspectIncidents } from './inspect-incidents'
import { readShapes } from './read-shapes'

vi.setConfig({ testTimeout: 60_000 })

const { bounds } = setting
const read = async (file: Blob) => {
  const answer = await readShapes(file, { name: 'ytor.geojson', bounds })
  if ('refused' in answer) throw new Error(answer.refused.code)
  return answer
}

test('polygons with a crs member and clockwise rings are read into WGS 84, wound as RFC 7946 says', async () => {
  const { shapes, report } = await read(incidentFile('handelser-exempel-ytor-3006.geojson'))
  expect(report).toMatchObject({ good: 4, doubtful: 0, remarked: 0, skipped: 0, reasons: [] })
  expect(shapes.features.map(({ properties }) => properties.namn)).toEqual([
    'Hässelby torg, 120 m',
    'Vällingby centrum, 120 m',
    'Maltesholmstorget, 120 m',
    'Råcksta, 120 m',
  ])
  for (const { geometry } of shapes.features) {
    if (geometry.type !== 'Polygon') throw new Error(geometry.type)
    const [ring] = geometry.coordinates
    const turn = ring!.slice(1).reduce((sum, to, index) => sum + ring![index]![0] * to[1] - to[0] * ring![index]![1], 0)
    expect(turn).toBeGreaterThan(0)
    // Eighteen corners on a circle of 120 m have 98 per cent of its area; the grid's scale adds a part in two thousand.
    expect(areaSquareMetres(ring!) / (9 * 120 ** 2 * Math.sin((20 * Math.PI) / 180))).toBeCloseTo(1, 2)
  }
})

test('its polygons are offered as layers, and as incidents only by their middles', async () => {
  const file = incidentFile('handelser-exempel-ytor-3006.geojson')
  const answer = await inspectIncidents(file, { name: 'ytor.geojson', setting })
  if ('refused' in answer) throw new Error(answer.refused.code)
  expect(answer.inspection).toMatchObject({ format: 'geojson', shapes: 4, mapping: { position: { system: 3006 } } })
  expect(answer.inspection.sample.report.reasons.map(({ reason, count }) => [reason, count])).toEqual([
    ['missing-time', 4],
    ['not-a-point', 4],
  ])
})

const square = [
  [17.84, 59.36],
  [17.84, 59.361],
  [17.842, 59.361],
  [17.842, 59.36],
]
const collection = (geometry: unknown, properties: object = {}, more: object = {}) =>
  textFile(
    JSON.stringify({ type: 'FeatureCollection', ...more, features: [{ type: 'Feature', properties, geometry }] }),
  )

test('an open ring is closed, and an attribute that points out a person is left out and told', async () => {
  const given = { namn: 'Torget', kontakt: 'namn@exempel.se', antal: 3 }
  const { shapes, report } = await read(collection({ type: 'Polygon', coordinates: [square] }, given))
  expect(shapes.features[0]?.properties).toEqual({ namn: 'Torget', antal: 3 })
  expect(shapes.features[0]?.geometry.coordinates).toEqual([[square[0], square[3], square[2], square[1], square[0]]])
  expect(report).toMatchObject({
    remarked: 1,
    reasons: [{ reason: 'person-left-out', entries: [{ column: 'kontakt' }] }],
  })
  expect(JSON.stringify(report)).not.toContain('exempel.se')
})

test('without a crs member the numbers tell the system', async () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [661591.86, 6584478.97],
      [661632.9, 6584471.74],
    ],
  }
  const { shapes } = await read(collection(line))
  expect(shapes.features[0]?.geometry.coordinates[0]).toEqual([expect.closeTo(17.843, 2), expect.closeTo(59.368, 2)])
})

test('swapped axes are told, and nothing is moved', async () => {
  const swapped = square.map(([lng, lat]) => [lat, lng])
  const { shapes, report } = await read(collection({ type: 'LineString', coordinates: swapped }))
  expect(shapes.features[0]?.geometry.coordinates).toEqual(swapped)
  expect(report).toMatchObject({ doubtful: 1, reasons: [{ reason: 'swapped-axes' }] })
})

const asked = (features: readonly unknown[], more: object = {}) =>
  textFile(JSON.stringify({ type: 'FeatureCollection', ...more, features }))
const feature = (geometry: unknown, properties: object = {}) => ({ type: 'Feature', properties, geometry })
const outline = [...square, square[0]]
const reasonsOf = (report: { reasons: readonly { reason: string; entries: readonly { row: number }[] }[] }) =>
  Object.fromEntries(report.reasons.map(({ reason, entries }) => [reason, entries.map(({ row }) => row)]))

test('what is no line or area is left out, told by its number in the file', async () => {
  const { shapes, report } = await read(
    asked([
      feature(null),
      feature({ type: 'Point', coordinates: square[0] }),
      feature({ type: 'Polygon', coordinates: [outline] }),
      feature({ type: 'Polygon', coordinates: 'här' }),
      feature({ type: 'LineString', coordinates: [square[0], square[0]] }),
      feature({ type: 'Polygon', coordinates: [[square[0], square[1], square[0]]] }),
      feature({ type: 'LineString', coordinates: [[17.84, 95], square[0]] }),
    ]),
  )
  expect(shapes.features).toHaveLength(1)
  expect(report).toMatchObject({ good: 1, doubtful: 0, remarked: 0, skipped: 6 })
  expect(reasonsOf(report)).toEqual({
    'no-geometry': [1],
    'point-geometry': [2],
    'unreadable-geometry': [4],
    'too-few-corners': [5, 6],
    'outside-world-shape': [7],
  })
})

test('an outline that crosses itself is kept and doubtful; so is one far away', async () => {
  const bowTie = [square[0], square[2], square[1], square[3], square[0]]
  const away = outline.map((position) => [position![0]! - 5, position![1]! - 2])
  const { shapes, report } = await read(
    asked([outline, bowTie, away].map((ring) => feature({ type: 'Polygon', coordinates: [ring] }))),
  )
  expect(shapes.features).toHaveLength(3)
  expect(report).toMatchObject({ good: 1, doubtful: 2, skipped: 0 })
  expect(reasonsOf(report)).toEqual({ 'self-crossing': [2], 'far-away': [3] })
})

test('holes and parts stay, parts that cannot be seen and points beside them are told', async () => {
  const hole = [
    [17.8405, 59.3602],
    [17.841, 59.3602],
    [17.841, 59.3605],
    [17.8405, 59.3602],
  ]
  const { shapes, report } = await read(
    asked([
      feature({
        type: 'MultiPolygon',
        coordinates: [[outline, hole], [outline.map((at) => [at![0]! + 0.01, at![1]])]],
      }),
      feature({ type: 'MultiPolygon', coordinates: [[outline], [[square[0], square[1], square[0]]]] }),
      feature({
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: square[0] },
          { type: 'LineString', coordinates: square },
        ],
      }),
    ]),
  )
  const [whole] = shapes.features
  expect(whole?.geometry.type).toBe('MultiPolygon')
  expect(whole?.geometry.coordinates).toMatchObject([{ length: 2 }, { length: 1 }])
  expect(shapes.features).toHaveLength(3)
  expect(report).toMatchObject({ good: 1, remarked: 2, skipped: 0 })
  expect(reasonsOf(report)).toEqual({ 'thin-part': [2], 'point-part': [3] })
})

test('swapped axes are read the other way round when that is asked for, and each shape says so', async () => {
  const swapped = square.map(([lng, lat]) => [lat, lng])
  const file = collection({ type: 'LineString', coordinates: swapped })
  const answer = await readShapes(file, { name: 'ytor.geojson', bounds, swapped: true })
  if ('refused' in answer) throw new Error(answer.refused.code)
  expect(answer.shapes.features[0]?.geometry.coordinates).toEqual(square)
  expect(answer.report).toMatchObject({ remarked: 1, reasons: [{ reason: 'axes-turned' }] })
})

test.each([3006, 3011, 3857] as const)('metres of %i in swapped order are known for what they are', async (system) => {
  const into = new Float64Array(2)
  const metres = square.map((position) => {
    fromDegrees(system)(position[0]!, position[1]!, into, 0)
    return [into[1]!, into[0]!]
  })
  const file = collection({ type: 'LineString', coordinates: metres })
  const stands = await read(file)
  expect(['swapped-axes', 'swapped-outside']).toContain(stands.report.reasons[0]?.reason)
  const answer = await readShapes(file, { name: 'ytor.geojson', bounds, swapped: true })
  if ('refused' in answer) throw new Error(answer.refused.code)
  answer.shapes.features[0]?.geometry.coordinates.forEach((position, index) => {
    expect(position).toEqual([expect.closeTo(square[index]![0]!, 5), expect.closeTo(square[index]![1]!, 5)])
  })
})

test('a system that cannot be converted is refused by name', async () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3021' } }
  const file = collection({ type: 'LineString', coordinates: square }, {}, { crs })
  expect(await readShapes(file, { name: 'rt90.geojson', bounds })).toEqual({
    refused: { code: 'intake-system', where: 'rt90.geojson', details: { found: 'urn:ogc:def:crs:EPSG::3021' } },
  })
})
