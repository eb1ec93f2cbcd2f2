import fc from 'fast-check'
import { expect, test } from 'vitest'
import reference from '../../../tests/fixtures/reference/fdr-bh.json'
import { benjaminiHochberg } from './benjamini-hochberg'

test.each(reference.cases)('adjusts as R does, and rejects $n_reject_05 at five per cent', ({ p, bh, n_reject_05 }) => {
  const adjusted = benjaminiHochberg(p)
  bh.forEach((expected, at) => {
    expect(adjusted[at]).toBeCloseTo(expected, 12)
  })
  expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(n_reject_05)
})

test('a value that is no number is no test', () => {
  const [first, none, second] = benjaminiHochberg([0.01, Number.NaN, 0.04])
  expect([first, second]).toEqual([0.02, 0.04])
  expect(none).toBeNaN()
  expect(benjaminiHochberg([])).toHaveLength(0)
})

test('rejects as the definition says: all up to the largest that lies below its share of q', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(chance), chance, (p, q) => {
      const sorted = p.toSorted((a, b) => a - b)
      const last = sorted.findLastIndex((value, at) => value * (p.length / (at + 1)) <= q)
      const expected = p.map((value) => last >= 0 && value <= sorted[last]!)
      expect([...benjaminiHochberg(p)].map((adjusted) => adjusted <= q)).toEqual(expected)
    }),
  )
})
