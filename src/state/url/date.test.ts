import { expect, test } from 'vitest'
import { dateCodec } from './date'

const codec = dateCodec('idag')

test.each(['2026-11-22', '2024-02-29', '1999-12-31'])('%s is a day', (day) => {
  expect(codec.parse(day)).toEqual({ value: day })
  expect(codec.print(day)).toBe(day)
})

test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '22 november', '20261122', '2026-11-22T10:00'])(
  '%s is no day, and says which parameter',
  (given) => {
    expect(codec.parse(given)).toMatchObject({ problem: { code: 'bad-date', where: 'idag', details: { given } } })
  },
)
