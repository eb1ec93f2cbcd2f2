import fc from 'fast-check'
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js'
import { expect, test, vi } from 'vitest'
import { exampleRows, incidentBytes, setting } from '../../../tests/builders/incident-files'
import type { IntakeMapping } from '../../domain/incidents/intake/intake-mapping'
import { freshWorkbook } from '../xlsx/fresh-workbook'
import { inspectIncidents } from './inspect-incidents'
import { readIncidents } from './read-incidents'
import { readShapes } from './read-shapes'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 240_000 })

const runs = 60
const text = (value: string) => new Uint8Array(Buffer.from(value))
const features = [0, 1, 2, 3].map((index) => ({
  type: 'Feature' as const,
  properties: { typ: 'Rån', tid: `2024-03-0${index + 1}T12:00:00`, not: 'å"\\' },
  geometry: { type: 'Point' as const, coordinates: [17.84 + index / 1000, 59.36] },
}))
const points = features.map(({ properties, geometry: { coordinates } }) => ({ ...properties, coordinates }))

/** Each format, and whether its end can be told from its middle. */
const formats: readonly (readonly [name: string, closed: boolean, bytes: () => Promise<Uint8Array>])[] = [
  ['csv', false, async () => incidentBytes('handelser-exempel.csv').slice(-1500)],
  [
    'csv in UTF-16',
    false,
    async () => new Uint8Array(Buffer.from('\ufefftyp;tid;N;E\r\nRån;2024-03-05 18:00;59,36;17,84\r\n', 'utf16le')),
  ],
  [
    'xlsx',
    true,
    async () => {
      const [headers = [], ...rows] = (await exampleRows()).slice(0, 6)
      const columns = headers.map((header) => ({ header, guidance: null, widthCharacters: 9 }))
      const made = freshWorkbook([{ name: 'A', columns, rows }])
      if ('refused' in made) throw new Error(made.refused.code)
      return made.bytes
    },
  ],
  ['geojson', true, async () => text(JSON.stringify({ type: 'FeatureCollection', features }))],
  [
    'gpx',
    true,
    async () =>
      text(
        `<gpx>${points.map(({ coordinates: [lng, lat], tid }) => `<wpt lat="${lat}" lon="${lng}"><time>${tid}</time></wpt>`).join('')}</gpx>`,
      ),
  ],
  [
    'kml',
    true,
    async () =>
      text(
        `<kml>${points.map(({ coordinates, typ }) => `<Placemark><name>${typ}</name><Point><coordinates>${coordinates}</coordinates></Point></Placemark>`).join('')}</kml>`,
      ),
  ],
  ['flatgeobuf', true, async () => serialize({ type: 'FeatureCollection', features } as never, 4326)],
  ['parquet', true, async () => incidentBytes('fem-handelser-uncompressed.parquet')],
  ['parquet by DuckDB, with a list', true, async () => incidentBytes('fem-handelser-duckdb.parquet')],
  ['parquet in Snappy', true, async () => incidentBytes('fem-handelser-snappy.parquet')],
  ['parquet in GZIP', true, async () => incidentBytes('fem-handelser-gzip.parquet')],
  ['parquet in ZSTD', true, async () => incidentBytes('fem-handelser-zstd.parquet')],
  ['geoparquet', true, async () => incidentBytes('fem-handelser-geo.parquet')],
]

test.each(formats)('%s with flipped bits, or other bytes put in, is read or refused', async (name, _, bytes) => {
  const sound = await bytes()
  const mapping = await mappingOf(sound)
  const damage = fc.array(
    fc.record({ at: fc.nat(sound.length - 1), flip: fc.nat(255), put: fc.uint8Array({ maxLength: 6 }) }),
    { minLength: 1, maxLength: 4 },
  )
  await fc.assert(
    fc.asyncProperty(damage, fc.boolean(), async (given, inserts) => {
      const turned = given.reduce((from, { at, flip, put }) => {
        if (inserts) return Uint8Array.from([...from.slice(0, at), ...put, ...from.slice(at)])
        const copy = from.slice()
        copy[at] = (copy[at] ?? 0) ^ flip
        return copy
      }, sound)
      await expectAnswer(turned, mapping)
    }),
    { numRuns: name.includes('parquet') ? 10 * runs : runs },
  )
})

test.each(formats)(
  '%s that is cut short is refused, where its end can be told from its middle',
  async (_, closed, bytes) => {
    const sound = await bytes()
    const mapping = await mappingOf(sound)
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), async (length) => {
        const answer = await expectAnswer(sound.slice(0, length), mapping)
        // A table of text ends where it ends: what it has is read, and a row that is cut off is told.
        if (closed) expect(answer).toHaveProperty('refused')
      }),
      { numRuns: runs },
    )
  },
)

test('any bytes at all are read or refused', async () => {
  const starts = [
    [],
    [0x50, 0x4b, 3, 4],
    [0x50, 0x41, 0x52, 0x31],
    [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0],
    [0x7b],
    [0xff, 0xfe],
    text('<gpx>'),
    text('<kml>'),
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      await expectAnswer(Uint8Array.from([...start, ...rest]), null)
    }),
    { numRuns: 4 * runs },
  )
})

test.each([
  ['a field of many megabytes', () => `typ;tid\nRån;"${'x'.repeat(6_000_000)}\nMisshandel;2024-03-05\n`],
  ['a million quotes', () => `typ;tid\n${'"'.repeat(1_000_001)}\nRån;2024-03-05\n`],
  ['a row without end', () => `typ;tid\n${'x'.repeat(6_000_000)}`],
  ['a hundred thousand columns', () => `${'a;'.repeat(100_000)}\n1;2\n`],
  ['nested lists', () => `{"type":"FeatureCollection","features":[${'['.repeat(100_000)}`],
  ['nested objects', () => `{"type":"FeatureCollection","features":[${'{"a":'.repeat(100_000)}`],
  ['a nested root', () => '['.repeat(100_000)],
  ['nested elements', () => `<kml>${'<Folder>'.repeat(100_000)}`],
  ['a DOCTYPE with entities', () => '<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaa">]><gpx>&a;</gpx>'],
  ['a million empty lines', () => `typ;tid\n${'\n'.repeat(1_000_000)}`],
  ['quotes that are opened and never closed', () => `typ;tid\n${'"a;2024-03-05\n'.repeat(50_000)}`],
])('%s is read or refused', async (_, make) => {
  await expectAnswer(text(make()), null)
})

test('a quote that is never closed costs its row a remark, and no other row', async () => {
  const rows = Array.from({ length: 5 }, (_, index) => `Rån;2024-03-0${index + 1} 12:00;59,36;17,84`)
  const file = new Blob([
    `typ;tid;lat;lng\n${rows.join('\n')}\n"Misshandel;2024-03-06 12:00;59,36;17,84\nStöld;2024-03-07 12:00;59,36;17,84\n`,
  ])
  const inspected = await inspectIncidents(file, { name: 'a', setting })
  if ('refused' in inspected) throw new Error(inspected.refused.code)
  const { report, set } = inspected.inspection.sample
  expect(set.kinds).toEqual(['Rån', '"Misshandel', 'Stöld'])
  expect(report.reasons).toMatchObject([{ reason: 'open-quote', entries: [{ row: 7, column: 'typ' }] }])
})

async function mappingOf(bytes: Uint8Array): Promise<IntakeMapping> {
  const inspected = await inspectIncidents(new Blob([new Uint8Array(bytes)]), { name: 'a', setting })
  if ('refused' in inspected) throw new Error(inspected.refused.code)
  return inspected.inspection.mapping
}

/** Inspecting, reading and reading shapes give an answer; every row that was read is accounted for. */
async function expectAnswer(bytes: Uint8Array, mapping: IntakeMapping | null) {
  const file = new Blob([new Uint8Array(bytes)])
  const inspected = await inspectIncidents(file, { name: 'a', setting })
  expect('inspection' in inspected || 'refused' in inspected).toBe(true)
  const shapes = await readShapes(file, { name: 'a', bounds: setting.bounds })
  expect('shapes' in shapes || 'refused' in shapes).toBe(true)
  const used = mapping ?? ('inspection' in inspected ? inspected.inspection.mapping : null)
  if (!used) return inspected
  const described = { id: 'a', status: 'exempel', source: null } as const
  const read = await readIncidents(file, { name: 'a', mapping: used, setting, described })
  if ('refused' in read) return read
  const { good, doubtful, remarked } = read.report
  expect(good + doubtful + remarked).toBe(read.set.columns.count)
  expect(read.set.columns.positions).toHaveLength(2 * read.set.columns.count)
  return read
}
