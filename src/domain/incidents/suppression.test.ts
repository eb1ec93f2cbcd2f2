import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ShownCount, type SuppressionRule, suppressCounts, suppressTable } from './suppression'

describe('one row of counts', () => {
  test('what is under five is hidden, and the next smallest with it, so that the total does not tell', () => {
    expect(suppressCounts([3, 12, 40])).toEqual({ counts: [null, null, 40], total: 55, suppressed: 2 })
  })

  test('two small ones that are five together hide each other', () => {
    expect(suppressCounts([2, 3, 40])).toEqual({ counts: [null, null, 40], total: 45, suppressed: 2 })
  })

  test('two small ones that are fewer than five together need a third', () => {
    expect(suppressCounts([1, 1, 40, 9])).toEqual({ counts: [null, null, 40, null], total: 51, suppressed: 3 })
  })

  test('where nothing is under five, all is shown', () => {
    expect(suppressCounts([5, 12, 40])).toEqual({ counts: [5, 12, 40], total: 57, suppressed: 0 })
  })

  test('a total under five is hidden with all that is in it', () => {
    expect(suppressCounts([1, 0, 2])).toEqual({ counts: [null, null, null], total: null, suppressed: 4 })
  })

  test('zeros may be shown; then one and one make no secret of two', () => {
    const zeros: SuppressionRule = { threshold: 5, zeros: 'shown' }
    expect(suppressCounts([0, 3, 3, 40], zeros).counts).toEqual([0, null, null, null])
    // 4 and 4 are anything from 1 and 7 to 7 and 1.
    expect(suppressCounts([0, 4, 4, 40], zeros).counts).toEqual([0, null, null, 40])
    expect(suppressCounts([0, 3, 20, 40], zeros).counts).toEqual([0, null, null, 40])
  })

  test('nothing at all has a total of none', () => {
    expect(suppressCounts([])).toEqual({ counts: [], total: 0, suppressed: 0 })
  })
})

describe('a table with totals', () => {
  test('one small cell takes three more with it, the corners of the cheapest rectangle', () => {
    expect(
      suppressTable([
        [2, 30, 40],
        [20, 9, 50],
        [25, 60, 70],
      ]),
    ).toEqual({
      rows: [
        [null, null, 40],
        [null, null, 50],
        [25, 60, 70],
      ],
      rowTotals: [72, 79, 155],
      columnTotals: [47, 99, 160],
      total: 306,
      suppressed: 4,
    })
  })

  test('a small row total is hidden too', () => {
    const { rowTotals, total } = suppressTable([
      [1, 2],
      [30, 40],
      [50, 60],
    ])
    expect(rowTotals[0]).toBeNull()
    expect(total).toBe(183)
  })

  test('rows of unlike length and what is no count are refused', () => {
    expect(() => suppressTable([[1, 2], [3]])).toThrow(RangeError)
    expect(() => suppressCounts([1, -2])).toThrow(RangeError)
    expect(() => suppressCounts([1.5])).toThrow(RangeError)
  })

  test('a table of 132 districts and 20 kinds is done in a moment', () => {
    const rows = Array.from({ length: 132 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => (row * 31 + column * 17) % 23),
    )
    const { rows: shown, suppressed } = suppressTable(rows)
    expect(suppressed).toBeGreaterThan(500)
    expect(shown.flat().some((value) => value !== null)).toBe(true)
  }, 10_000)
})

const aRule = fc.record({ threshold: fc.constant(3), zeros: fc.constantFrom('hidden', 'shown') })
const aCount = fc.integer({ min: 0, max: 5 })
const highestTried = 8

test('whoever tries every table finds no hidden value, not even to within a span under the threshold', () => {
  const aTable = fc
    .constantFrom([2, 2], [2, 3])
    .chain(([height, width]) =>
      fc.array(fc.array(aCount, { minLength: width!, maxLength: width! }), { minLength: height!, maxLength: height! }),
    )
  fc.assert(
    fc.property(aTable, aRule, (rows, rule) => {
      const shown = suppressTable(rows, rule)
      for (const [index, values] of possibleValues(shown, rule).entries())
        if (shown.rows.flat()[index] === null) expect(spread(values)).toBeGreaterThanOrEqual(rule.threshold)
    }),
    { numRuns: 80 },
  )
}, 30_000)

test('the same holds for one row', () => {
  fc.assert(
    fc.property(fc.array(aCount, { minLength: 1, maxLength: 5 }), aRule, (counts, rule) => {
      const { counts: shown, total } = suppressCounts(counts, rule)
      const table = { rows: [shown], rowTotals: [total], columnTotals: shown, total }
      for (const [index, values] of possibleValues(table, rule).entries())
        if (shown[index] === null) expect(spread(values)).toBeGreaterThanOrEqual(rule.threshold)
    }),
    { numRuns: 60 },
  )
})

test('what is shown is true, and never under the threshold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const { rows: shown, rowTotals, columnTotals, total, suppressed } = suppressTable(rows)
        const all = [...shown.flat(), ...rowTotals, ...columnTotals, total]
        expect(all.filter((value) => value !== null && value < 5)).toEqual([])
        expect(suppressed).toBe(all.filter((value) => value === null).length)
        shown.flat().forEach((value, index) => {
          if (value !== null) expect(value).toBe(rows.flat()[index])
        })
      },
    ),
  )
})

type Shown = {
  readonly rows: readonly (readonly ShownCount[])[]
  readonly rowTotals: readonly ShownCount[]
  readonly columnTotals: readonly ShownCount[]
  readonly total: ShownCount
}

/** Every value that each cell may have in a table that fits what is shown; cells as high as is tried. */
function possibleValues(
  { rows, rowTotals, columnTotals, total }: Shown,
  rule: SuppressionRule,
): readonly Set<number>[] {
  const cells = rows.flat()
  const width = rows[0]!.length
  const found = cells.map(() => new Set<number>())
  const least = rule.zeros === 'shown' ? 1 : 0
  const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const fits = (shown: ShownCount | undefined, sum: number) => (shown === null ? sum >= least : shown === sum)
  const values: number[] = []
  const visit = () => {
    const row = values.length / width - 1
    if (row >= 0 && Number.isInteger(row) && !fits(rowTotals[row], add(values.slice(-width)))) return
    const shown = cells[values.length]
    if (values.length < cells.length) {
      for (let value = shown ?? least; value <= (shown ?? highestTried); value += 1) {
        values.push(value)
        visit()
        values.pop()
      }
      return
    }
    const columns = columnTotals.map((_, column) => add(values.filter((_, index) => index % width === column)))
    if (!columns.every((sum, column) => fits(columnTotals[column], sum)) || !fits(total, add(values))) return
    values.forEach((value, index) => {
      found[index]!.add(value)
    })
  }
  visit()
  return found
}

const spread = (values: ReadonlySet<number>): number => Math.max(...values) - Math.min(...values)
