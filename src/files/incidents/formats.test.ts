import { serialize } from 'flatgeobuf/lib/mjs/geojson.js'
import { expect, test, vi } from 'vitest'
import { incidentFile, setting, textFile } from '../../../tests/builders/incident-files'
import { noTime } from '../../domain/incidents/incident-set'
import { printWallMinutes } from '../../domain/time/wall-clock'
import { inspectIncidents } from './inspect-incidents'
import { readIncidents } from './read-incidents'
import { readShapes } from './read-shapes'

vi.setConfig({ testTimeout: 60_000 })

const utc = [
  '2024-01-15T11:00:00Z',
  '2024-07-15T22:30:00Z',
  '2024-03-31T01:00:00Z',
  '2024-10-27T00:30:00Z',
  '2024-12-31T23:30:00Z',
]
const kinds = ['Rån', 'Misshandel', 'Rån', 'Skadegörelse', 'Ofredande']
const positions = [
  [17.8429, 59.3673],
  [17.8724, 59.3636],
  [17.8331, 59.361],
  [17.8832, 59.3555],
  [17.8724, 59.3636],
] as const
const expected = [
  '2024-01-15T12:00 Rån 17.843 59.367',
  '2024-07-16T00:30 Misshandel 17.872 59.364',
  '2024-03-31T03:00 Rån 17.833 59.361',
  '2024-10-27T02:30 Skadegörelse 17.883 59.355',
  '2025-01-01T00:30 Ofredande 17.872 59.364',
]

const features = utc.map((tidpunkt, index) => ({
  type: 'Feature' as const,
  properties: { brottstyp: kinds[index]!, tidpunkt },
  geometry: { type: 'Point' as const, coordinates: [...positions[index]!] },
}))

const gpx = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${utc
  .map(
    (time, index) =>
      `<wpt lat="${positions[index]![1]}" lon="${positions[index]![0]}"><time>${time}</time><type>${kinds[index]}</type></wpt>`,
  )
  .join('')}</gpx>`

const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Prov</name>${utc
  .map(
    (time, index) =>
      `<Placemark><TimeStamp><when>${time}</when></TimeStamp><ExtendedData><Data name="brottstyp"><value>${kinds[index]}</value></Data></ExtendedData><Point><coordinates>${positions[index]!.join(',')},0</coordinates></Point></Placemark>`,
  )
  .join('')}</Document></kml>`

const flatgeobuf = () => new Blob([new Uint8Array(serialize({ type: 'FeatureCollection', features } as never, 4326))])

test.each([
  [
    'csv',
    () =>
      textFile(
        `brottstyp,tidpunkt,lat,lng\n${utc.map((time, index) => `${kinds[index]},${time},${positions[index]![1]},${positions[index]![0]}\n`).join('')}`,
      ),
  ],
  ['geojson', () => textFile(JSON.stringify({ type: 'FeatureCollection', features }))],
  ['gpx', () => textFile(gpx)],
  ['kml', () => textFile(kml)],
  ['flatgeobuf', flatgeobuf],
  ['parquet', () => incidentFile('fem-handelser-uncompressed.parquet')],
  ['parquet', () => incidentFile('fem-handelser-snappy.parquet')],
  ['parquet', () => incidentFile('fem-handelser-gzip.parquet')],
  ['parquet', () => incidentFile('fem-handelser-zstd.parquet')],
  ['parquet', () => incidentFile('fem-handelser-geo.parquet')],
  ['parquet', () => incidentFile('fem-handelser-duckdb.parquet')],
] as const)('%s gives the five incidents, with times in UTC on the wall in Stockholm', async (format, file) => {
  const inspected = await inspectIncidents(file(), { name: 'fem', setting })
  if ('refused' in inspected) throw new Error(JSON.stringify(inspected.refused))
  const { mapping } = inspected.inspection
  expect(inspected.inspection.format).toBe(format)
  const described = { id: 'fem', status: 'exempel', source: null } as const
  const read = await readIncidents(file(), { name: 'fem', mapping, setting, described })
  if ('refused' in read) throw new Error(JSON.stringify(read.refused))
  expect(read.report).toMatchObject({ good: 5, doubtful: 0, remarked: 0, skipped: 0 })
  const { columns } = read.set
  const lines = expected.map((_, index) => {
    const from = columns.from[index]!
    const position = [0, 1].map((axis) => columns.positions[2 * index + axis]!.toFixed(3)).join(' ')
    const time = from === noTime ? '' : printWallMinutes(from)
    return `${time} ${read.set.kinds[columns.kind[index]!]} ${position}`
  })
  expect(lines).toEqual(expected)
})

test('tracks of GPX and areas of KML become layers', async () => {
  const track = `<gpx><trk><name>Runda</name><trkseg>${positions.map(([lng, lat]) => `<trkpt lat="${lat}" lon="${lng}"/>`).join('')}</trkseg></trk></gpx>`
  const ring = [...positions.slice(0, 3), positions[0]!].map((position) => position.join(',')).join(' ')
  const area = `<kml><Placemark><name>Torget</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`
  for (const [file, type, name] of [
    [textFile(track), 'MultiLineString', 'Runda'],
    [textFile(area), 'Polygon', 'Torget'],
  ] as const) {
    const answer = await readShapes(file, { name: 'ytor', bounds: setting.bounds })
    if ('refused' in answer) throw new Error(answer.refused.code)
    expect(answer.shapes.features).toMatchObject([{ properties: { name }, geometry: { type } }])
    expect(answer.report.good).toBe(1)
  }
})

test.each([
  ['a PDF', '%PDF-1.7', 'intake-format'],
  ['a web page', '<!DOCTYPE html><html><body></body></html>', 'intake-format'],
  ['nothing', '', 'intake-empty'],
  ['a header alone', 'typ;datum\n', 'intake-empty'],
  ['JSON of another kind', '{"a": 1}', 'intake-format'],
  [
    'half a collection',
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null}',
    'intake-cut-short',
  ],
  ['half a GPX', gpx.slice(0, -20), 'intake-cut-short'],
  ['a broken GPX', gpx.replace('</wpt>', '</wpx>'), 'intake-damaged'],
])('%s is refused by name', async (_, text, code) => {
  expect(await inspectIncidents(textFile(text), { name: 'fil', setting })).toMatchObject({ refused: { code } })
})
