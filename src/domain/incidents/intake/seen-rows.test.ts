import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSeenRows } from './seen-rows'

const digest = fc.integer({ min: -0x80000000, max: 0x7fffffff })
// Few values, so that rows do come again; zero among them, which is what an empty slot holds.
const often = fc.integer({ min: -2, max: 2 })

test('a row is seen exactly when the same two numbers came before', () => {
  fc.assert(
    // Long enough for the table to grow.
    fc.property(
      fc.array(fc.oneof(fc.tuple(often, often), fc.tuple(digest, digest)), { maxLength: 1000, size: 'max' }),
      (rows) => {
        const seen = createSeenRows(1)
        const before = new Set<string>()
        for (const [one, other] of rows) {
          expect(seen.meet(one, other)).toBe(before.has(`${one} ${other}`))
          before.add(`${one} ${other}`)
        }
      },
    ),
    // A thousand rows are not made fewer in any time worth waiting for.
    { endOnFailure: true },
  )
})

test('no row is forgotten when there are more than expected', () => {
  const seen = createSeenRows(0)
  for (let row = 0; row < 5000; row += 1) expect(seen.meet(row, -row)).toBe(false)
  for (let row = 0; row < 5000; row += 1) expect(seen.meet(row, -row)).toBe(true)
})

test('two zeros, which are what an empty slot holds, are a row like others', () => {
  const seen = createSeenRows(1)
  expect([seen.meet(0, 0), seen.meet(0, 0), seen.meet(0, 1), seen.meet(1, 0), seen.meet(0, 0)]).toEqual([
    false,
    true,
    false,
    false,
    true,
  ])
})
