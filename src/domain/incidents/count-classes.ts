/** Lowest counts of three classes, the first 1: thirds of the highest, rounded. Fewer when the counts are too low to part. */
export function countClasses(highest: number): readonly number[] {
  if (highest < 1) return []
  return [...new Set([1, Math.ceil(highest / 3) + 1, Math.ceil((2 * highest) / 3) + 1])].filter(
    (lowest) => lowest <= highest,
  )
}

/** The class that a count of at least 1 falls in, 0 the lowest. */
export const classOfCount = (count: number, classes: readonly number[]): number =>
  Math.max(
    0,
    classes.findLastIndex((lowest) => count >= lowest),
  )
