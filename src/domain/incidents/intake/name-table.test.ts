import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTextCells } from './cells'
import { createNameTable, mostNames } from './name-table'

const sameName = (one: string, other: string) =>
  [one, other]
    .map((name) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv'))
    .every((name, _, [first]) => name === first)

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
        for (const text of texts) expect(sameName(table.names[numberOf(text)] ?? '', text)).toBe(true)
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

test('capitals and spaces do not tell names apart; the name has both, and the ways of writing are told', () => {
  const { table, numberOf } = tableOf(asIs, [''])
  const written = ['NARKOTIKABROTT', 'rån', 'narkotikabrott', 'Narkotikabrott', 'Grov  stöld', 'Grov stöld', 'Rån ', '']
  expect(written.map(numberOf)).toEqual([1, 2, 1, 1, 3, 3, 2, 0])
  expect(table.names).toEqual(['', 'Narkotikabrott', 'Rån', 'Grov  stöld'])
  expect(table.spellings()).toEqual([
    ['Narkotikabrott', 'NARKOTIKABROTT', 'narkotikabrott'],
    ['Grov  stöld', 'Grov stöld'],
    ['Rån', 'rån'],
  ])
})
