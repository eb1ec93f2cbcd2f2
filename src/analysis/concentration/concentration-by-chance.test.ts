import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../near-repeat/seeded-random'
import { concentrationByChance } from './concentration-by-chance'

test.each([
  [38, 1],
  [200, 0.54],
  [4690, 0.11],
])('%i incidents thrown at random on 1,948 cells lie as near together as it says', (incidents, about) => {
  const random = seededRandom(1)
  const cells = 1948
  const top = Math.round(0.05 * cells)
  let held = 0
  const tries = 200
  for (let turn = 0; turn < tries; turn += 1) {
    const counts = new Uint32Array(cells)
    for (let one = 0; one < incidents; one += 1) {
      const cell = Math.floor(random() * cells)
      counts[cell] = (counts[cell] as number) + 1
    }
    held +=
      counts
        .sort()
        .subarray(-top)
        .reduce((sum, count) => sum + count, 0) /
      incidents /
      tries
  }
  const said = concentrationByChance(incidents, cells, top / cells)
  expect(said).toBeCloseTo(held, 2)
  expect(said).toBeCloseTo(about, 1)
})

test('it lies between the share of the cells and all, and falls as the incidents become more', () => {
  const given = fc.tuple(
    fc.integer({ min: 1, max: 100_000 }),
    fc.integer({ min: 1, max: 5000 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(given, ([incidents, cells, share]) => {
      const said = concentrationByChance(incidents, cells, share)
      expect(said).toBeGreaterThanOrEqual(share - 1e-9)
      expect(said).toBeLessThanOrEqual(1)
      expect(concentrationByChance(2 * incidents, cells, share)).toBeLessThanOrEqual(said + 1e-9)
    }),
  )
})

test('all cells hold all, and of none nothing can be told', () => {
  expect(concentrationByChance(500, 100, 1)).toBeCloseTo(1, 12)
  expect(concentrationByChance(0, 100, 0.1)).toBe(1)
})
