import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import {
  aRowOf,
  aWorkbook,
  namespaces,
  partText,
  relationships,
  sampleWorkbook,
} from '../../../tests/builders/a-workbook'
import { brokenText } from '../../../tests/builders/any-text'
import type { CellChange, Sheet } from '../../domain/workbook/sheet'
import { parseReference, printReference } from './cell-reference'
import { readWorkbook } from './read-workbook'
import { type WriteCellsOptions, writeCells } from './write-cells'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })

describe('three follow-ups in the plan of the city', async () => {
  const before = sampleWorkbook
  const changes = [
    change('1. Unga i riskzon', 'G3', 'Tre besök genomförda.\nNästa i höst.'),
    change('2. Otrygga platser', 'G20', '=inte en formel'),
    change('2. Otrygga platser', 'G5', '  Belysningen är bytt & <klar>  '),
  ]
  const after = await write(before, changes)

  test('change those cells, and no other cell of any sheet', async () => {
    const [old, now] = [await cellsOf(before), await cellsOf(after)]
    for (const { sheet, row, column, text } of changes) {
      old.set(`${sheet}!${printReference({ row, column })}`, { value: { kind: 'text', text }, formula: false })
    }
    expect(new Map([...now].sort())).toEqual(new Map([...old].sort()))
  })

  test('leave every other part byte for byte, in the same order', () => {
    const [old, now] = [unzipSync(before), unzipSync(after)]
    expect(Object.keys(now)).toEqual(Object.keys(old))
    const differing = Object.keys(old).filter((name) => !Buffer.from(old[name]!).equals(Buffer.from(now[name]!)))
    expect(differing).toEqual(['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'])
  })

  test('leave all of the sheets’ text but the cells, style and all', () => {
    const part = 'xl/worksheets/sheet3.xml'
    const restored = partText(after, part)
      .replace(/<c r="G20" s="5" t="inlineStr"><is><t>=inte en formel<\/t><\/is><\/c>/, '<c r="G20" s="5" t="n"></c>')
      .replace(
        /<c r="G5" s="5" t="inlineStr"><is><t xml:space="preserve"> {2}Belysningen är bytt &amp; &lt;klar&gt; {2}<\/t><\/is><\/c>/,
        '<c r="G5" s="5" t="n"></c>',
      )
    expect(restored).toBe(partText(before, part))
  })

  test('leave the packed bytes of the other parts as they stood', () => {
    const theme = packedBytes(before, 'xl/theme/theme1.xml')
    expect(packedBytes(after, 'xl/theme/theme1.xml')).toEqual(theme)
    expect(theme.length).toBeGreaterThan(1000)
  })

  test('emptied again they are as they were', async () => {
    const emptied = await write(
      after,
      changes.map((one) => ({ ...one, text: '' })),
    )
    expect([...(await cellsOf(emptied))].sort()).toEqual([...(await cellsOf(before))].sort())
  })

  test('no change gives the same file', async () => {
    expect(await write(before, [])).toBe(before)
    expect(await write(before, [change('1. Unga i riskzon', 'G3', ''), change('1. Unga i riskzon', 'H99', '')])).toBe(
      before,
    )
  })

  test('formulas are not written over, and the others are', async () => {
    const answer = await writeCells(before, [change('Analys', 'B2', '7'), change('Analys', 'A9', 'Not')])
    expect(answer).toMatchObject({ leftOut: [{ code: 'cell-formula', where: 'Analys!B2' }] })
    if ('refused' in answer) return
    expect((await cellsOf(answer.bytes)).get('Analys!A9')?.value).toEqual({ kind: 'text', text: 'Not' })
  })
})

test('a cell is put where it belongs, with its row when that is missing', async () => {
  const sheet = data(`${aRowOf(2, ['', 'b2', '', 'd2'])}${aRowOf(5, ['a5'])}`)
  const changes = ['C2', 'A2', 'E2', 'A1', 'B4', 'A4', 'C5', 'A9'].map((reference) =>
    change('A', reference, `ny ${reference}`),
  )
  const after = await write(aWorkbook({ sheets: { A: sheet } }), changes)
  expect(references(after)).toEqual([
    ['1', 'A1'],
    ['2', 'A2 B2 C2 D2 E2'],
    ['4', 'A4 B4'],
    ['5', 'A5 C5'],
    ['9', 'A9'],
  ])
})

test.each([
  ['no rows at all', '<sheetData/>'],
  ['empty rows', '<sheetData><row r="2" s="1"/><row r="3"></row></sheetData>'],
  ['a row with spans', '<sheetData><row r="2" spans="1:1" ht="30"><c r="A2"/></row></sheetData>'],
])('cells come into a sheet with %s', async (_, content) => {
  const after = await write(aWorkbook({ sheets: { A: content } }), [change('A', 'B2', 'x'), change('A', 'C3', 'y')])
  const cells = await cellsOf(after)
  expect(cells.get('A!B2')?.value).toEqual({ kind: 'text', text: 'x' })
  expect(cells.get('A!C3')?.value).toEqual({ kind: 'text', text: 'y' })
  expect(partText(after, 'xl/worksheets/sheet1.xml')).not.toContain('spans')
})

test('a cell keeps its style; a new one takes its row’s, or its column’s', async () => {
  const sheet =
    '<cols><col min="2" max="3" width="9" style="7"/></cols><sheetData>' +
    '<row r="1"><c r="A1" s="4" t="s" cm="1"><v>0</v></c></row><row r="2" s="6" customFormat="1"/><row r="3" s="6"/></sheetData>'
  const changes = ['A1', 'A2', 'C3', 'D3'].map((reference) => change('A', reference, 'x'))
  const xml = partText(await write(aWorkbook({ sheets: { A: sheet } }), changes), 'xl/worksheets/sheet1.xml')
  expect(xml).toContain('<c r="A1" s="4" t="inlineStr"><is>')
  expect(xml).toContain('<c r="A2" s="6" t="inlineStr">')
  expect(xml).toContain('<c r="C3" s="7" t="inlineStr">')
  expect(xml).toContain('<c r="D3" t="inlineStr">')
})

test('rows and cells without numbers keep their places', async () => {
  const sheet = data('<row><c t="n"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')
  const after = await cellsOf(
    await write(aWorkbook({ sheets: { A: sheet } }), [change('A', 'B1', 'x'), change('A', 'C2', 'y')]),
  )
  expect([...after.keys()]).toEqual(['A!A1', 'A!B1', 'A!A2', 'A!C2'])
  expect(after.get('A!A2')?.value).toEqual({ kind: 'number', number: 3 })
})

test('a sheet with prefixes is written with them, and in its encoding', async () => {
  const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${namespaces.main}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`
  const sheet = new Uint8Array(new Uint16Array([...xml].map((character) => character.charCodeAt(0))).buffer)
  const before = aWorkbook({
    sheets: { A: '' },
    sharedStrings: '<si><t>a</t></si>',
    parts: { 'xl/worksheets/sheet1.xml': sheet },
  })
  const after = await write(before, [change('A', 'A1', 'å'), change('A', 'B1', 'b'), change('A', 'A3', 'c')])
  const written = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(unzipSync(after)['xl/worksheets/sheet1.xml'])
  expect(written).toBe(
    xml.replace(
      '<x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>',
      '<x:c r="A1" t="inlineStr"><x:is><x:t>å</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t>c</x:t></x:is></x:c></x:row>',
    ),
  )
})

test('the stated extent grows only when a cell lies outside it', async () => {
  const sheet = `<dimension ref="B2:C3"/>${data(aRowOf(2, ['', 'b']))}`
  const dimension = async (reference: string) =>
    /<dimension[^>]*>/.exec(
      partText(
        await write(aWorkbook({ sheets: { A: sheet } }), [change('A', reference, 'x')]),
        'xl/worksheets/sheet1.xml',
      ),
    )?.[0]
  expect(await dimension('C3')).toBe('<dimension ref="B2:C3"/>')
  expect(await dimension('E9')).toBe('<dimension ref="B2:E9"/>')
  expect(await dimension('A1')).toBe('<dimension ref="A1:C3"/>')
})

test('what cannot be written is told cell by cell, and the rest is written', async () => {
  const table = {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([{ kind: 'table', target: '../tables/table1.xml' }]),
    'xl/tables/table1.xml': `<table xmlns="${namespaces.main}" ref="E1:F9"/>`,
  }
  const open = `${data(
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row><row r="3"><c r="A3"><f t="array" ref="A3:B4">X</f><v>2</v></c></row>',
  )}<mergeCells><mergeCell ref="C1:D2"/></mergeCells>`
  const locked = `${data('')}<sheetProtection sheet="true"/>`
  const before = aWorkbook({ sheets: { Plan: open, Låst: locked }, parts: table })
  const answer = await writeCells(before, [
    change('Plan', 'A1', 'x'),
    change('Plan', 'B4', 'x'),
    change('Plan', 'D2', 'x'),
    change('Plan', 'C1', 'rätt'),
    change('Plan', 'E1', 'x'),
    change('Plan', 'E2', 'också'),
    change('Plan', 'G1', 'x'.repeat(32_768)),
    { sheet: 'Plan', row: 0, column: 1, text: 'x' },
    { sheet: 'Plan', row: 1, column: 16_385, text: 'x' },
    change('Låst', 'A1', 'x'),
    change('Saknas', 'A1', 'x'),
  ])
  if ('refused' in answer) throw new Error(answer.refused.code)
  expect(answer.leftOut.map(({ code, where, details }) => [code, where, details])).toEqual([
    ['cell-too-long', 'Plan!G1', { given: 32_768, limit: 32_767 }],
    ['cell-outside', 'Plan!R0C1', { row: 0, column: 1 }],
    ['cell-outside', 'Plan!R1C16385', { row: 1, column: 16_385 }],
    ['unknown-sheet', 'Saknas', { given: 'Saknas' }],
    ['cell-formula', 'Plan!A1', {}],
    ['cell-formula', 'Plan!B4', {}],
    ['cell-merged', 'Plan!D2', { into: 'C1' }],
    ['cell-table-header', 'Plan!E1', {}],
    ['cell-protected', 'Låst!A1', {}],
  ])
  const cells = await cellsOf(answer.bytes)
  expect([...cells].filter(([, { value }]) => value.kind === 'text').map(([where]) => where)).toEqual([
    'Plan!C1',
    'Plan!E2',
  ])
})

test('of two changes of one cell the later stands', async () => {
  const before = aWorkbook({ sheets: { A: data('') } })
  const after = await write(before, [change('A', 'A1', 'ett'), change('A', 'A1', 'två')])
  expect((await cellsOf(after)).get('A!A1')?.value).toEqual({ kind: 'text', text: 'två' })
})

test('macros are carried as they are', async () => {
  const macros = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
  const before = aWorkbook({ sheets: { A: data('') }, parts: { 'xl/vbaProject.bin': macros } })
  expect(unzipSync(await write(before, [change('A', 'A1', 'x')]))['xl/vbaProject.bin']).toEqual(macros)
})

test('formulas are computed anew on opening when asked for, and nothing else of the workbook changes', async () => {
  const calculation = '<calcPr calcId="191029"/>'
  const before = aWorkbook({ sheets: { A: data('') }, calculation })
  const part = 'xl/workbook.xml'
  expect(partText(await write(before, [change('A', 'A1', 'x')]), part)).toBe(partText(before, part))
  expect(partText(await write(before, [change('A', 'A1', 'x')], { recalculate: true }), part)).toBe(
    partText(before, part).replace(calculation, '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
  )
})

test('any texts at all are read back as they were given', async () => {
  const text = fc.oneof(
    brokenText,
    fc.stringMatching(/^(_x[0-9A-Fa-f]{0,4}_?){0,3}$/),
    fc.constantFrom('=1+1', '-5', '\r\n', ' a ', ']]>', '_x005F_x0041_'),
  )
  const place = fc.record({ row: fc.integer({ min: 1, max: 4 }), column: fc.integer({ min: 1, max: 5 }) })
  const sheet = data(`${aRowOf(2, ['a', '', 'c'])}<row r="3"/>${aRowOf(4, ['', 'b'])}`)
  const before = aWorkbook({ sheets: { A: sheet } })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ place, text }), { maxLength: 12 }), async (given) => {
      const changes = given.map((one): CellChange => ({ sheet: 'A', ...one.place, text: one.text }))
      const expected = await cellsOf(before)
      for (const { row, column, text } of changes) {
        const where = `A!${printReference({ row, column })}`
        if (text === '') expected.delete(where)
        else expected.set(where, { value: { kind: 'text', text }, formula: false })
      }
      expect(new Map([...(await cellsOf(await write(before, changes)))].sort())).toEqual(new Map([...expected].sort()))
    }),
    { numRuns: 150 },
  )
})

async function write(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  options: WriteCellsOptions = {},
): Promise<Uint8Array> {
  const answer = await writeCells(bytes, changes, options)
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  expect(answer.leftOut).toEqual([])
  return answer.bytes
}

function change(sheet: string, reference: string, text: string): CellChange {
  return { sheet, ...parseReference(reference)!, text }
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`

/** Every cell of the workbook, by `sheet!A1`. */
async function cellsOf(bytes: Uint8Array): Promise<Map<string, Omit<Sheet['cells'][number], 'row' | 'column'>>> {
  const answer = await readWorkbook(bytes)
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  return new Map(
    answer.workbook.sheets.flatMap(({ name, cells }) =>
      cells.map(({ value, formula, ...place }) => [`${name}!${printReference(place)}`, { value, formula }] as const),
    ),
  )
}

/** The rows of the first sheet as they stand in its XML, with their cells. */
const references = (bytes: Uint8Array) =>
  [...partText(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/g)].map(
    ([, row, cells]) => [row, [...cells!.matchAll(/<c r="(\w+)"/g)].map(([, reference]) => reference).join(' ')],
  )

/** What lies between an entry's local header and the next, found by its name. */
function packedBytes(bytes: Uint8Array, name: string): Buffer {
  const whole = Buffer.from(bytes)
  const at = whole.indexOf(name)
  return whole.subarray(at, whole.indexOf('PK\u0003\u0004', at))
}
