/**
 * Lowest counts of three classes, the first 1. Each class is as many times the one below as the next is times it: counts by
 * place are most often few in many and many in few, and equal steps would put nearly all in the lowest class.
 * Fewer classes when the counts are too low to part.
 */
export function countClasses(highest: number): readonly number[] {
  if (highest < 1) return []
  const third = Math.cbrt(highest)
  return [...new Set([1, Math.floor(third) + 1, Math.floor(third ** 2) + 1])].filter((lowest) => lowest <= highest)
}

/** The class that a count of at least 1 falls in, 0 the lowest. */
export const classOfCount = (count: number, classes: readonly number[]): number =>
  Math.max(
    0,
    classes.findLastIndex((lowest) => count >= lowest),
  )
