import { expect, test } from 'vitest'
import { actionCautions } from './action-cautions'

const alike = { action: { before: 40, after: 30 }, comparison: { before: 50, after: 45 }, missingWeeks: 0 }
const halfYears = {
  before: { first: '2023-07-05', last: '2023-12-31' },
  after: { first: '2024-01-01', last: '2024-06-28' },
}
const years = {
  before: { first: '2023-03-01', last: '2024-02-29' },
  after: { first: '2024-03-01', last: '2025-02-28' },
}

test('half a year before and half a year after are other seasons; whole years are not', () => {
  expect(actionCautions({ ...alike, ...halfYears }).always).toEqual([{ code: 'other-season', share: 0 }])
  expect(actionCautions({ ...alike, ...years })).toEqual({ always: [], size: [] })
})

test('a comparison area with many more or fewer is told where numbers are compared', () => {
  const sized = (before: number) => actionCautions({ ...alike, ...years, comparison: { before, after: 9 } })
  expect(sized(800)).toEqual({ always: [], size: [{ code: 'unlike-comparison', times: 20 }] })
  expect(sized(10).size).toEqual([{ code: 'unlike-comparison', times: 0.25 }])
  expect(sized(80).size).toEqual([])
  expect(sized(0).size).toEqual([])
})

test('weeks without deliveries are told', () => {
  expect(actionCautions({ ...alike, ...years, missingWeeks: 2 }).always).toEqual([
    { code: 'weeks-without-any', weeks: 2 },
  ])
})
