import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classOfCount, countClasses, shadeOfClass } from './count-classes'

const classesOf = (counts: readonly number[]) => {
  const classes = countClasses(counts)
  return counts.map((count) => classOfCount(count, classes))
}

test('nine districts of which two have most are parted where they lie apart, at round numbers', () => {
  const districts = [2380, 836, 374, 282, 235, 206, 138, 125, 116]
  expect(countClasses(districts)).toEqual([116, 200, 250, 500, 2000])
  expect(classesOf(districts)).toEqual([4, 3, 2, 2, 1, 1, 0, 0, 0])
})

test('a thousand cells with a long tail are not nearly all in one class', () => {
  const cells = Array.from({ length: 1000 }, (_, at) => Math.ceil(1.0107 ** at))
  const sizes = [0, 1, 2, 3, 4].map((index) => classesOf(cells).filter((one) => one === index).length)
  for (const size of sizes) expect(size).toBeGreaterThan(100)
})

test('low counts have as many classes as they have values, and nothing has none', () => {
  expect([[], [0, 0], [1, 1, 0], [1, 2], [3, 1, 2]].map(countClasses)).toEqual([[], [], [1], [1, 2], [1, 2, 3]])
})

test('counts that differ by less than half are one class', () => {
  expect(countClasses([100, 120, 149])).toEqual([100])
  expect(countClasses([100, 120, 150])).toHaveLength(2)
})

test('every count is in a class, no class is empty, and the first begins at the lowest', () => {
  const counts = fc.array(fc.oneof(fc.nat(20), fc.nat(2000), fc.nat(1_000_000)), { maxLength: 400 })
  fc.assert(
    fc.property(counts, (given) => {
      const classes = countClasses(given)
      const shown = given.filter((count) => count > 0)
      expect(classes.length).toBeLessThanOrEqual(5)
      expect(classes).toEqual([...new Set(classes)].sort((a, b) => a - b))
      expect(classes.slice(0, 1)).toEqual(shown.toSorted((a, b) => a - b).slice(0, 1))
      const used = new Set(shown.map((count) => classOfCount(count, classes)))
      expect([...used].sort()).toEqual(classes.map((_, index) => index))
    }),
  )
})

test('the order of the counts does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { maxLength: 60 }), (given) => {
      expect(countClasses(given.toReversed())).toEqual(countClasses(given))
    }),
  )
})

test('the shades run from palest to deepest, but two classes stop at the middle', () => {
  expect([0, 1, 2, 3, 4].map((index) => shadeOfClass(index, 5))).toEqual([0, 0.25, 0.5, 0.75, 1])
  expect([0, 1, 2].map((index) => shadeOfClass(index, 3))).toEqual([0, 0.5, 1])
  expect([shadeOfClass(0, 1), shadeOfClass(0, 2), shadeOfClass(1, 2)]).toEqual([0, 0, 0.5])
})
