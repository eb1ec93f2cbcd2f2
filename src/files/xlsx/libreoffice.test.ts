import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { aRowOf, aWorkbook, sampleWorkbook } from '../../../tests/builders/a-workbook'
import { libreOffice } from '../../../tests/builders/libreoffice'
import type { CellChange, Workbook } from '../../domain/workbook/sheet'
import { printReference } from './cell-reference'
import { freshWorkbook } from './fresh-workbook'
import { readWorkbook } from './read-workbook'
import { writeCells } from './write-cells'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })

const hardTexts = [
  '=1+1',
  '-5',
  '+46 8',
  '@x',
  ' a  b ',
  'rad 1\nrad 2',
  '"citat"; <b> & \'',
  'Hässelby 😀 \u00a0',
  '_x0041_',
  '1e5',
  '2025-06-01',
]
const changes: readonly CellChange[] = [
  { sheet: '1. Unga i riskzon', row: 3, column: 7, text: 'Tre besök är genomförda.\nNästa i höst.' },
  { sheet: '2. Otrygga platser', row: 5, column: 7, text: '=inte en formel' },
  { sheet: '2. Otrygga platser', row: 20, column: 7, text: '  Belysningen är bytt & <klar>  ' },
]

describe('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-'))
  const given = new Map<string, Uint8Array>()

  beforeAll(async () => {
    given.set('plan', await written(sampleWorkbook, changes))
    const sheet = `<cols><col min="1" max="2" width="30"/></cols><sheetData>${aRowOf(2, ['a', '', 'c'])}<row r="40"/></sheetData>`
    const hard = hardTexts.map((text, index) => ({ sheet: 'Blad', row: index * 2 + 1, column: 2, text }))
    given.set('hard', await written(aWorkbook({ sheets: { Blad: sheet } }), hard))
    given.set('fresh', fresh())
    convert(libreOffice(), folder, given)
  }, 240_000)

  afterAll(() => rmSync(folder, { recursive: true }))

  test('opens the plan we wrote, with the same values, formulas computed', async () => {
    const ours = texts(await opened(given.get('plan')!))
    const theirs = texts(await opened(saved('plan')))
    for (const { sheet, row, column, text } of changes) {
      expect(theirs.get(`${sheet}!${printReference({ row, column })}`)).toBe(text)
    }
    const formulas = [...theirs.keys()].filter((where) => /^Analys![BCD][2-7]$/.test(where))
    expect(formulas).toHaveLength(18)
    expect(theirs.get('Analys!B3')).toBe('18')
    for (const where of formulas) ours.set(where, theirs.get(where) ?? '')
    expect(sorted(theirs)).toEqual(sorted(ours))
  })

  test('finds the follow-up as it stands when it saves the plan as CSV', () => {
    const lines = readFileSync(join(folder, 'csv', 'plan-2. Otrygga platser.csv'), 'utf8').split('\n')
    const endings = lines.flatMap((line, index) =>
      /;[^;]+$/.test(line) ? [[index + 1, line.slice(line.lastIndexOf(';') + 1)]] : [],
    )
    expect(endings.slice(2)).toEqual([
      [5, '=inte en formel'],
      [20, '  Belysningen är bytt & <klar>  '],
    ])
  })

  test('opens texts of every kind as the texts they are', async () => {
    const theirs = texts(await opened(saved('hard')))
    expect(sorted(theirs)).toEqual(sorted(texts(await opened(given.get('hard')!))))
    expect(hardTexts.map((_, index) => theirs.get(`Blad!B${index * 2 + 1}`))).toEqual(hardTexts)
  })

  test('opens a fresh workbook, header rows repeated in print', async () => {
    expect(sorted(texts(await opened(saved('fresh'))))).toEqual(sorted(texts(await opened(given.get('fresh')!))))
    const flat = readFileSync(join(folder, 'fods', 'fresh.fods'), 'utf8')
    expect(flat).toContain('<table:table-header-rows>')
    expect(flat).toMatch(/fo:wrap-option="wrap"/)
  })

  const saved = (name: string) => new Uint8Array(readFileSync(join(folder, 'xlsx', `${name}.xlsx`)))
})

function fresh(): Uint8Array {
  const columns = ['Problem', 'Orsak'].map((header) => ({ header, guidance: 'Skriv "här"', widthCharacters: 40 }))
  const rows = [
    ['Otrygg tunnel', '=1+1'],
    ['', 'rad 1\nrad 2'],
  ]
  const answer = freshWorkbook([
    { name: "Å's plan", columns, rows },
    { name: 'Tom', columns, rows: [] },
  ])
  if ('refused' in answer) throw new Error(answer.refused.code)
  return answer.bytes
}

/** Each file as LibreOffice saves it: as xlsx, as CSV a sheet, and as one flat XML. */
function convert(soffice: string, folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const given = [...files].map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`)
    writeFileSync(path, bytes)
    return path
  })
  const everySheet = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
  for (const [kind, filter] of [
    ['xlsx', 'xlsx:Calc MS Excel 2007 XML'],
    ['csv', everySheet],
    ['fods', 'fods'],
  ] as const) {
    mkdirSync(join(folder, kind))
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const run = spawnSync(
      soffice,
      [own, '--headless', '--convert-to', filter, '--outdir', join(folder, kind), ...given],
      {
        encoding: 'utf8',
        timeout: 120_000,
      },
    )
    if (run.status !== 0 || /Error/.test(run.stderr)) throw new Error(`${run.stdout}${run.stderr}`)
  }
}

async function written(bytes: Uint8Array, given: readonly CellChange[]): Promise<Uint8Array> {
  const answer = await writeCells(bytes, given)
  if ('refused' in answer || answer.leftOut.length > 0) throw new Error(JSON.stringify(answer))
  return answer.bytes
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const answer = await readWorkbook(bytes)
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  return answer.workbook
}

const texts = ({ sheets }: Workbook) =>
  new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ value, ...place }) => {
        const text = value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : value.kind
        return [`${name}!${printReference(place)}`, text] as const
      }),
    ),
  )

const sorted = (cells: ReadonlyMap<string, string>) => [...cells].sort()
