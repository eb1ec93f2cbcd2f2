import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedPlaces } from '../../../tests/builders/shipped-places'
import { activityTimes } from '../places/activity'
import type { Activity } from '../places/place'
import { walkFit } from './walk-fit'

const citation = { source: 'dok-004', where: 'rad 3', quote: 'från 14.00 och framåt' }
const from = (fromHour: number): Activity => ({ who: 'ungdomar', fromHour, toHour: null, season: [], citation })
const afternoon = activityTimes([from(14)])
const never = activityTimes([])

/** Incidents by weekday and hour; nothing elsewhere. */
function week(given: readonly (readonly [weekday: number, hour: number, incidents: number])[]): Float64Array {
  const weights = new Float64Array(168)
  for (const [weekday, hour, incidents] of given) weights[24 * weekday + hour]! += incidents
  return weights
}

test('most on Friday evenings fits a plan that says from 14', () => {
  const found = walkFit({
    weights: week([
      [4, 18, 20],
      [4, 19, 15],
      [4, 20, 10],
      [0, 9, 5],
    ]),
    activity: afternoon,
  })
  expect(found).toMatchObject({
    incidents: 50,
    busiest: { fromHour: 18, toHour: 21, incidents: 45, clear: true },
    weekday: { weekday: 4, incidents: 45, clear: true },
    plan: { incidents: 45, partOfDay: 10 / 24 },
    says: 'within',
  })
})

test.each([
  ['outside', [1, 9, 40]],
  ['partly', [1, 13, 40]],
] as const)('%s the hours of the plan', (says, peak) => {
  // The hours after the peak's first are as busy, so that the stretch begins there.
  const [weekday, hour, incidents] = peak
  const weights = week([
    [weekday, hour, incidents],
    [weekday, hour + 1, incidents],
    [weekday, hour + 2, incidents],
  ])
  expect(walkFit({ weights, activity: afternoon }).says).toBe(says)
})

test('a stretch over midnight ends at two', () => {
  const weights = week([
    [5, 23, 30],
    [6, 0, 30],
    [6, 1, 30],
  ])
  expect(walkFit({ weights, activity: never })).toMatchObject({
    busiest: { fromHour: 23, toHour: 2 },
    says: 'no-hours',
  })
})

test('a stretch that ends at midnight ends at 24', () => {
  const weights = week([
    [5, 21, 30],
    [5, 22, 30],
    [5, 23, 30],
  ])
  expect(walkFit({ weights, activity: never }).busiest).toMatchObject({ fromHour: 21, toHour: 24 })
})

test('an even week has no peak, and few incidents tell nothing', () => {
  expect(walkFit({ weights: new Float64Array(168).fill(1), activity: afternoon })).toMatchObject({
    busiest: { clear: false },
    weekday: { clear: false },
    says: 'even',
  })
  expect(walkFit({ weights: week([[4, 18, 29]]), activity: afternoon }).says).toBe('too-few')
})

test('hours and weekdays both sum to the incidents', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 168, maxLength: 168 }),
      (weights) => {
        const { byHour, byWeekday, incidents, busiest, plan } = walkFit({ weights, activity: afternoon })
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        for (const parts of [byHour, byWeekday])
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 6)
        expect(incidents).toBeCloseTo(total, 6)
        expect(busiest.incidents).toBeGreaterThanOrEqual(total / 8 - 1e-6)
        expect(plan!.incidents).toBeLessThanOrEqual(total + 1e-6)
      },
    ),
    { numRuns: 30 },
  )
})

test('the hours of the shipped places are read', () => {
  const withHours = shippedPlaces().filter(({ activity }) => activity.some(({ fromHour }) => fromHour !== null))
  expect(withHours.length).toBeGreaterThan(0)
  for (const { activity } of withHours) {
    const { plan } = walkFit({ weights: new Float64Array(168).fill(1), activity: activityTimes(activity) })
    expect(plan?.hours.length).toBeGreaterThan(0)
  }
})
