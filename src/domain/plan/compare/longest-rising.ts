/** Indices of a longest rising part of a list of different numbers: what stands still when the rest has moved. */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // ends[k] is the index of the smallest number that ends a rising part of length k + 1.
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [index, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[index] = ends[low - 1]
    ends[low] = index
  }
  const rising = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = before[index]) rising.add(index)
  return rising
}
