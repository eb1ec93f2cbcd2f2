import { expect, test, vi } from 'vitest'
import {
  csvText,
  exampleRows,
  incidentBytes,
  incidentFile,
  inSweref99tm,
  setting,
  textFile,
  utf16File,
} from '../../../tests/builders/incident-files'
import { doubts, hasDoubt, type IncidentSet, noTime } from '../../domain/incidents/incident-set'
import { printWallMinutes } from '../../domain/time/wall-clock'
import { freshWorkbook } from '../xlsx/fresh-workbook'
import { inspectIncidents } from './inspect-incidents'
import { readIncidents } from './read-incidents'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })

test('400 rows are good, and every fault of the others is told by name', async () => {
  const { report, inspection } = await readAs(incidentFile('handelser-exempel.csv'))
  expect(inspection.mapping).toMatchObject({
    layout: { encoding: 'windows-1252', delimiter: ';', decimalMark: ',', headerRow: 1 },
    roles: ['id', 'kind', 'from-date', 'from-time', 'to-date', 'to-time', 'north', 'east', 'place', 'text'],
    position: { system: 3011 },
  })
  expect(inspection.doubts).toEqual([{ code: 'free-text-left-out', column: 9 }])
  expect(report).toMatchObject({ good: 400, doubtful: 12, remarked: 2, skipped: 0 })
  const told = report.reasons.flatMap(({ reason, entries }) =>
    entries.map(({ row, column, value }) => `${row} ${reason} ${column}: ${value}`),
  )
  const [north, east] = ['N (SWEREF 99 18 00)', 'E (SWEREF 99 18 00)']
  expect(told.sort()).toEqual(
    [
      '402 impossible-date Från datum: 2024-02-31',
      '403 impossible-time Från tid: 25:10',
      '403 unreadable-end Till tid: 26:00',
      `404 zero-position ${north} · ${east}: 0 · 0`,
      `405 missing-position ${north} · ${east}: `,
      `406 swapped-axes ${north} · ${east}: 141500,00 · 6583000,00`,
      '407 end-before-start Till datum · Till tid: 2024-03-04 · 21:00',
      '408 line-break Anteckning: radbrytning i fältet',
      '409 skipped-hour Från tid: 02:30',
      '410 future Från datum: 2031-01-01',
      '411 formula Plats: =HYPERLINK("http://exempel.invalid")',
      '411 markup Brottstyp: <img src=x onerror=alert(1)>',
      '411 person-left-out Anteckning: ••••••••-•••• ringde •••-••• •• ••',
      `412 missing-position ${north} · ${east}: `,
      '412 short-row null: EX-90011 · Rån · 2024-04-02 · 12:00',
      '413 repeated null: EX-00005 · Ordningsstörning · 2023-01-13 · 21:25',
      '414 repeated null: EX-00005 · Ordningsstörning · 2023-01-13 · 21:25',
      `415 far-away ${north} · ${east}: 6400000,00 · 320000,00`,
    ].sort(),
  )
  expect(report.findings.map(({ code }) => code)).toEqual([
    'repeated-rows',
    'zero-positions',
    'far-away-points',
    'swapped-rows',
    'missing-weeks',
    'future-rows',
  ])
})

test('a row with a fault keeps what is sound, and is not moved', async () => {
  const { set } = await readAs(incidentFile('handelser-exempel.csv'))
  const rows = linesOf(set)
  expect(rows[0]).toBe('2 2023-01-01T13:30–2023-01-01T13:30 Skadegörelse, Hässelby torg 17.842884 59.367332 []')
  expect(rows.slice(400, 408)).toEqual([
    '402 ingen tid Rån, Okänt datum 17.850539 59.361957 [no-time]',
    '403 2024-03-02T00:00–2024-03-03T00:00 Rån, Omöjligt klockslag 17.850539 59.361957 [no-time-of-day]',
    '404 2024-03-03T20:00–2024-03-03T21:00 Misshandel, Nollor som läge NaN NaN [no-position]',
    '405 2024-03-03T20:00–2024-03-03T21:00 Misshandel, Saknar läge NaN NaN [no-position]',
    '406 2024-03-04T20:00–2024-03-04T21:00 Misshandel, Omkastade axlar NaN NaN [swapped-axes]',
    '407 2024-03-05T20:00–2024-03-05T20:00 Skadegörelse, Slut före start 17.850539 59.361957 [end-before-start]',
    '408 2024-03-06T20:00–2024-03-06T21:00 Ofredande, Rad med "citat" och; semikolon 17.850539 59.361957 []',
    '409 2024-03-31T02:30–2024-03-31T02:30 Narkotikabrott, Klockslag som inte fanns (sommartid) 17.850539 59.361957 [skipped-hour]',
  ])
})

test.each([
  ['UTF-8 with commas', async () => textFile(csvText(await exampleRows(), ','))],
  ['UTF-8 with its mark and tabs', async () => textFile(`\ufeff${csvText(await exampleRows(), '\t')}`)],
  ['UTF-16 with bars', async () => utf16File(csvText(await exampleRows(), '|'))],
  ['SWEREF 99 TM', async () => textFile(csvText(inSweref99tm(await exampleRows()), ';'))],
  ['XLSX', async () => asWorkbook(await exampleRows())],
  ['GeoJSON', async () => asGeojson(await exampleRows())],
])('the same incidents come of it in %s', async (_, file) => {
  const { set } = await readAs(incidentFile('handelser-exempel.csv'))
  const other = await readAs(await file())
  // Apart from short row, which written anew is as long as the others.
  expect(other.report).toMatchObject({ good: 400, doubtful: 12, remarked: 2, skipped: 0 })
  // A feature has no header above it.
  const shift = other.inspection.format === 'geojson' ? 1 : 0
  expect(linesOf(other.set, shift)).toEqual(linesOf(set))
})

test('a column with personal numbers is refused, until it is left out', async () => {
  const file = incidentFile('handelser-exempel.csv')
  const { inspection } = await readAs(file)
  const roles = inspection.mapping.roles.map((role) =>
    role === 'place' ? 'ignored' : role === 'text' ? 'place' : role,
  )
  const answer = await readIncidents(file, {
    name: 'a.csv',
    mapping: { ...inspection.mapping, roles },
    setting,
    described: { id: 'a', status: 'exempel', source: null },
  })
  expect(answer).toEqual({
    refused: { code: 'intake-persons', where: 'a.csv', details: { columns: '”Anteckning”', row: 411, found: 2 } },
    persons: [
      { kind: 'personal-number', column: 9, row: 411, count: 1, imported: true },
      { kind: 'phone', column: 9, row: 411, count: 1, imported: true },
    ],
  })
  expect(JSON.stringify(inspection)).not.toMatch(/19121212|070-000/)
  expect(JSON.stringify(answer)).not.toMatch(/19121212|070-000/)
})

test('the bytes that were given are as they were', async () => {
  const bytes = incidentBytes('handelser-exempel.csv')
  await readAs(new Blob([bytes]))
  expect(bytes).toEqual(incidentBytes('handelser-exempel.csv'))
})

async function readAs(file: Blob) {
  const inspected = await inspectIncidents(file, { name: 'exempel', setting })
  if ('refused' in inspected) throw new Error(inspected.refused.code)
  const { inspection } = inspected
  const read = await readIncidents(file, {
    name: 'exempel',
    mapping: inspection.mapping,
    setting,
    described: { id: 'a', status: 'exempel', source: null },
  })
  if ('refused' in read) throw new Error(read.refused.code)
  return { ...read, inspection }
}

function linesOf({ columns, kinds, places }: IncidentSet, shift = 0): readonly string[] {
  return Array.from({ length: columns.count }, (_, index) => {
    const [from, to] = [columns.from[index]!, columns.to[index]!]
    const time = from === noTime ? 'ingen tid' : `${printWallMinutes(from)}–${printWallMinutes(to)}`
    const held = doubts.filter((doubt) => hasDoubt(columns.doubts[index]!, doubt))
    const position = [0, 1].map((axis) => columns.positions[2 * index + axis]!.toFixed(6)).join(' ')
    const name = `${kinds[columns.kind[index]!]}, ${places[columns.place[index]!]}`
    return `${columns.row[index]! + shift} ${time} ${name} ${position} [${held}]`
  })
}

function asWorkbook(rows: readonly (readonly string[])[]): Blob {
  const [headers = [], ...rest] = rows
  const columns = headers.map((header) => ({ header, guidance: null, widthCharacters: 12 }))
  const made = freshWorkbook([{ name: 'Händelser', columns, rows: rest }])
  if ('refused' in made) throw new Error(made.refused.code)
  return new Blob([new Uint8Array(made.bytes)])
}

/** With positions as attributes, as programs that know no geometry export them. */
function asGeojson(rows: readonly (readonly string[])[]): Blob {
  const [headers = [], ...rest] = rows
  const features = rest.map((cells) => ({
    type: 'Feature',
    properties: Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? null])),
    geometry: null,
  }))
  return textFile(JSON.stringify({ type: 'FeatureCollection', features }))
}
