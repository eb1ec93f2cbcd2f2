import type { Cells } from './cells'

/** Names by number: a cell's units are compared where they lie, and made a text the first time only. */
export type NameTable = {
  /**
   * The number of a cell's name; -1 when the table is full. Capitals and spaces do not tell names apart, outer spaces do not
   * count, and an empty cell is ''.
   */
  readonly numberOf: (cells: Cells, column: number) => number
  /** Of more ways of writing, one with both capitals and small letters. */
  readonly names: readonly string[]
  /** Each name that was written in more than one way: the one it goes by, then the others. */
  readonly spellings: () => readonly (readonly string[])[]
}

/** Numbers fit 16 bits. */
export const mostNames = 65_535

const emptySlot = -1

/** @param first names that the table begins with, and `keep` turns a text into what is kept of it */
export function createNameTable(first: readonly string[], keep: (text: string) => string): NameTable {
  const names = [...first]
  const byName = new Map(names.map((name, index) => [folded(name), index]))
  const written = new Map<number, Set<string>>()
  /** Units of each way of writing that was met, and its name's number. Ways are told apart by hash, then unit by unit. */
  const ways: string[] = []
  const numbers: number[] = []
  let slots = new Int32Array(256).fill(emptySlot)
  let last = -1

  function numberOf(cells: Cells, column: number): number {
    const length = cells.length(column)
    // The same as in the row above, more often than not in a sorted file.
    if (last >= 0 && same(ways[last] as string, length, cells, column)) return numbers[last] as number
    let hash = length | 0
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ cells.unit(column, at), 0x01000193)
    hash ^= hash >>> 15
    for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const way = slots[slot] as number
      if (way === emptySlot) return learn(cells, column, slot)
      if (!same(ways[way] as string, length, cells, column)) continue
      last = way
      return numbers[way] as number
    }
  }

  function learn(cells: Cells, column: number, slot: number): number {
    const name = keep(cells.text(column).trim())
    const known = byName.get(folded(name))
    if (known === undefined && names.length === mostNames) return -1
    const number = known ?? names.length
    if (known === undefined) {
      names.push(name)
      byName.set(folded(name), number)
    } else if (names[known] !== name) join(known, name)
    // As many ways of writing as names and no more are remembered; others are looked up by their text.
    if (ways.length < 2 * mostNames) {
      slots[slot] = ways.length
      ways.push(unitsOf(cells, column))
      numbers.push(number)
      if (ways.length * 2 > slots.length) slots = spread(ways, slots.length * 4)
    }
    return number
  }

  function join(number: number, name: string) {
    const ways = written.get(number) ?? new Set([names[number] as string])
    written.set(number, ways.add(name))
    if (inOneCase(names[number] as string) && !inOneCase(name)) names[number] = name
  }

  const spellings = () => [...written].map(([number, ways]) => [...new Set([names[number] as string, ...ways])])

  return { numberOf, names, spellings }
}

const folded = (name: string) => name.replace(/\s+/g, ' ').toLocaleLowerCase('sv')

const inOneCase = (name: string) => name === name.toLocaleLowerCase('sv') || name === name.toLocaleUpperCase('sv')

function same(way: string, length: number, cells: Cells, column: number): boolean {
  if (way.length !== length) return false
  for (let at = 0; at < length; at += 1) if (way.charCodeAt(at) !== cells.unit(column, at)) return false
  return true
}

function unitsOf(cells: Cells, column: number): string {
  let units = ''
  for (let at = 0; at < cells.length(column); at += 1) units += String.fromCharCode(cells.unit(column, at))
  return units
}

function spread(ways: readonly string[], size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size).fill(emptySlot)
  ways.forEach((way, index) => {
    let hash = way.length | 0
    for (let at = 0; at < way.length; at += 1) hash = Math.imul(hash ^ way.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
    let slot = hash & (size - 1)
    while (slots[slot] !== emptySlot) slot = (slot + 1) & (size - 1)
    slots[slot] = index
  })
  return slots
}
