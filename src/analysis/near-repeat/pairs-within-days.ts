/** How many pairs lie at most so many days apart, the same day included; by two pointers over the days, ascending. */
export function pairsWithinDays(sorted: Int32Array, limit: number): number {
  let [first, pairs] = [0, 0]
  for (let last = 0; last < sorted.length; last += 1) {
    while ((sorted[last] as number) - (sorted[first] as number) > limit) first += 1
    pairs += last - first
  }
  return pairs
}
