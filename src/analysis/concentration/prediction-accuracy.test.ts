import fc from 'fast-check'
import { expect, test } from 'vitest'
import reference from '../../../tests/fixtures/reference/pai.json'
import { concentration } from './prediction-accuracy'

type Given = { readonly obs: number; readonly pred: number; readonly const?: number; readonly area?: number }

test.each(reference.cases.map((one, at) => ({ ...one, at })))('case $at agrees with ptools', ({ inp, res }) => {
  const parts = (inp as readonly Given[]).map((one) => ({
    expected: one.pred,
    count: one.obs,
    surface: one.const ?? one.area ?? Number.NaN,
  }))
  const steps = concentration(parts)
  expect(steps.map(({ count }) => count)).toEqual(res.map(({ CumCount }) => CumCount))
  steps.forEach(({ pai, countShare, surfaceShare }, at) => {
    expect(pai).toBeCloseTo(res[at]!.PAI, 12)
    expect(countShare).toBeCloseTo(res[at]!.PCumCount, 12)
    expect(surfaceShare).toBeCloseTo(res[at]!.PCumArea, 12)
  })
})

const anyPart = fc.record({
  expected: fc.integer({ min: 0, max: 20 }),
  count: fc.integer({ min: 0, max: 20 }),
  surface: fc.integer({ min: 1, max: 9 }),
})

test('everything in the whole is 1, and every part comes once', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { minLength: 1 }), (parts) => {
      const steps = concentration(parts)
      const total = parts.reduce((sum, { count }) => sum + count, 0)
      expect(steps.at(-1)).toMatchObject({ count: total, surfaceShare: 1, pai: total === 0 ? null : 1 })
      expect(steps.map(({ part }) => part).sort((a, b) => a - b)).toEqual([...parts.keys()])
    }),
  )
})

test('of parts that tie, the one with fewest incidents comes first, in whatever order they were given', () => {
  const parts = [5, 1, 3].map((count) => ({ expected: 2, count, surface: 1 }))
  expect(concentration(parts).map(({ part }) => part)).toEqual([1, 2, 0])
  expect(concentration([])).toEqual([])
})
