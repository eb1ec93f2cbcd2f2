import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardFormula } from './formula-guard'
import { readCsv } from './read-csv'
import { writeCsv } from './write-csv'

const utf8 = (text: string) => new TextEncoder().encode(text)
const tableOf = async (text: string) => {
  const read = await readCsv(utf8(text))
  return 'table' in read ? read.table : read.refused
}

describe('a text is cut into the cells that its writer meant', () => {
  test.each([
    [
      'semicolons',
      'Stadsdel;Andel\r\nNälsta;12,5\r\n',
      [
        ['Stadsdel', 'Andel'],
        ['Nälsta', '12,5'],
      ],
    ],
    [
      'commas',
      'a,b\nc,"1,5"\n',
      [
        ['a', 'b'],
        ['c', '1,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quotes within quotes and a line break in a cell',
      '"säg ""hej""";"två\r\nrader"',
      [['säg "hej"', 'två\r\nrader']],
    ],
    ['a quote that stands in a word', '5" rör;x\n', [['5" rör', 'x']]],
    ['a quote left open', 'a;"b\nc', [['a', 'b\nc']]],
    [
      'empty cells at the ends',
      ';b;\n;;\n',
      [
        ['', 'b', ''],
        ['', '', ''],
      ],
    ],
    ['an empty line', 'a;b\n\nc;d', [['a', 'b'], [], ['c', 'd']]],
    [
      'old line ends',
      'a;b\rc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a delimiter named on top', 'sep=|\na|b;c\n', [['a', 'b;c']]],
    ['nothing', '', []],
  ])('%s', async (_name, text, table) => {
    expect(await tableOf(text)).toEqual(table)
  })
})

test('letters come through in every encoding that Excel writes', async () => {
  const text = 'Område;Andel\nHässelby gård;47\n'
  const latin = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))
  const wide = Uint8Array.from(
    [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  )
  for (const [bytes, encoding] of [
    [utf8(text), 'utf-8'],
    [utf8(`\ufeff${text}`), 'utf-8'],
    [latin, 'windows-1252'],
    [wide, 'utf-16le'],
  ] as const)
    expect(await readCsv(bytes)).toEqual({
      table: [
        ['Område', 'Andel'],
        ['Hässelby gård', '47'],
      ],
      encoding,
      delimiter: ';',
    })
})

test('what is no text is refused', async () => {
  expect(await readCsv(Uint8Array.of(0x50, 0x4b, 0, 0, 1), { file: 'x.csv' })).toMatchObject({
    refused: { code: 'not-a-workbook', where: 'x.csv' },
  })
})

test('what is written is read back as it was', async () => {
  // A guarded formula is another text; a row of one empty cell is an empty line.
  const cell = fc.string().filter((text) => guardFormula(text) === text && !text.includes('\0'))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
      const read = await readCsv(utf8(`sep=;\n${writeCsv(rows, { bom: false })}`))
      expect('table' in read && read.table).toEqual(rows)
    }),
  )
})
