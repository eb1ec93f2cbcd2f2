import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay } from '../../time/wall-clock'
import { createTextCells } from './cells'
import { type Moment, rangeMinutes, readMoment, readPlainMoment, readPlainTime, readTimeOfDay } from './read-moment'

const shown = ({ status, day, minute, ahead }: Moment): string =>
  [
    status,
    Number.isNaN(day) ? '' : dateOfDay(day),
    Number.isNaN(minute) ? '' : `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
    Number.isNaN(ahead) ? '' : `${ahead}`,
  ]
    .join(' ')
    .trim()
    .replace(/ +/g, ' ')

test.each([
  ['2024-03-05', 'read 2024-03-05'],
  ['2024-03-05 18:00', 'read 2024-03-05 18:00'],
  ['2024-03-05T18:00:59', 'read 2024-03-05 18:00'],
  ['2024-03-05T18:00:00.123Z', 'read 2024-03-05 18:00 0'],
  ['2023-03-21 17:07:15 +01:00', 'read 2023-03-21 17:07 60'],
  ['2026-08-13 7:26:58 +02:00', 'read 2026-08-13 7:26 120'],
  ['2024-03-05T18:00-0330', 'read 2024-03-05 18:00 -210'],
  ['2024-03-05 18.00', 'read 2024-03-05 18:00'],
  ['2024-03-05 24:00', 'read 2024-03-05 24:00'],
  ['2024/3/5', 'read 2024-03-05'],
  ['5/3 2024', 'read 2024-03-05'],
  ['5/3 2024 18:00', 'read 2024-03-05 18:00'],
  ['5/3/2024', 'read 2024-03-05'],
  ['05.03.2024', 'read 2024-03-05'],
  ['5 mars 2024 kl. 18.00', 'read 2024-03-05 18:00'],
  ['5 May 2024', 'read 2024-05-05'],
  ['20240305', 'read 2024-03-05'],
  ['20240305 1800', 'read 2024-03-05 18:00'],
  ['20240305T180000Z', 'read 2024-03-05 18:00 0'],
  ['3/5/2024 6:00 PM', 'read 2024-05-03 18:00'],
  ['45356', 'read 2024-03-05'],
  ['45356,75', 'read 2024-03-05 18:00'],
  ['45356.75', 'read 2024-03-05 18:00'],
  ['1709661600000', 'read 2024-03-05 18:00 0'],
  ['', 'empty'],
  ['  ', 'empty'],
  ['2024-02-31', 'impossible'],
  ['31/4 2024', 'impossible'],
  ['2024-03-02 25:10', 'impossible 2024-03-02'],
  ['2024-03-02 i natt', 'unreadable 2024-03-02'],
  ['i somras', 'unreadable'],
  ['240305', 'read 2024-03-05'],
  ['240305 1800', 'read 2024-03-05 18:00'],
  ['24-03-05', 'read 2024-03-05'],
  ['5/3/24', 'read 2024-03-05'],
  ['5/3 -24', 'read 2024-03-05'],
  ['05.03.24 18:00', 'read 2024-03-05 18:00'],
  ['31/12/99', 'read 1999-12-31'],
  ['05-mar-24', 'read 2024-03-05'],
  ['5 okt 2024', 'read 2024-10-05'],
  ['tisdag 5 mars 2024', 'read 2024-03-05'],
  ['Fredagen den 8 mars 2024 kl 9', 'read 2024-03-08 9:00'],
  ['fre 2024-03-08 18:00', 'read 2024-03-08 18:00'],
  ['Fri, 8 Mar 2024', 'read 2024-03-08'],
  // No day of the calendar: some other number.
  ['241305', 'unreadable'],
  ['18.30.00', 'unreadable'],
  ['31/4/24', 'unreadable'],
  ['fredag', 'unreadable'],
  ['12', 'unreadable'],
])('%j is %s', (text, expected) => {
  expect(shown(readMoment(text, 'day-month'))).toBe(expected)
})

test('the order of day and month is the mapping’s', () => {
  expect(shown(readMoment('5/3 2024', 'month-day'))).toBe('read 2024-05-03')
  expect(shown(readMoment('15/3 2024', 'month-day'))).toBe('impossible')
})

test.each([
  ['18:00', 'read 18:00'],
  ['18.00', 'read 18:00'],
  ['1800', 'read 18:00'],
  ['930', 'read 9:30'],
  ['18', 'read 18:00'],
  ['kl. 18.00', 'read 18:00'],
  ['0,75', 'read 18:00'],
  ['0', 'read 0:00'],
  ['1899-12-30T18:00:00', 'read 18:00'],
  ['24:00', 'read 24:00'],
  ['25:10', 'impossible'],
  ['18:60', 'impossible'],
  ['kväll', 'unreadable'],
  ['', 'empty'],
])('the time of day %j is %s', (text, expected) => {
  expect(shown(readTimeOfDay(text))).toBe(expected)
})

test('what is read straight out of a cell is what the words say', () => {
  const { cells, show } = createTextCells()
  const two = (most: number) => fc.nat(most).map((value) => String(value).padStart(2, '0'))
  const given = fc.record({
    year: fc.integer({ min: 1900, max: 2100 }).map(String),
    month: two(14),
    date: two(32),
    time: fc.option(fc.tuple(two(25), two(61)).map((parts) => parts.join(':'))),
    between: fc.constantFrom(' ', 'T', '_'),
    seconds: fc.constantFrom('', ':00', ':59', ':61'),
  })
  fc.assert(
    fc.property(given, ({ year, month, date, time, between, seconds }) => {
      const text = `${year}-${month}-${date}${time === null ? '' : `${between}${time}${seconds}`}`
      show([text, `${time ?? ''}${seconds}`])
      const plain = readPlainMoment(cells, 0)
      const read = readMoment(text, 'day-month')
      if (!Number.isNaN(plain)) {
        const day = Math.floor(plain / 1441)
        expect([day, plain - day * 1441]).toEqual([read.day, time === null ? 1440 : read.minute])
      }
      const minute = readPlainTime(cells, 1)
      if (!Number.isNaN(minute)) expect(minute).toBe(readTimeOfDay(cells.text(1)).minute)
    }),
    { numRuns: 2000 },
  )
  show(['2024-03-05 18:00:59'])
  expect(readPlainMoment(cells, 0)).toBe(readMoment('2024-03-05', 'day-month').day * 1441 + 1080)
})

test('any text at all is read or refused, and never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.: TZ+,mars') }), (text) => {
      for (const { status, day, minute } of [readMoment(text, 'day-month'), readTimeOfDay(text)]) {
        expect(['read', 'empty', 'unreadable', 'impossible']).toContain(status)
        expect(Number.isNaN(minute) || (minute >= 0 && minute <= 1440)).toBe(true)
        expect(Number.isNaN(day) || Number.isInteger(day)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['18.00-19.30', '18:00', 90],
  ['18:00-19:30', '18:00', 90],
  ['08:00-10:00', '8:00', 120],
  ['22:00–02:00', '22:00', 240],
  ['23.30 - 00.15', '23:30', 45],
  ['kl 18-20', '18:00', 120],
  ['18 till 20', '18:00', 120],
])('%j is a range of clock times, which begins at %s', (text, start, minutes) => {
  expect(shown(readTimeOfDay(text))).toBe(`read ${start}`)
  expect(rangeMinutes(text, 'day-month')).toBe(minutes)
})

test.each([
  ['2024-03-05 18:00-19:30', '2024-03-05 18:00', 90],
  ['2024-03-05 23.00–01.00', '2024-03-05 23:00', 120],
  ['2024-03-05 18:00 - 2024-03-06 02:00', '2024-03-05 18:00', 480],
  ['5/3 2024 – 7/3 2024', '2024-03-05', 3 * 1440],
  ['2024-03-05 18:00 – 2024-03-04 18:00', '2024-03-05 18:00', -1440],
])('%j begins at %s', (text, start, minutes) => {
  expect(shown(readMoment(text, 'day-month'))).toBe(`read ${start}`)
  expect(rangeMinutes(text, 'day-month')).toBe(minutes)
})

test.each([
  '2024-03-05',
  '24-03-05',
  '2024-03-05T18:00-03:30',
  '2024-03-05 18:00',
  '18:00',
  '',
  'Rån - grovt',
  '5 - 3 - 2024',
])('%j is no range', (text) => {
  expect(rangeMinutes(text, 'day-month')).toBeNaN()
})

test('a megabyte of spaces between two times is given up at once', () => {
  expect(readTimeOfDay(`18.00${' '.repeat(1_000_000)}- 19.30`).status).toBe('unreadable')
})

test('an hour with an offset is still an hour with an offset', () => {
  expect(shown(readMoment('2024-03-05T18:00-03:30', 'day-month'))).toBe('read 2024-03-05 18:00 -210')
})

test('any two clock times are a range that begins with the first and is shorter than a day', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  const sign = fc.constantFrom('-', '–', ' - ', ' till ')
  const written = ([hours, minutes]: readonly number[], mark: string) =>
    `${String(hours).padStart(2, '0')}${mark}${String(minutes).padStart(2, '0')}`
  fc.assert(
    fc.property(time, time, sign, fc.constantFrom(':', '.'), (start, end, between, mark) => {
      const text = `${written(start, mark)}${between}${written(end, mark)}`
      const minutes = rangeMinutes(text, 'day-month')
      expect(readTimeOfDay(text).minute).toBe(start[0] * 60 + start[1])
      expect(minutes).toBeLessThan(1440)
      expect((start[0] * 60 + start[1] + minutes) % 1440).toBe(end[0] * 60 + end[1])
    }),
  )
})
