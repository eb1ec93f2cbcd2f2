import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWeeks,
  compareWeeks,
  dateInWeek,
  type IsoWeek,
  isoWeek,
  mondayOf,
  numberOf,
  parseIsoWeek,
  weekLabel,
  weekOfDate,
  weekRange,
  weeksBetween,
  weeksInYear,
  weeksOfYear,
  yearOf,
} from './iso-week'

/** Every day of 1970–2100 with its week, counted day by day without any date arithmetic of the platform. */
const walked = walkDays(1970, 2100)
const aDay = fc.integer({ min: 0, max: walked.length - 1 }).map((index) => walked[index]!)
const aWeek = aDay.map(({ week }) => week)
const aCount = fc.integer({ min: -3000, max: 3000 })

describe('beside a walk through every day of 1970–2100', () => {
  test('the walk itself ends where the calendar does', () => {
    expect(walked[0]).toEqual({ date: '1970-01-01', weekday: 4, week: '1970-W01' })
    expect(walked.at(-1)).toEqual({ date: '2100-12-31', weekday: 5, week: '2100-W52' })
  })

  test('each day lies in the same week', () => {
    expect(walked.filter(({ date, week }) => weekOfDate(date) !== week)).toEqual([])
  })

  test('each week has the same days', () => {
    expect(walked.filter(({ date, week, weekday }) => dateInWeek(week, weekday) !== date)).toEqual([])
  })

  test('each year has as many weeks', () => {
    const weeks = [...new Set(walked.map(({ week }) => week))]
    for (let year = 1970; year <= 2100; year += 1) {
      const ofYear = weeks.filter((week) => week.startsWith(`${year}-`))
      expect([year, weeksInYear(year), weeksOfYear(year)]).toEqual([year, ofYear.length, ofYear])
    }
  })

  test('adding walks as far', () => {
    const weeks = [...new Set(walked.map(({ week }) => week))]
    const at = new Map(weeks.map((week, index) => [week, index]))
    fc.assert(
      fc.property(aWeek, aCount, (week, count) => {
        const expected = weeks[at.get(week)! + count]
        if (expected === undefined) return
        expect(addWeeks(week, count)).toBe(expected)
        expect(weeksBetween(week, expected)).toBe(count)
      }),
    )
  })
})

test('what is printed is parsed back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 53 }), (year, number) => {
      const week = isoWeek(year, number)
      if (week === null) {
        expect([number, weeksInYear(year)]).toEqual([53, 52])
        return
      }
      expect(parseIsoWeek(week)).toBe(week)
      expect([yearOf(week), numberOf(week)]).toEqual([year, number])
      expect(weekOfDate(mondayOf(week))).toBe(week)
    }),
  )
})

test('weeks stand in the order of their Mondays', () => {
  fc.assert(
    fc.property(aWeek, aWeek, (a, b) => {
      expect(Math.sign(compareWeeks(a, b))).toBe(Math.sign(Date.parse(mondayOf(a)) - Date.parse(mondayOf(b))))
    }),
  )
})

test('week 53 is there in 2020 and 2026, not in 2024', () => {
  expect([2020, 2024, 2026].map((year) => isoWeek(year, 53))).toEqual(['2020-W53', null, '2026-W53'])
})

test('the days around a new year lie in the week of their Thursday', () => {
  expect(['2021-01-03', '2021-01-04', '2024-12-29', '2024-12-30', '2027-01-01'].map(weekOfDate)).toEqual([
    '2020-W53',
    '2021-W01',
    '2024-W52',
    '2025-W01',
    '2026-W53',
  ])
})

test('a range goes over the new year and through week 53', () => {
  expect(weekRange('2020-W52', '2021-W02')).toEqual(['2020-W52', '2020-W53', '2021-W01', '2021-W02'])
  expect(weekRange('2021-W02', '2020-W52')).toEqual([])
})

test.each(['2024-W53', '2024-W00', '2024-W54', '2024-w12', '2024-W1', '24-W12', '2024-W12 ', '', '0999-W01'])(
  '%j is no week',
  (text) => expect(parseIsoWeek(text)).toBeNull(),
)

test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-1-1', 'i dag', '2024-03-18T00:00'])(
  '%j is no date',
  (text) => expect(weekOfDate(text)).toBeNull(),
)

test('a week is said with its number alone', () => {
  expect([weekLabel('2024-W12'), weekLabel('2024-W02')]).toEqual(['v.\u00a012', 'v.\u00a02'])
})

type Day = { readonly date: string; readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7; readonly week: IsoWeek }

/** 1 January 1970 is a Thursday; a week belongs to the year that has most of its days. */
function walkDays(from: number, to: number): readonly Day[] {
  const dates: { year: number; text: string }[] = []
  for (let year = from; year <= to; year += 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [month, length] of lengths.entries())
      for (let day = 1; day <= length; day += 1) dates.push({ year, text: [year, two(month + 1), two(day)].join('-') })
  }
  const before = ['1969-12-29', '1969-12-30', '1969-12-31'].map((text) => ({ year: 1969, text }))
  const all = [...before, ...dates]
  const days: Day[] = []
  const weeksOf = new Map<number, number>()
  for (let monday = 0; monday < all.length; monday += 7) {
    const week = all.slice(monday, monday + 7)
    const first = week[0]!.year
    // A week that the walk ends within has its last days in the year after.
    const inFirst = week.filter(({ year }) => year === first).length
    const year = inFirst >= 4 ? first : first + 1
    const number = (weeksOf.get(year) ?? 0) + 1
    weeksOf.set(year, number)
    for (const [index, { text }] of week.entries())
      days.push({ date: text, weekday: (index + 1) as Day['weekday'], week: `${year}-W${two(number)}` as IsoWeek })
  }
  return days.slice(before.length)
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}
