/** A part of the whole area. */
export type Part = {
  /** What ranks the parts, most first, by surface: an earlier period's count, or a density. */
  readonly expected: number
  /** Incidents in it. */
  readonly count: number
  /** In any unit, the same for all. */
  readonly surface: number
}

/** A part and all that rank before it, together. */
export type Concentration = {
  /** The part's place in the list that was given. */
  readonly part: number
  readonly count: number
  readonly surface: number
  readonly countShare: number
  readonly surfaceShare: number
  /** How many times more incidents than its surface would have if they lay evenly; null where there are none at all. */
  readonly pai: number | null
}

/**
 * Prediction accuracy index, (n/N) / (a/A), for the parts taken one after another from the most expected by surface (Chainey,
 * Tompson & Uhlig 2008, Security Journal 21:4–28). Where parts tie, the one with fewest incidents comes first: an order that
 * chance gave must not flatter. Ranked by the same incidents that are counted it describes concentration and foretells
 * nothing; small surfaces give large values by chance.
 */
export function concentration(parts: readonly Part[]): readonly Concentration[] {
  const [total, whole] = [sumOf(parts, 'count'), sumOf(parts, 'surface')]
  let [count, surface] = [0, 0]
  return parts
    .map((part, index) => ({ ...part, index, rank: part.expected / part.surface }))
    .sort((a, b) => b.rank - a.rank || a.count - b.count)
    .map((part) => {
      count += part.count
      surface += part.surface
      const [countShare, surfaceShare] = [total === 0 ? 0 : count / total, surface / whole]
      return {
        part: part.index,
        count,
        surface,
        countShare,
        surfaceShare,
        pai: total === 0 ? null : countShare / surfaceShare,
      }
    })
}

const sumOf = (parts: readonly Part[], of: 'count' | 'surface') => parts.reduce((sum, part) => sum + part[of], 0)
