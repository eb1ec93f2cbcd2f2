import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTextCells } from './cells'
import { createNameTable, mostNames } from './name-table'

const asIs = (text: string) => text

function tableOf(keep: (text: string) => string, first: readonly string[] = []) {
  const table = createNameTable(first, keep)
  const { cells, show } = createTextCells()
  const numberOf = (text: string) => {
    show([text])
    return table.numberOf(cells, 0)
  }
  return { table, numberOf }
}

test('each cell gets the number of its own text, whatever came before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('Rån', ' Rån ', 'rån', ''), fc.string()), { maxLength: 400 }),
      (texts) => {
        const { table, numberOf } = tableOf(asIs)
        for (const text of texts) expect(table.names[numberOf(text)]).toBe(text.trim())
        expect(new Set(table.names).size).toBe(table.names.length)
      },
    ),
  )
})

test('what is kept of two texts decides whether they are one name', () => {
  const { table, numberOf } = tableOf((text) => text.slice(0, 3), [''])
  expect([numberOf('Stöld'), numberOf('Stölder'), numberOf(' '), numberOf('Rån')]).toEqual([1, 1, 0, 2])
  expect(table.names).toEqual(['', 'Stö', 'Rån'])
})

test('a full table takes no new name and still knows the old ones', () => {
  const { table, numberOf } = tableOf(asIs)
  for (let name = 0; name < mostNames; name += 1) expect(numberOf(`n${name}`)).toBe(name)
  expect([numberOf('en till'), numberOf('n0'), table.names.length]).toEqual([-1, 0, mostNames])
})
