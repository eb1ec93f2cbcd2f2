import { expect, test } from 'vitest'
import { shippedPlan } from '../../../tests/builders/shipped-plan'
import { readActionTime } from './read-action-time'

test.each([
  ['Nätverket ska undersökas under 2025.', '2025-12-31'],
  ['Belysningen byts under våren 2026. Gången målas senast 2027.', '2026-05-31'],
  ['Gången är ny senast hösten 2026', '2026-11-30'],
])('%s', (text, day) => {
  expect(readActionTime(text)).toBe(day)
})

test.each([
  'Ombyggnation startar under våren 2025.',
  'Arbetet inleds under 2025.',
  'Enligt mätningen 2025 är platsen otrygg.',
  'Tillgången till narkotika ska minska.',
])('%s names no time to be ready', (text) => {
  expect(readActionTime(text)).toBeNull()
})

test('of the shipped plan, an inquiry about the park and a network have a time of their own', () => {
  const timed = shippedPlan.rows.flatMap(({ id, actions }) =>
    actions.flatMap(({ text }) => (readActionTime(text) === null ? [] : [[id, readActionTime(text)]])),
  )
  expect(timed).toEqual([
    ['platser-6', '2025-12-31'],
    ['system-3', '2025-12-31'],
  ])
})
