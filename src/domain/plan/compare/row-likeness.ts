import type { SheetPlanRow } from '../../workbook/read-plan-rows'
import type { PlanCells, PlanColumn, PlanRow } from '../plan'
import { type Bag, wordBags } from './word-bags'

/** How much each cell says about which row it is. The follow-up says nothing: it is what changes. */
const weights: readonly (readonly [PlanColumn, number])[] = [
  ['problem', 0.4],
  ['action', 0.3],
  ['cause', 0.24],
  ['goal', 0.03],
  ['who', 0.02],
  ['when', 0.01],
]

/** Of more rows than this, each is not compared with all but with those that share the most uncommon words with it. */
const mostCandidates = 15
/** A word in more rows than this points to none. */
const uncommon = 25

export type Likeness = {
  /** 0–1: how much of what tells rows apart is the same. */
  readonly of: (row: number, sheetRow: number) => number
  /** 0–1, of one column alone. */
  readonly inColumn: (row: number, sheetRow: number, column: PlanColumn) => number
  /** The rows that a sheet row may be. */
  readonly candidates: (sheetRow: number) => readonly number[]
}

/**
 * Measures how alike rows are, all given by index: words shared, each weighing more the fewer rows have it, so that
 * "Maltesholmstorget (ÖDS)" on every row tells nothing and "typ 2" much. A row of the app is taken as it stands or as
 * the document has it, whichever is more alike.
 */
export function rowLikeness(
  rows: readonly PlanRow[],
  sheetRows: readonly SheetPlanRow[],
  columns: ReadonlySet<PlanColumn>,
): Likeness {
  const used = weights.filter(([column]) => columns.has(column))
  const words = new Map(
    used.map(([column]) => [column, wordBags([...rows, ...sheetRows].map(({ cells }) => cells[column]))]),
  )
  const bagsOf = (cells: PlanCells): readonly Bag[] =>
    used.flatMap(([column]) => words.get(column)?.bagOf(cells[column]) ?? [])
  const own = rows.map((row) => versions(row).map(bagsOf))
  const there = sheetRows.map(({ cells }) => bagsOf(cells))

  const share = (a: readonly Bag[], b: readonly Bag[]): number => {
    let same = 0
    let all = 0
    for (const [index, [column, weight]] of used.entries()) {
      const alike = words.get(column)?.alike(a[index], b[index])
      if (!alike) continue
      same += weight * alike.telling * alike.share
      all += weight * alike.telling
    }
    return all === 0 ? 0 : same / all
  }
  const best = (row: number, measure: (bags: readonly Bag[]) => number) => Math.max(0, ...(own[row] ?? []).map(measure))

  return {
    of: (row, sheetRow) => best(row, (bags) => share(bags, there[sheetRow] ?? [])),
    inColumn: (row, sheetRow, column) => {
      const index = used.findIndex(([name]) => name === column)
      return best(row, (bags) => words.get(column)?.alike(bags[index], there[sheetRow]?.[index])?.share ?? 0)
    },
    candidates: rows.length <= mostCandidates ? () => rows.map((_, index) => index) : byUncommonWords(own, there, used),
  }
}

const versions = ({ cells, document: original }: PlanRow): readonly PlanCells[] =>
  original && weights.some(([column]) => original[column] !== cells[column]) ? [cells, original] : [cells]

function byUncommonWords(
  own: readonly (readonly (readonly Bag[])[])[],
  there: readonly (readonly Bag[])[],
  used: readonly (readonly [PlanColumn, number])[],
): Likeness['candidates'] {
  const rowsWith = used.map(() => new Map<number, Set<number>>())
  for (const [row, cells] of own.entries())
    for (const bags of cells)
      for (const [index, { words }] of bags.entries())
        for (const word of words.keys()) {
          const having = rowsWith[index]?.get(word)
          if (having) having.add(row)
          else rowsWith[index]?.set(word, new Set([row]))
        }
  return (sheetRow) => {
    const shared = new Map<number, number>()
    for (const [index, { words }] of (there[sheetRow] ?? []).entries())
      for (const word of words.keys()) {
        const having = rowsWith[index]?.get(word)
        if (!having || having.size > uncommon) continue
        for (const row of having) shared.set(row, (shared.get(row) ?? 0) + (used[index]?.[1] ?? 0) / having.size)
      }
    return [...shared]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, mostCandidates)
      .map(([row]) => row)
  }
}
