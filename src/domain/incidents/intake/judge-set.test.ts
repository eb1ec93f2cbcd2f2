import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takenRows, textMapping } from '../../../../tests/builders/taken-rows'
import { dateOfDay, dayNumber } from '../../time/wall-clock'
import { hasDoubt } from '../incident-set'

const mapping = textMapping(['id', 'from', 'north', 'east'])
let number = 0
/** Each row differs in its number, so that none is a repeat, and lies somewhere of its own. */
const row = (from: string): readonly string[] => {
  number += 1
  return [`K${number}`, from, `59,${36_000 + (number % 3000)}`, '17,8433']
}
const times = (count: number, from: string) => Array.from({ length: count }, () => row(from))
const judged = (rows: readonly (readonly string[])[]) => {
  const { report, columns } = takenRows(rows, mapping)
  const findings = report.findings.filter(({ code }) => code !== 'missing-weeks')
  return { findings, untimed: [...columns.doubts].map((bits) => hasDoubt(bits, 'no-time-of-day')) }
}

test('midnight with more than three times the hours beside it is no time of day; those hours are', () => {
  const rows = [...times(40, '2026-03-06 00:00'), ...times(13, '2026-03-06 23:00'), ...times(5, '2026-03-06 01:00')]
  const { findings, untimed } = judged(rows)
  expect(findings).toEqual([
    { code: 'midnight-peak', effect: 'false-hour', time: '00:00', count: 40, share: 40 / 58, expected: 13 },
  ])
  expect(untimed).toEqual([...Array(40).fill(true), ...Array(18).fill(false)])
})

test('midnight with three times as many is taken for what it says', () => {
  const { findings, untimed } = judged([...times(39, '2026-03-06 00:00'), ...times(13, '2026-03-06 23:00')])
  expect(findings).toEqual([])
  expect(untimed).not.toContain(true)
})

test('one minute past is held against the minutes after it, and both peaks may be there', () => {
  const { findings } = judged([...times(12, '2026-03-06 00:00'), ...times(20, '2026-03-06 00:01')])
  expect(findings).toMatchObject([
    { time: '00:00', count: 12, expected: 0 },
    { time: '00:01', count: 20, expected: 0 },
  ])
  expect(judged([...times(20, '2026-03-06 00:01'), ...times(7, '2026-03-06 00:03')]).findings).toEqual([])
})

test('nine at midnight are too few to be a habit of the system', () => {
  expect(judged(times(9, '2026-03-06 00:00')).findings).toEqual([])
})

const weeksOf = (dates: readonly string[]) =>
  takenRows(
    dates.map((date) => row(`${date} 12:00`)),
    mapping,
  ).report.findings.find(({ code }) => code === 'missing-weeks')

test('a week without a row between the first and the last is told by its ISO number, over the turn of the year', () => {
  // Sunday 14 December 2025 ends week 51; 29 December begins week 1 of 2026.
  expect(weeksOf(['2025-12-14', '2025-12-22', '2026-01-11'])).toEqual({
    code: 'missing-weeks',
    effect: 'false-fall',
    weeks: ['2025-W51', '2026-W01'],
    count: 2,
    of: 5,
  })
})

test('weeks before the first and after the last are not missing, and a single week has none', () => {
  expect(weeksOf(['2026-03-02', '2026-03-08'])).toBeUndefined()
  expect(weeksOf(['2026-03-08', '2026-03-09'])).toBeUndefined()
})

test('a date in the future or none at all stretches nothing', () => {
  expect(weeksOf(['2026-03-02', '2026-03-09', '2031-01-01'])).toBeUndefined()
})

test('whatever the days, the weeks that are told and those with rows are all weeks from the first to the last', () => {
  const monday = dayNumber('2024-01-01') ?? 0
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 30 }), (days) => {
      const weeks = new Set(days.map((day) => Math.floor(day / 7)))
      const of = Math.max(...weeks) - Math.min(...weeks) + 1
      const told = weeksOf(days.map((day) => dateOfDay(monday + day)))
      if (of === weeks.size) expect(told).toBeUndefined()
      else expect(told).toMatchObject({ count: of - weeks.size, of })
    }),
  )
})
