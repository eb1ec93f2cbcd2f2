import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenText } from '../../../tests/builders/any-text'
import { guardFormula, unguardFormula } from './formula-guard'
import { writeCsv } from './write-csv'

test('semicolons and the mark of UTF-8, for Excel in Swedish', () => {
  expect(
    writeCsv([
      ['Plats', 'Åtgärd'],
      ['Hässelby torg', ''],
    ]),
  ).toBe('\ufeffPlats;Åtgärd\r\nHässelby torg;\r\n')
})

test('quotes, delimiters, line breaks and outer spaces are quoted', () => {
  expect(writeCsv([['säg "hej"', 'a;b', 'a,b', 'rad 1\nrad 2', ' a', 'a b']], { bom: false })).toBe(
    '"säg ""hej""";"a;b";"a,b";"rad 1\nrad 2";" a";a b\r\n',
  )
})

test.each([
  '=1+1',
  '+46 8',
  '-x',
  '- punkt',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n',
  '  =1',
  '"=1',
  "'=1",
  "'\n",
  '\u201d=1',
  '＝1',
  '\u00a0=1',
  '-2+3',
  '-',
])('no formula is begun by %j', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`)
})

test.each(['-5', '+5', '-12,5', '-0.5', '2024-2027', 'a=b', '’n', '', ' ', '– tankstreck', '100 %'])(
  '%j stays as it is',
  (text) => {
    expect(guardFormula(text)).toBe(text)
  },
)

test('any rows at all are read back as they were given', () => {
  const text = fc.oneof(brokenText, fc.stringMatching(/^[ '"=+@-]{0,4}[a1]?$/))
  const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
  fc.assert(
    fc.property(rows, fc.constantFrom(';' as const, ',' as const, '\t' as const), (given, delimiter) => {
      const csv = writeCsv(given, { delimiter })
      expect(csv.startsWith('\ufeff')).toBe(true)
      const found = parse(csv.slice(1), delimiter)
      expect(found.map((row) => row.map(unguardFormula))).toEqual(given)
      for (const cell of found.flat()) expect(cell).not.toMatch(/^[\s"]*[=@]|^[\t\r\n]/)
    }),
  )
})

/** RFC 4180, in so many words. */
function parse(csv: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    let cell = ''
    if (csv[at] === '"') {
      for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
        if (csv[at] === '"') at += 1
        cell += csv[at]
      }
      at += 1
    } else {
      for (; csv[at] !== delimiter && csv.slice(at, at + 2) !== '\r\n'; at += 1) cell += csv[at]
    }
    row.push(cell)
    if (csv[at] === delimiter) at += 1
    else {
      rows.push(row)
      row = []
      at += 2
    }
  }
  return rows
}
