import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import {
  aPackage,
  aRowOf,
  aWorkbook,
  namespaces,
  relationships,
  sampleWorkbook,
  zipOf,
} from '../../../tests/builders/a-workbook'
import type { CellValue, Sheet } from '../../domain/workbook/sheet'
import { printReference } from './cell-reference'
import { readWorkbook } from './read-workbook'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })

describe('the plan of the city', async () => {
  const sheets = await read(sampleWorkbook)

  test('has its eight sheets in order', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Inledning',
      '1. Unga i riskzon',
      '2. Otrygga platser',
      '3. Systemhotande',
      '4. Brottsoffer',
      '5. Kriminella miljöer',
      '6. Eget område',
      'Analys',
    ])
  })

  test('has 32 rows of plan under a header and a row of guidance', () => {
    const areas = sheets.slice(1, 6)
    expect(areas.map(({ rowCount }) => rowCount - 2)).toEqual([2, 18, 1, 8, 3])
    for (const sheet of sheets.slice(1, 7)) {
      expect(sheet.columnCount).toBe(7)
      expect(['B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map((reference) => texts(sheet)[reference])).toEqual([
        'Orsak',
        'Åtgärd',
        'Operativa mål',
        'När',
        'Vem',
        'Uppföljning',
      ])
      expect(texts(sheet).E2).toBe('Ange tid för när åtgärden ska vara genomförd (alt linjearbete).')
    }
    expect(texts(sheets[1]!)).toMatchObject({
      A3: 'Operativ kommunikation',
      E3: 'jun-25',
      F3: 'Lpo Vällingby',
      E4: '2025',
    })
    expect(texts(sheets[1]!).G3).toBeUndefined()
  })

  test('has merged cells, and formulas that no program has computed', () => {
    expect(sheets[0]?.merges).toContainEqual({ top: 1, left: 1, bottom: 1, right: 8 })
    const formulas = sheets[7]?.cells.filter(({ formula }) => formula) ?? []
    expect(formulas).toHaveLength(18)
    expect(formulas[0]).toEqual({ row: 2, column: 2, value: { kind: 'text', text: '' }, formula: true })
  })
})

test('shared texts are joined from their runs, without how they are read aloud', async () => {
  const [sheet] = await read(
    aWorkbook({
      sheets: { A: data('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>') },
      sharedStrings:
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Mer </t></r><r><t>ljus</t></r></si>' +
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
    }),
  )
  expect(texts(sheet!)).toEqual({ A1: 'Mer ljus', B1: '東京' })
})

test('every kind of value is read as it is', async () => {
  const cells = [
    '<c r="A1" t="inlineStr"><is><r><t>ett</t></r><r><t xml:space="preserve"> två</t></r></is></c>',
    '<c r="B1"><v>-12.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>',
    '<c r="E1" t="str"><f>A1&amp;"x"</f><v>ettx</v></c><c r="F1"><f t="shared" si="0"/><v>3</v></c>',
    '<c r="G1" t="d"><v>2025-06-01T00:00:00Z</v></c><c r="H1" s="3"/><c r="I1" t="n"><v>1E3</v></c>',
  ]
  const [sheet] = await read(aWorkbook({ sheets: { A: data(`<row r="1">${cells.join('')}</row>`) } }))
  expect(values(sheet!)).toEqual({
    A1: { kind: 'text', text: 'ett två' },
    B1: { kind: 'number', number: -12.5 },
    C1: { kind: 'boolean', boolean: true },
    D1: { kind: 'error', text: '#N/A' },
    E1: { kind: 'text', text: 'ettx' },
    F1: { kind: 'number', number: 3 },
    G1: { kind: 'date', iso: '2025-06-01' },
    I1: { kind: 'number', number: 1000 },
  })
  expect(sheet?.cells.filter(({ formula }) => formula).map(printReference)).toEqual(['E1', 'F1'])
})

test('all cells of an array formula count as made by it', async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B2">X</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
    '<row r="2"><c r="A2"><v>4</v></c></row>'
  const [sheet] = await read(aWorkbook({ sheets: { A: data(rows) } }))
  expect(sheet?.cells.filter(({ formula }) => formula).map(printReference)).toEqual(['A1', 'B1', 'A2'])
})

test('escapes, entities, CDATA and line breaks become the characters they stand for', async () => {
  const text = 'a_x000D_\nb &amp; &#229;&#x1F600;<![CDATA[<c> & ]]>_x005F_x0041_'
  const [sheet] = await read(aWorkbook({ sheets: { A: data(aRowOf(1, [text])) } }))
  expect(texts(sheet!).A1).toBe('a\r\nb & å😀<c> & _x0041_')
})

test('dates by style, in both date systems', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-41D]d\\ mmmm\\ yyyy;@"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs>'
  const row =
    '<row r="1"><c r="A1" s="1"><v>45809</v></c><c r="B1" s="2"><v>45809</v></c><c r="C1" s="3"><v>45809.6041666667</v></c>' +
    '<c r="D1" s="4"><v>0.75</v></c><c r="E1"><v>45809</v></c><c r="F1" s="1"><v>60</v></c></row>'
  const shown = async (settings: string) =>
    values((await read(aWorkbook({ sheets: { A: data(row) }, styles, settings })))[0]!)
  expect(await shown('')).toEqual({
    A1: { kind: 'date', iso: '2025-06-01' },
    B1: { kind: 'date', iso: '2025-06-01' },
    C1: { kind: 'date', iso: '2025-06-01T14:30:00' },
    D1: { kind: 'date', iso: '18:00:00' },
    E1: { kind: 'number', number: 45809 },
    F1: { kind: 'number', number: 60 },
  })
  expect((await shown('<workbookPr date1904="1"/>')).A1).toEqual({ kind: 'date', iso: '2029-06-02' })
})

test('merged, hidden and protected are told; what lies under a merged cell is not', async () => {
  const content =
    '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="4" hidden="1"><c r="A4"><v>3</v></c></row>' +
    '<row r="5" ht="0" customHeight="1"/></sheetData><sheetProtection sheet="1" objects="1"/>' +
    '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>'
  const sheets = await read(
    aWorkbook({
      sheets: { A: content, B: data(''), C: data('') },
      entries: { B: ' state="hidden"', C: ' state="veryHidden"' },
    }),
  )
  expect(sheets[0]).toMatchObject({
    protected: true,
    hidden: false,
    hiddenRows: [4, 5],
    merges: [{ top: 2, left: 1, bottom: 3, right: 2 }],
    rowCount: 4,
    columnCount: 2,
  })
  expect(Object.keys(values(sheets[0]!))).toEqual(['A2', 'A4'])
  expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true, true])
})

test('rows and cells without numbers follow each other', async () => {
  const rows =
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'
  const [sheet] = await read(aWorkbook({ sheets: { A: data(rows) } }))
  expect(Object.keys(values(sheet!))).toEqual(['A1', 'B1', 'C5', 'D5', 'A6'])
})

test('cells in disorder are put in order, and of two for one place the last counts', async () => {
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>'
  const [sheet] = await read(aWorkbook({ sheets: { A: data(rows) } }))
  expect(sheet?.cells.map((cell) => [printReference(cell), cell.value])).toEqual([
    ['A1', { kind: 'number', number: 3 }],
    ['A2', { kind: 'number', number: 4 }],
    ['B2', { kind: 'number', number: 1 }],
  ])
})

test('elements with prefix, and of strict OOXML, are the same elements', async () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
  const sheet = `<x:worksheet xmlns:x="${strict}" xmlns:y="urn:other"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>torg</x:t></x:is><y:v>fel</y:v></x:c></x:row></x:sheetData></x:worksheet>`
  const parts = {
    'xl/workbook.xml': `<w:workbook xmlns:w="${strict}"><w:sheets><w:sheet name="A" sheetId="1" q:id="rId1" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"/></w:sheets></w:workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([{ kind: 'worksheet', target: '/xl/worksheets/sheet1.xml' }]),
  }
  expect(texts((await read(aWorkbook({ sheets: { A: sheet }, parts })))[0]!)).toEqual({ A1: 'torg' })
})

test('a sheet is found by whatever way leads to it', async () => {
  for (const target of [
    'worksheets/sheet1.xml',
    '/xl/worksheets/sheet1.xml',
    './../xl/Worksheets/sheet1.xml',
    'worksheets\\sheet1.xml',
    '../../../xl/worksheets/sheet%31.xml',
  ]) {
    const parts = { 'xl/_rels/workbook.xml.rels': relationships([{ kind: 'worksheet', target }]) }
    expect(texts((await read(aWorkbook({ sheets: { A: data(aRowOf(1, ['a'])) }, parts })))[0]!)).toEqual({ A1: 'a' })
  }
})

test('sheets of charts are passed over', async () => {
  const parts = {
    'xl/_rels/workbook.xml.rels': relationships([
      { kind: 'chartsheet', target: 'chartsheets/sheet1.xml' },
      { kind: 'worksheet', target: 'worksheets/sheet2.xml' },
    ]),
  }
  const sheets = await read(aWorkbook({ sheets: { Diagram: data(''), B: data('') }, parts }))
  expect(sheets.map(({ name }) => name)).toEqual(['B'])
})

test.each([
  ['UTF-8 with a mark', (xml: string) => new TextEncoder().encode(`\ufeff${xml}`)],
  ['UTF-16, little end first', (xml: string) => utf16(`\ufeff${xml}`, true)],
  ['UTF-16, big end first', (xml: string) => utf16(`\ufeff${xml}`, false)],
  ['UTF-16 without a mark', (xml: string) => utf16(xml, true)],
])('a sheet in %s', async (_, encode) => {
  const xml = `<?xml version="1.0"?><worksheet xmlns="${namespaces.main}">${data(aRowOf(1, ['Hässelby 😀']))}</worksheet>`
  const bytes = aWorkbook({ sheets: { A: '' }, parts: { 'xl/worksheets/sheet1.xml': encode(xml) } })
  expect(texts((await read(bytes))[0]!)).toEqual({ A1: 'Hässelby 😀' })
})

test('a workbook with macros is read', async () => {
  const bytes = aWorkbook({
    sheets: { A: data(aRowOf(1, ['a'])) },
    parts: { 'xl/vbaProject.bin': new Uint8Array([1, 2]) },
  })
  expect(texts((await read(bytes))[0]!)).toEqual({ A1: 'a' })
})

test('a workbook saved by LibreOffice', async () => {
  const path = join(import.meta.dirname, '../../../tests/fixtures/workbooks/saved-by-libreoffice.xlsx')
  const [plan, hidden] = await read(new Uint8Array(readFileSync(path)))
  expect(values(plan!)).toEqual({
    A2: { kind: 'text', text: 'Problem' },
    B2: { kind: 'text', text: 'När' },
    A3: { kind: 'text', text: 'Otrygg tunnel' },
    B3: { kind: 'date', iso: '2025-06-01' },
    C3: { kind: 'date', iso: '2025-06-01T12:00:00' },
    A4: { kind: 'boolean', boolean: true },
    B4: { kind: 'number', number: 2 },
    A6: { kind: 'text', text: ' rad 1\nrad 2 ' },
  })
  expect(plan).toMatchObject({
    protected: true,
    hiddenRows: [4],
    merges: [{ top: 6, left: 1, bottom: 7, right: 2 }],
    rowCount: 7,
    columnCount: 3,
  })
  expect(hidden).toMatchObject({ name: 'Dold', hidden: true })
})

test('ten thousand rows of seven columns are read, every cell', async () => {
  const line = 'Rekryteringen av unga till kriminalitet är synlig i området'
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    aRowOf(
      index + 1,
      Array.from({ length: 7 }, (_, at) => `${line} ${at}`),
    ),
  )
  const [sheet] = await read(zipOf(aPackage({ sheets: { A: data(rows.join('')) } })))
  expect(sheet?.cells).toHaveLength(70_000)
})

async function read(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const answer = await readWorkbook(bytes)
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  return answer.workbook.sheets
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`

const values = (sheet: Sheet): Record<string, CellValue> =>
  Object.fromEntries(sheet.cells.map((cell) => [printReference(cell), cell.value]))

const texts = (sheet: Sheet): Record<string, string> =>
  Object.fromEntries(
    sheet.cells.flatMap((cell) => (cell.value.kind === 'text' ? [[printReference(cell), cell.value.text]] : [])),
  )

function utf16(text: string, littleEndFirst: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndFirst)
  return new Uint8Array(view.buffer)
}
