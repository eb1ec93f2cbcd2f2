import { expect, test } from 'vitest'
import { askedDays } from './asked-hours'
import { hoursOfSpans } from './hour-spans'

const fridayEvenings = hoursOfSpans([{ firstDay: 4, lastDay: 4, fromHour: 18, toHour: 24 }])

test('a leap year is watched a day longer', () => {
  expect(askedDays({ first: '2024-01-01', last: '2024-12-31' }, null)).toBe(366)
  expect(askedDays({ first: '2023-01-01', last: '2023-12-31' }, null)).toBe(365)
})

test('only the Fridays count when Fridays are asked for: 2021 has 53, 2020 and 2024 have 52', () => {
  const fridays = (year: number) => askedDays({ first: `${year}-01-01`, last: `${year}-12-31` }, fridayEvenings) * 4
  expect([2020, 2021, 2024].map(fridays)).toEqual([52, 53, 52])
})

test('days that do not exist, or that come in the wrong order, are no time', () => {
  expect(askedDays({ first: '2024-02-30', last: '2024-03-01' }, null)).toBe(0)
  expect(askedDays({ first: '2024-03-02', last: '2024-03-01' }, null)).toBe(0)
})
