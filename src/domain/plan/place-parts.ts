import type { ActionPart, CausePart } from './plan'

/** Where a part's words stand in its cell: from its first character to the one after its last. */
export type CellStretch = { readonly from: number; readonly to: number }

/** `stretch` is null when the words no longer stand in the cell, as after a merge of two people's corrections. */
export type PlacedPart<Part> = { readonly part: Part; readonly stretch: CellStretch | null }

/** A cell as one text, and its parts in their own order. No two stretches overlap. */
export type SplitCell<Part> = { readonly cell: string; readonly parts: readonly PlacedPart<Part>[] }

type AnyPart = CausePart | ActionPart

/** Finds each part's words in the cell: in the order of the cell where they follow it, else wherever all find room. */
export function placeParts<Part extends AnyPart>(cell: string, parts: readonly Part[]): SplitCell<Part> {
  const stretches = inOrder(cell, parts) ?? anywhere(cell, parts)
  return { cell, parts: parts.map((part, index) => ({ part, stretch: stretches[index] ?? null })) }
}

function inOrder(cell: string, parts: readonly AnyPart[]): readonly CellStretch[] | null {
  const stretches: CellStretch[] = []
  let at = 0
  for (const { text } of parts) {
    const from = text === '' ? -1 : cell.indexOf(text, at)
    if (from < 0) return null
    at = from + text.length
    stretches.push({ from, to: at })
  }
  return stretches
}

/** Long parts first, since they have the fewest places to be; a part that finds no room is left without one. */
function anywhere(cell: string, parts: readonly AnyPart[]): readonly (CellStretch | null)[] {
  const found: (CellStretch | null)[] = parts.map(() => null)
  const order = parts.map((_, index) => index).toSorted((a, b) => lengthOf(parts[b]) - lengthOf(parts[a]))
  const budget = { left: mostTries }
  const best = { count: -1, stretches: [...found] }

  const fill = (step: number, count: number): boolean => {
    if (count > best.count) Object.assign(best, { count, stretches: [...found] })
    const index = order[step]
    if (index === undefined) return count === parts.length
    for (const stretch of occurrences(cell, parts[index]?.text ?? '')) {
      budget.left -= 1
      if (budget.left < 0) return true
      if (found.some((other) => other !== null && overlap(other, stretch))) continue
      found[index] = stretch
      if (fill(step + 1, count + 1)) return true
      found[index] = null
    }
    return fill(step + 1, count)
  }
  fill(0, 0)
  return best.stretches
}

/** Enough for every plan a person writes; a cell that repeats a few letters a thousand times must not stop the page. */
const mostTries = 20_000

const lengthOf = (part: AnyPart | undefined): number => part?.text.length ?? 0

function occurrences(cell: string, text: string): readonly CellStretch[] {
  const found: CellStretch[] = []
  if (text === '') return found
  for (let from = cell.indexOf(text); from >= 0; from = cell.indexOf(text, from + 1))
    found.push({ from, to: from + text.length })
  return found
}

const overlap = (a: CellStretch, b: CellStretch): boolean => a.from < b.to && b.from < a.to

/** Stretches of the cell that hold words and belong to no part, in the cell's order. */
export function leftOutOf({ cell, parts }: SplitCell<unknown>): readonly CellStretch[] {
  const taken = parts.flatMap(({ stretch }) => stretch ?? []).toSorted((a, b) => a.from - b.from)
  const edges = [...taken, { from: cell.length, to: cell.length }]
  return edges.flatMap(({ from }, index) => trimmed(cell, { from: taken[index - 1]?.to ?? 0, to: from }) ?? [])
}

/** Without white space at its ends; null when nothing else is left. */
export function trimmed(cell: string, { from, to }: CellStretch): CellStretch | null {
  const text = cell.slice(from, to)
  if (text.trim() === '') return null
  return { from: from + text.length - text.trimStart().length, to: to - text.length + text.trimEnd().length }
}
