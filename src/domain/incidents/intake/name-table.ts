import type { Cells } from './cells'

/** Names by number: a cell's units are compared where they lie, and made a text the first time only. */
export type NameTable = {
  /** The number of a cell's name; -1 when the table is full. Outer spaces do not count; an empty cell is ''. */
  readonly numberOf: (cells: Cells, column: number) => number
  readonly names: readonly string[]
}

/** Numbers fit 16 bits. */
export const mostNames = 65_535

const emptySlot = -1

/** @param first names that the table begins with, and `keep` turns a text into what is kept of it */
export function createNameTable(first: readonly string[], keep: (text: string) => string): NameTable {
  const names = [...first]
  const byName = new Map(names.map((name, index) => [name, index]))
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
    const known = byName.get(name)
    if (known === undefined && names.length === mostNames) return -1
    const number = known ?? names.length
    if (known === undefined) {
      names.push(name)
      byName.set(name, number)
    }
    // As many ways of writing as names and no more are remembered; others are looked up by their text.
    if (ways.length < 2 * mostNames) {
      slots[slot] = ways.length
      ways.push(unitsOf(cells, column))
      numbers.push(number)
      if (ways.length * 2 > slots.length) slots = spread(ways, slots.length * 4)
    }
    return number
  }

  return { numberOf, names }
}

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
