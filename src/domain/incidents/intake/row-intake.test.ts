import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takenRows, textMapping } from '../../../../tests/builders/taken-rows'

const mapping = textMapping(['id', 'from', 'kind', 'north', 'east'])
const robbery = ['K1', '2026-03-06 18:00', 'Rån', '59,3675', '17,8433']
const theft = ['K2', '2026-03-07 19:00', 'Stöld', '59,3676', '17,8434']

test('rows that repeat another are kept and marked, unless one of them is asked for', () => {
  const rows = [robbery, theft, robbery, robbery]
  const kept = takenRows(rows, mapping)
  expect([...kept.columns.row]).toEqual([2, 3, 4, 5])
  expect(kept.report).toMatchObject({ good: 2, doubtful: 2, skipped: 0 })
  expect(kept.report.findings).toContainEqual({
    code: 'repeated-rows',
    effect: 'counts-too-high',
    count: 2,
    share: 0.5,
  })

  const once = takenRows(rows, mapping, 'left-out')
  expect([...once.columns.row]).toEqual([2, 3])
  expect([...once.columns.doubts]).toEqual([0, 0])
  expect(once.report).toMatchObject({ good: 2, doubtful: 0, skipped: 2 })
  expect(once.report.findings).toEqual([{ code: 'repeats-left-out', effect: 'counted-once', count: 2, share: 0.5 }])
  expect(once.report.reasons).toEqual([
    {
      reason: 'repeat-left-out',
      count: 2,
      entries: [4, 5].map((row) => ({ row, column: null, value: 'K1 · 2026-03-06 18:00 · Rån · 59,3675' })),
    },
  ])
})

test('rows that differ in a column that is not read in are not the same row', () => {
  const once = takenRows([robbery, ['K9', ...robbery.slice(1)]], mapping, 'left-out')
  expect(once.columns.count).toBe(2)
  expect(once.report.findings).toEqual([])
})

test('with one of each, what is left is the first of each row in order, and every row is accounted for', () => {
  const cell = fc.constantFrom('', 'a', 'b', ';', '2026-03-06 18:00', '59,36')
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell), { maxLength: 60 }), (rows) => {
      const { columns, report } = takenRows(rows, mapping, 'left-out')
      const usable = takenRows(rows, mapping)
      const firsts = new Map<string, number>()
      for (const row of usable.columns.row) {
        const said = JSON.stringify(rows[row - 2])
        if (!firsts.has(said)) firsts.set(said, row)
      }
      expect([...columns.row]).toEqual([...firsts.values()])
      expect(report.good + report.doubtful + report.remarked).toBe(columns.count)
      expect(columns.count + report.skipped + report.blank).toBe(rows.length)
    }),
  )
})

test('a range in one cell is the interval in which it happened, past midnight too', () => {
  const taken = takenRows(
    [
      ['Rån', '2026-03-06', '18.00–19.30'],
      ['Rån', '2026-03-06', '23-01'],
      ['Rån', '2026-03-06', '18.00'],
    ],
    textMapping(['kind', 'from-date', 'from-time']),
  )
  const lengths = [...taken.columns.to].map((to, index) => to - (taken.columns.from[index] ?? 0))
  expect(lengths).toEqual([90, 120, 0])
  const back = takenRows([['Rån', '2026-03-06 18:00 – 2026-03-05 18:00']], textMapping(['kind', 'from']))
  expect(back.report.reasons.map(({ reason }) => reason)).toContain('end-before-start')
  expect(back.columns.to[0]).toBe(back.columns.from[0])
})
