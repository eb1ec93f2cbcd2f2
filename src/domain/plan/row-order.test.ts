import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type After, moveRow, type OrderChange, orderRows } from './row-order'

const rows = ['1', '2', '3', '4', '5'].map((id) => ({ id }))
const ids = (after: ReadonlyMap<string, string | null>) => orderRows(rows, told(after)).map(({ id }) => id)
const told =
  (after: ReadonlyMap<string, string | null>): After =>
  (id) =>
    after.get(id)

test('rows stand as they were given until somebody moves one', () => {
  expect(ids(new Map())).toEqual(['1', '2', '3', '4', '5'])
  expect(ids(new Map([['4', '1']]))).toEqual(['1', '4', '2', '3', '5'])
  expect(ids(new Map([['3', null]]))).toEqual(['3', '1', '2', '4', '5'])
})

test('rows in a ring, or after a row that is not here, stand last and are all there', () => {
  expect(
    ids(
      new Map([
        ['1', '2'],
        ['2', '1'],
      ]),
    ),
  ).toEqual(['3', '4', '5', '1', '2'])
  expect(ids(new Map([['2', 'borta']]))).toEqual(['1', '3', '4', '5', '2'])
})

test('a first move writes one row only', () => {
  expect(moveRow(rows, { row: '3', by: -1, after: () => undefined, shown: () => true })).toEqual([
    { id: '3', after: '1' },
  ])
  expect(moveRow(rows, { row: '1', by: -1, after: () => undefined, shown: () => true })).toEqual([])
})

test('any moves, one after another, give the order that a person sees them give', () => {
  const anyMove = fc.record({ row: fc.constantFrom('1', '2', '3', '4', '5'), by: fc.constantFrom<-1 | 1>(-1, 1) })
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 12 }), fc.subarray(['2', '4']), (moves, hidden) => {
      const shown = ({ id }: { id: string }) => !hidden.includes(id)
      const after = new Map<string, string | null>()
      let seen = rows.filter(shown).map(({ id }) => id)
      for (const { row, by } of moves) {
        for (const change of moveRow(rows, { row, by, after: told(after), shown })) take(after, change)
        seen = step(seen, row, by)
        expect(ids(after).filter((id) => shown({ id }))).toEqual(seen)
        expect(ids(after).toSorted()).toEqual(['1', '2', '3', '4', '5'])
      }
    }),
    { numRuns: 500 },
  )
})

function take(after: Map<string, string | null>, change: OrderChange) {
  after.set(change.id, change.after)
}

function step(seen: readonly string[], row: string, by: number): string[] {
  const at = seen.indexOf(row)
  if (at < 0 || seen[at + by] === undefined) return [...seen]
  return seen.toSpliced(at, 1).toSpliced(at + by, 0, row)
}
