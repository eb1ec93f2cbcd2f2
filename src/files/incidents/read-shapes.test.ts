import { expect, test, vi } from 'vitest'
import { incidentFile, setting, textFile } from '../../../tests/builders/incident-files'
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

test('a system that cannot be converted is refused by name', async () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3021' } }
  const file = collection({ type: 'LineString', coordinates: square }, {}, { crs })
  expect(await readShapes(file, { name: 'rt90.geojson', bounds })).toEqual({
    refused: { code: 'intake-system', where: 'rt90.geojson', details: { found: 'urn:ogc:def:crs:EPSG::3021' } },
  })
})
