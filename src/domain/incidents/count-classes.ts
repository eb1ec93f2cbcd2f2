/** As many shades as the map can tell apart. */
const mostClasses = 5
/** Counts that differ by less than half are alike: they get no classes of their own. */
const leastRatio = 1.5
/** Counts closer than this share of the whole span, by logarithm, are taken together before they are parted. */
const mostGroups = 160
/** As much lower as a limit may lie for being round, though some counts change class by it. */
const leeway = 1.15

/**
 * Lowest counts of at most five classes, the first the lowest count. Natural breaks of the counts' logarithms (Fisher 1958,
 * Journal of the American Statistical Association 53:789–798; Jenks 1967), since counts by place are few in many and many in
 * few: equal steps would put nearly all in the lowest class, equal numbers nearly all high counts in one. Each limit is then
 * a round number a little below. Fewer classes when the counts are few or much alike.
 * @param counts those that are shown, in any order; what is under 1 is in no class
 */
export function countClasses(counts: Iterable<number>): readonly number[] {
  const groups = groupsOf([...counts].filter((count) => count >= 1).sort((a, b) => a - b))
  const [lowest, highest] = [groups[0]?.lowest, groups.at(-1)?.highest]
  if (lowest === undefined || highest === undefined) return []
  const apart = 1 + Math.floor(Math.log(highest / lowest) / Math.log(leastRatio) + 1e-9)
  const starts = naturalBreaks(groups, Math.min(mostClasses, groups.length, apart))
  return starts.map((start, index) => {
    const most = groups[start]?.lowest ?? lowest
    if (index === 0) return most
    const [belowFirst, belowLast] = [groups[starts[index - 1] ?? 0]?.lowest ?? 0, groups[start - 1]?.highest ?? 0]
    return roundestIn(Math.max(belowFirst, Math.min(belowLast, most / leeway)), most)
  })
}

/** The class that a count of at least the lowest limit falls in, 0 the lowest. */
export const classOfCount = (count: number, classes: readonly number[]): number =>
  Math.max(
    0,
    classes.findLastIndex((lowest) => count >= lowest),
  )

/** Where a class stands from palest, 0, to deepest, 1. One or two classes stop at the middle: a one beside a two is no alarm. */
export const shadeOfClass = (index: number, classes: number): number => index / Math.max(2, classes - 1)

type Group = { readonly lowest: number; readonly highest: number; readonly size: number; readonly logarithm: number }

function groupsOf(sorted: readonly number[]): readonly Group[] {
  const [lowest = 1, highest = 1] = [sorted[0], sorted.at(-1)]
  const width = Math.log(highest / lowest) / mostGroups
  const groups: { lowest: number; highest: number; size: number; logarithm: number }[] = []
  for (const count of sorted) {
    const last = groups.at(-1)
    if (last && (count === last.highest || Math.log(count / last.lowest) < width)) {
      last.highest = count
      last.size += 1
    } else groups.push({ lowest: count, highest: count, size: 1, logarithm: Math.log(count) })
  }
  return groups
}

/** Index of the first group of each class, so that squares around each class's mean sum to the least. */
function naturalBreaks(groups: readonly Group[], classes: number): readonly number[] {
  const [sizes, sums, squares] = [0, 1, 2].map((power) => runningSums(groups, power)) as Running
  const spread = (from: number, to: number): number => {
    const sum = at(sums, to) - at(sums, from)
    return at(squares, to) - at(squares, from) - (sum * sum) / (at(sizes, to) - at(sizes, from))
  }
  const end = groups.length
  let least = Float64Array.from(sizes, (_, to) => (to === 0 ? 0 : spread(0, to)))
  const froms: Uint16Array[] = []
  for (let made = 2; made <= classes; made += 1) {
    const [fewer, from] = [least, new Uint16Array(end + 1)]
    least = new Float64Array(end + 1).fill(Number.POSITIVE_INFINITY)
    for (let to = made; to <= end; to += 1)
      for (let start = made - 1; start < to; start += 1) {
        const sum = at(fewer, start) + spread(start, to)
        if (sum < at(least, to)) {
          least[to] = sum
          from[to] = start
        }
      }
    froms.push(from)
  }
  const starts: number[] = []
  for (const from of froms.reverse()) starts.unshift(at(from, starts[0] ?? end))
  return [0, ...starts]
}

type Running = [Float64Array, Float64Array, Float64Array]

/** Of the logarithms to that power, the first sum that of none. */
function runningSums(groups: readonly Group[], power: number): Float64Array {
  const sums = new Float64Array(groups.length + 1)
  groups.forEach(({ size, logarithm }, index) => {
    sums[index + 1] = at(sums, index) + size * logarithm ** power
  })
  return sums
}

const at = (values: ArrayLike<number>, index: number): number => values[index] as number

/** A whole number over `below` and at most `most`, with as many zeros at its end as there can be, then the nearest to their middle. */
function roundestIn(below: number, most: number): number {
  for (let unit = 10 ** Math.floor(Math.log10(most)); unit > 1; unit /= 10)
    for (const step of [5 * unit, 2 * unit, unit].filter((one) => one <= most)) {
      const [least, last] = [Math.floor(below / step) + 1, Math.floor(most / step)]
      const middle = Math.round(Math.sqrt(below * most) / step)
      if (least <= last) return step * Math.min(last, Math.max(least, middle))
    }
  return most
}
