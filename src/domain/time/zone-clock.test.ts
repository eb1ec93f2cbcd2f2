import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printWallMinutes, wallMinutes } from './wall-clock'
import { createZoneClock } from './zone-clock'

const stockholm = createZoneClock('Europe/Stockholm')!
const minutes = (text: string) => wallMinutes(text.slice(0, 10), text.slice(11))!

test.each([
  ['2024-01-15 11:00', '2024-01-15T12:00'],
  ['2024-07-15 22:30', '2024-07-16T00:30'],
  ['2024-03-31 00:59', '2024-03-31T01:59'],
  ['2024-03-31 01:00', '2024-03-31T03:00'],
  ['2024-10-27 00:30', '2024-10-27T02:30'],
  ['2024-10-27 01:30', '2024-10-27T02:30'],
  ['2023-12-31 23:30', '2024-01-01T00:30'],
])('%s in UTC is %s on the wall in Stockholm', (utc, wall) => {
  expect(printWallMinutes(stockholm.wallOf(minutes(utc)))).toBe(wall)
})

test.each([
  ['2024-03-31 01:59', 'plain'],
  ['2024-03-31 02:00', 'skipped'],
  ['2024-03-31 02:59', 'skipped'],
  ['2024-03-31 03:00', 'plain'],
  ['2024-10-27 01:59', 'plain'],
  ['2024-10-27 02:00', 'doubled'],
  ['2024-10-27 02:59', 'doubled'],
  ['2024-10-27 03:00', 'plain'],
])('%s is a %s hour', (wall, standing) => {
  expect(stockholm.standing(minutes(wall))).toBe(standing)
})

test('no moment in UTC is shown as an hour that was skipped', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 20_000_000 }), (utc) => {
      expect(stockholm.standing(stockholm.wallOf(utc))).not.toBe('skipped')
    }),
  )
})

test('years leap to and fro without a mistake', () => {
  const days = fc.tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.constantFrom('01-01 00:30', '02-28 12:00', '12-31 23:30'),
  )
  fc.assert(
    fc.property(days, ([year, rest]) => {
      const utc = minutes(`${year}-${rest}`)
      expect(stockholm.wallOf(utc) - utc).toBe(createZoneClock('Europe/Stockholm')!.wallOf(utc) - utc)
      if (year >= 1990) expect(stockholm.wallOf(utc) - utc).toBe(60)
    }),
    { numRuns: 60 },
  )
})

test('a zone that nobody knows has no clock', () => {
  expect(createZoneClock('Europe/Vällingby')).toBeNull()
})
