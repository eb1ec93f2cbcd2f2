import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { partText } from '../../../tests/builders/a-workbook'
import { brokenText } from '../../../tests/builders/any-text'
import { type FreshSheet, freshWorkbook } from './fresh-workbook'
import { readWorkbook } from './read-workbook'
import { legalSheetNames } from './sheet-names'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })

const plan: FreshSheet = {
  name: '2. Otrygga platser',
  columns: [
    { header: 'Problem', guidance: 'Ange problemet', widthCharacters: 42 },
    { header: 'Orsak', guidance: null, widthCharacters: 20 },
  ],
  rows: [
    ['Otrygg tunnel', '=1+1'],
    ['', 'rad 1\nrad 2'],
  ],
}

test('headers, guidance and rows are read back', async () => {
  expect(await cells([plan])).toEqual([
    ['2. Otrygga platser', 1, 1, 'Problem'],
    ['2. Otrygga platser', 1, 2, 'Orsak'],
    ['2. Otrygga platser', 2, 1, 'Ange problemet'],
    ['2. Otrygga platser', 3, 1, 'Otrygg tunnel'],
    ['2. Otrygga platser', 3, 2, '=1+1'],
    ['2. Otrygga platser', 4, 2, 'rad 1\nrad 2'],
  ])
})

test('header rows are frozen and repeated on every printed page, columns as wide as asked, cells wrapped', () => {
  const bytes = made([
    plan,
    { ...plan, name: "Å's", columns: plan.columns.map((column) => ({ ...column, guidance: null })) },
  ])
  const sheet = partText(bytes, 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>')
  expect(sheet).toContain('<col min="1" max="1" width="42" customWidth="1"/>')
  expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('<pane ySplit="1"')
  const workbook = partText(bytes, 'xl/workbook.xml')
  expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'2. Otrygga platser\'!$1:$2<')
  expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Å\'\'s\'!$1:$1<')
  expect(partText(bytes, 'xl/styles.xml').match(/wrapText="1"/g)).toHaveLength(3)
})

test('the same sheets give the same bytes', () => {
  expect(made([plan])).toEqual(made([plan]))
})

test('a text that no cell holds is refused with its place', () => {
  const rows = [['a', 'x'.repeat(32_768)]]
  expect(freshWorkbook([{ ...plan, rows }])).toEqual({
    refused: { code: 'cell-too-long', where: '2. Otrygga platser!B3', details: { given: 32_768, limit: 32_767 } },
  })
})

test('any texts at all, in any names of sheets, are read back as they were given', async () => {
  const sheet = fc.record({
    name: brokenText,
    rows: fc.array(fc.array(brokenText, { maxLength: 3 }), { maxLength: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (given) => {
      const names = legalSheetNames(given.map(({ name }) => name))
      const expected = given.flatMap(({ rows }, index) =>
        rows.flatMap((row, at) =>
          row.flatMap((text, column) => (text ? [[names[index], at + 2, column + 1, text]] : [])),
        ),
      )
      const found = await cells(given.map((one) => ({ ...one, columns: [] })))
      expect(found).toEqual(expected)
    }),
    { numRuns: 100 },
  )
})

test.each([
  [
    ['Plan', 'plan', 'PLAN'],
    ['Plan', 'plan (2)', 'PLAN (3)'],
  ],
  [['a/b:c*d?e[f]g\\h'], ['a-b-c-d-e-f-g-h']],
  [
    ['', "''", ' '],
    ['Blad', 'Blad (2)', 'Blad (3)'],
  ],
  [
    ["'citat'", 'History'],
    ['citat', 'Blad History'],
  ],
  [
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  ],
  [[`${'x'.repeat(30)}😀`], ['x'.repeat(30)]],
])('sheets named %j are named %j', (given, expected) => {
  expect(legalSheetNames(given)).toEqual(expected)
})

function made(sheets: readonly FreshSheet[]): Uint8Array {
  const answer = freshWorkbook(sheets)
  if ('refused' in answer) throw new Error(answer.refused.code)
  return answer.bytes
}

async function cells(sheets: readonly FreshSheet[]) {
  const answer = await readWorkbook(made(sheets))
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  return answer.workbook.sheets.flatMap(({ name, cells }) =>
    cells.map(({ row, column, value }) => [name, row, column, value.kind === 'text' ? value.text : value]),
  )
}
