import fc from 'fast-check'
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
import { type ReadWorkbookOptions, readWorkbook } from './read-workbook'
import { writeCells } from './write-cells'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })

const text = (content: string) => new TextEncoder().encode(content)
const data = (rows: string) => `<sheetData>${rows}</sheetData>`
const sheet1 = { part: 'xl/worksheets/sheet1.xml' }
const small = aWorkbook({
  sheets: { A: data(aRowOf(1, ['Hässelby', 'torg'])), B: data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
  sharedStrings: '<si><t>a</t></si>',
  styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
})

test.each([
  ['an empty file', new Uint8Array(), 'not-a-workbook', {}],
  ['a text', text('Plats;Orsak\r\n'), 'not-a-workbook', {}],
  ['an old workbook', ole('Workbook'), 'not-a-workbook', { format: '.xls' }],
  ['a still older workbook', ole('Book'), 'not-a-workbook', { format: '.xls' }],
  ['an old document', ole('WordDocument'), 'not-a-workbook', {}],
  ['a workbook with a password', ole('EncryptedPackage'), 'password-protected', {}],
  ['another zip', zipOf({ 'a.txt': 'a' }), 'not-a-workbook', {}],
  [
    'an OpenDocument workbook',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'not-a-workbook',
    { format: '.ods' },
  ],
  [
    'a binary workbook',
    zipOf({
      '_rels/.rels': relationships([{ kind: 'officeDocument', target: 'xl/workbook.bin' }]),
      'xl/workbook.bin': 'x',
    }),
    'not-a-workbook',
    { format: '.xlsb' },
  ],
  [
    'a document',
    zipOf({
      '_rels/.rels': relationships([{ kind: 'officeDocument', target: 'word/document.xml' }]),
      'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    }),
    'not-a-workbook',
    {},
  ],
  [
    'a sheet that is missing',
    withoutPart('xl/worksheets/sheet1.xml'),
    'damaged-file',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  ['a sheet that is cut short', withSheet('<worksheet><sheetData>'), 'damaged-file', sheet1],
  ['a sheet that is no XML', withSheet('<worksheet'), 'damaged-file', sheet1],
  [
    'a sheet with an entity of its own',
    withSheet('<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>'),
    'damaged-file',
    sheet1,
  ],
  [
    'a sheet that fetches an entity',
    withSheet('<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>'),
    'damaged-file',
    sheet1,
  ],
  ['a sheet with an unknown entity', withSheet('<worksheet>&auml;</worksheet>'), 'damaged-file', sheet1],
  [
    'a sheet nested without end',
    withSheet(`<worksheet>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</worksheet>`),
    'damaged-file',
    sheet1,
  ],
  ['a sheet in Latin-1', withSheet('<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>'), 'damaged-file', sheet1],
  ['a shared text that is not there', withSheet(worksheet('<row><c t="s"><v>7</v></c></row>')), 'damaged-file', sheet1],
  [
    'a cell with an unreadable place',
    withSheet(worksheet('<row><c r="åäö"><v>7</v></c></row>')),
    'damaged-file',
    sheet1,
  ],
  [
    'a row too far down',
    withSheet(worksheet('<row r="1048577"/>')),
    'too-large',
    { measure: 'rows', limit: 1_048_576 },
  ],
  [
    'a cell too far down',
    withSheet(worksheet('<row><c r="A1048577"/></row>')),
    'too-large',
    { measure: 'rows', limit: 1_048_576 },
  ],
  [
    'a cell too far out',
    withSheet(worksheet('<row><c r="XFE1"/></row>')),
    'too-large',
    { measure: 'columns', limit: 16_384 },
  ],
])('%s is refused, and so is writing to it', async (_, bytes, code, details) => {
  const refused = { refused: { code, where: 'plan.xlsx', details } }
  expect(await readWorkbook(bytes, { file: 'plan.xlsx' })).toEqual(refused)
  const written = await writeCells(bytes, [{ sheet: 'A', row: 2, column: 1, text: 'x' }], { file: 'plan.xlsx' })
  // What stands in other cells is not looked at when one is written.
  if ('refused' in written) expect(written.refused.where).toBe('plan.xlsx')
  else expect(code).toMatch(/damaged-file|too-large/)
})

describe('limits', () => {
  test.each([
    ['the file', { fileBytes: 100 }, { measure: 'file-megabytes' }],
    ['parts', { parts: 3 }, { measure: 'parts', limit: 3 }],
    ['one part unpacked', { partBytes: 200 }, { measure: 'unpacked-megabytes' }],
    ['all parts unpacked', { unpackedBytes: 1000 }, { measure: 'unpacked-megabytes' }],
    ['cells', { cells: 2 }, { measure: 'cells', limit: 2 }],
    ['characters', { characters: 12 }, { measure: 'characters', limit: 12 }],
  ])('on %s are kept', async (_, limits, details) => {
    expect(await refusal(small, { limits })).toMatchObject({ code: 'too-large', details })
  })

  test('on merged cells are kept', async () => {
    const merges = '<mergeCell ref="A1:B1"/>'.repeat(3)
    const bytes = aWorkbook({ sheets: { A: `${data('')}<mergeCells>${merges}</mergeCells>` } })
    expect(await refusal(bytes, { limits: { merges: 2 } })).toMatchObject({ details: { measure: 'merges', limit: 2 } })
  })

  test('a bomb is refused at the first megabytes, whatever its headers claim', async () => {
    const bomb = withSheet(' '.repeat(40 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb)).toMatchObject({ code: 'zip-bomb', details: { limit: 250, ...sheet1 } })
    const lying = bomb.slice()
    const record = findRecord(lying, 'xl/worksheets/sheet1.xml')
    new DataView(lying.buffer).setUint32(record + 24, 1000, true)
    expect(await refusal(lying)).toMatchObject({ code: 'zip-bomb' })
  })

  test('a part that is too long by its own account is refused before it is unpacked', async () => {
    const bomb = withSheet(' '.repeat(6 * 1024 * 1024))
    const limits = { partBytes: 5 * 1024 * 1024 }
    expect(await refusal(bomb, { limits })).toMatchObject({
      code: 'too-large',
      details: { measure: 'unpacked-megabytes', limit: 5 },
    })
  })

  test('one part that is named many times counts each time', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `S${index}`)
    const parts = {
      'xl/_rels/workbook.xml.rels': relationships(
        names.map(() => ({ kind: 'worksheet', target: 'worksheets/sheet1.xml' })),
      ),
    }
    const sheets = Object.fromEntries(names.map((name) => [name, data(aRowOf(1, ['x'.repeat(1000)]))]))
    const bytes = aWorkbook({ sheets, parts })
    expect(await refusal(bytes, { limits: { unpackedBytes: 50_000 } })).toMatchObject({ code: 'too-large' })
  })
})

describe('a package with a trick', () => {
  const name = 'xl/worksheets/sheet2.xml'

  test('two parts of one name, but for capitals, are refused', async () => {
    const bytes = zipOf({ ...aPackage({ sheets: { A: data('') } }), 'XL/workbook.xml': 'x' })
    expect(await refusal(bytes)).toMatchObject({ code: 'damaged-file' })
  })

  test('names that lead out of the package are only names', async () => {
    const bytes = zipOf({
      ...aPackage({ sheets: { A: data(aRowOf(1, ['a'])) } }),
      '../../etc/passwd': 'x',
      '/abs': 'y',
    })
    expect(await readWorkbook(bytes)).toMatchObject({ workbook: { sheets: [{ name: 'A' }] } })
  })

  test('a workbook within a workbook is left packed', async () => {
    const bytes = zipOf({ ...aPackage({ sheets: { A: data(aRowOf(1, ['a'])) } }), 'xl/embeddings/inner.xlsx': small })
    expect(await readWorkbook(bytes)).toMatchObject({ workbook: { sheets: [{ name: 'A' }] } })
  })

  test('a part with another name in its own header is refused', async () => {
    const bytes = small.slice()
    bytes[findText(bytes, name)] = 'y'.charCodeAt(0)
    expect(await refusal(bytes)).toMatchObject({ code: 'damaged-file' })
  })

  test('a part that begins within another is refused', async () => {
    const bytes = small.slice()
    const view = new DataView(bytes.buffer)
    view.setUint32(
      findRecord(bytes, name) + 42,
      view.getUint32(findRecord(bytes, 'xl/worksheets/sheet1.xml') + 42, true),
      true,
    )
    expect(await refusal(bytes)).toMatchObject({ code: 'damaged-file' })
  })

  test('a part locked with a password is refused as that', async () => {
    const bytes = small.slice()
    bytes[findRecord(bytes, name) + 8]! |= 1
    expect(await refusal(bytes)).toMatchObject({ code: 'password-protected' })
  })

  test('a part whose check sum does not agree is refused', async () => {
    const bytes = small.slice()
    bytes[findRecord(bytes, name) + 16]! ^= 1
    expect(await refusal(bytes)).toMatchObject({ code: 'damaged-file', details: { part: name } })
  })
})

describe('stopping', () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => aRowOf(index + 1, ['otrygg plats', `nummer ${index}`]))
  const large = aWorkbook({ sheets: { A: data(rows.join('')) } })

  test('is heard between the megabytes, and progress told until then', async () => {
    const stop = new AbortController()
    const shares: number[] = []
    const progress = async (share: number) => {
      shares.push(share)
      if (shares.length === 2) stop.abort()
    }
    expect(await refusal(large, { signal: stop.signal, progress })).toMatchObject({ code: 'cancelled' })
    expect(shares).toHaveLength(2)
  })

  test('progress rises to the end', async () => {
    const shares: number[] = []
    await readWorkbook(large, { progress: (share) => void shares.push(share) })
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual([...shares].sort((one, other) => one - other))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
    expect(shares.at(-1)).toBeGreaterThan(0.5)
  })
})

describe('damage of any kind is refused or read, never thrown', () => {
  test('cut short anywhere', async () => {
    for (let length = 0; length < small.length; length += 1) await expectAnswer(small.subarray(0, length))
    expect(await refusal(small.subarray(0, small.length - 1))).toMatchObject({ code: 'damaged-file' })
  })

  test('the plan of the city cut short', async () => {
    const whole = sampleWorkbook
    for (let length = 1000; length < whole.length; length += 997) {
      expect(await refusal(whole.subarray(0, length))).toMatchObject({ code: 'damaged-file' })
    }
  })

  test('bits turned, bytes doubled or lost', async () => {
    const damage = fc.array(
      fc.record({
        at: fc.nat(small.length - 1),
        kind: fc.constantFrom('turn', 'set', 'lose', 'double'),
        bits: fc.integer({ min: 1, max: 255 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(damage, async (given) => {
        let bytes = [...small]
        for (const { at, kind, bits } of given) {
          if (kind === 'turn') bytes[at] = (bytes[at] ?? 0) ^ bits
          else if (kind === 'set') bytes[at] = bits
          else if (kind === 'lose') bytes.splice(at, bits)
          else bytes = [...bytes.slice(0, at), ...bytes.slice(Math.max(0, at - bits))]
        }
        await expectAnswer(Uint8Array.from(bytes))
      }),
      { numRuns: 300 },
    )
  })

  test('XML turned about within a sound package', async () => {
    const sheet = worksheet(
      `${aRowOf(1, ['a', 'b'])}<row r="3"><c r="A3" s="0"><f t="array" ref="A3:B3">x</f><v>3</v></c></row>`,
    ).replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><sheetProtection sheet="1"/></worksheet>',
    )
    const scraps = [
      '<',
      '>',
      '/',
      '"',
      '&',
      '&#0;',
      '&#xD800;',
      '<c>',
      '<row>',
      '</row>',
      '<is><t>',
      'r="',
      ' r="B2"',
      '<v>',
      '-1',
      '1e999',
      '<![CDATA[',
      '<!--',
      '<?xml',
      'xmlns="urn:a"',
      '\0',
      '\ufffe',
    ]
    const damage = fc.array(
      fc.record({ at: fc.nat(sheet.length), cut: fc.nat(12), put: fc.constantFrom('', ...scraps) }),
      { minLength: 1, maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(damage, async (given) => {
        const turned = given.reduce((xml, { at, cut, put }) => xml.slice(0, at) + put + xml.slice(at + cut), sheet)
        await expectAnswer(withSheet(turned))
      }),
      { numRuns: 250 },
    )
  })
})

async function refusal(bytes: Uint8Array, options: ReadWorkbookOptions = {}) {
  const answer = await readWorkbook(bytes, options)
  return 'refused' in answer ? answer.refused : null
}

/** Reading and writing give an answer; what could be written can be read. */
async function expectAnswer(bytes: Uint8Array) {
  const read = await readWorkbook(bytes)
  expect('workbook' in read || 'refused' in read).toBe(true)
  const written = await writeCells(bytes, [{ sheet: 'A', row: 1, column: 2, text: 'x' }])
  if ('workbook' in read && 'bytes' in written) expect(await readWorkbook(written.bytes)).toHaveProperty('workbook')
}

function worksheet(rows: string): string {
  return `<worksheet xmlns="${namespaces.main}">${data(rows)}</worksheet>`
}

function withSheet(xml: string): Uint8Array {
  return aWorkbook({ sheets: { A: '' }, parts: { 'xl/worksheets/sheet1.xml': xml } })
}

function withoutPart(name: string): Uint8Array {
  const { [name]: _, ...parts } = aPackage({ sheets: { A: data('') } })
  return zipOf(parts)
}

/** The head of an OLE file with one named stream in its directory. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < name.length; index += 1) view.setUint16(1152 + index * 2, name.charCodeAt(index), true)
  view.setUint16(1152 + 64, (name.length + 1) * 2, true)
  return bytes
}

function findText(bytes: Uint8Array, wanted: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(wanted)
}

/** Where a part's record in the directory begins: its name stands there for the second time. */
function findRecord(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(name) - 46
}
