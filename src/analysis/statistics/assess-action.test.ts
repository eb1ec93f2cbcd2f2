import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSet, type GivenIncident } from '../../../tests/builders/a-set'
import { circleAround } from '../../domain/geo/local-metric'
import { actionZones, countInPeriods } from './action-zones'
import { assessAction } from './assess-action'

const centre = [17.8443, 59.3677] as const
const at = (metres: number) => circleAround(centre, metres)[0]!
const before = { first: '2024-01-01', last: '2024-03-31' }
const after = { first: '2025-01-01', last: '2025-03-31' }
const many = (count: number, incident: GivenIncident) => new Array<GivenIncident>(count).fill(incident)

const { columns } = aSet({}, [
  ...many(50, { position: at(100), from: '2024-02-01 12:00' }),
  ...many(30, { position: at(100), from: '2025-02-01 12:00' }),
  ...many(20, { position: at(400), from: '2024-02-01 12:00' }),
  ...many(25, { position: at(400), from: '2025-02-01 12:00' }),
  ...many(60, { position: at(900), from: '2024-02-01 12:00' }),
  ...many(55, { position: at(900), from: '2025-02-01 12:00' }),
  ...many(5, { position: null, from: '2025-02-01 12:00' }),
  ...many(5, { position: at(100), from: '2026-02-01 12:00' }),
])
const action = { type: 'near', place: 'hasselby-torg', position: centre, metres: 150 } as const
const zones = actionZones({ columns, action, bufferMetres: 350, comparison: () => true })

test('zones and periods give the counts that the statistics rest on', () => {
  const found = assessAction({ columns, zones, before, after })
  expect(found.counts).toEqual({
    action: { before: 50, after: 30 },
    buffer: { before: 20, after: 25 },
    comparison: { before: 60, after: 55 },
  })
  // 2024 has a 29 February.
  expect(found.days).toEqual({ before: 91, after: 90 })
  expect(found.effect).toMatchObject({ known: true, rateRatio: expect.closeTo(0.6545454545, 8) })
  // (25/55 − 20/60)/(30/55 − 50/60) = −0.42.
  expect(found.quotient.reading).toEqual({ readable: true, says: 'displacement-within-effect' })
})

test('all on one day is far from independent, and widens the interval', () => {
  const { effect } = assessAction({ columns, zones, before, after })
  expect(effect.known && effect.dispersion).toBeGreaterThan(20)
})

test('the difference is in incidents during a period as long as the later', () => {
  const { difference } = assessAction({ columns, zones, before, after: { first: '2025-01-01', last: '2025-02-15' } })
  // 46 days after 91: (30 − 50·46/91) − (55 − 60·46/91).
  expect(difference.difference).toBeCloseTo(30 - (50 * 46) / 91 - 55 + (60 * 46) / 91, 10)
})

test('no incident is in two zones, and one without a position in none', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 1200 })), { maxLength: 40 }), (distances) => {
      const set = aSet(
        {},
        distances.map((metres) => ({ position: metres === null ? null : at(metres) })),
      )
      const split = actionZones({
        columns: set.columns,
        action,
        bufferMetres: 350,
        comparison: () => true,
      })
      const all = [...split.action, ...split.buffer, ...split.comparison]
      expect(new Set(all).size).toBe(all.length)
      expect(all.length).toBe(distances.filter((metres) => metres !== null).length)
    }),
  )
})

test('both ends of a period are within it', () => {
  const set = aSet({}, [
    { from: '2023-12-31 23:59' },
    { from: '2024-01-01 00:00' },
    { from: '2024-03-31 23:59' },
    { from: '2024-04-01 00:00' },
    { from: null },
  ])
  expect(countInPeriods(set.columns, Uint32Array.of(0, 1, 2, 3, 4), { before, after })).toEqual({ before: 2, after: 0 })
  expect(() =>
    countInPeriods(set.columns, Uint32Array.of(0), { before, after: { first: '2025-02-30', last: '' } }),
  ).toThrow(RangeError)
})
