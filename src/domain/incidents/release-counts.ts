import { type Flow, protectFlows } from './protect-flow'
import { type ShownCount, usualSuppression } from './suppression'

/** A set counted in every way in which an edition without positions shows it. Each incident is once in each of them. */
export type CountsToRelease = {
  /** By stretch of time, in the order of `stretches`; last those without a time. */
  readonly kinds: readonly { readonly name: string; readonly counts: readonly number[] }[]
  /** Stretches that hold whole months: two periods that are held against each other, and the rest. */
  readonly stretches: number
  /** In order of time. `ends`: the material begins or ends in it, so that everybody knows that it is not empty. */
  readonly months: readonly { readonly stretch: number; readonly count: number; readonly ends: boolean }[]
  /** By hour of the week; empty when no time is known. */
  readonly hours: readonly number[]
  /** A day is known but no time of day. */
  readonly unknownHours: number
  readonly districts: readonly number[]
  /** In no district, or without a position. */
  readonly outside: number
}

export type ReleasedCounts = {
  readonly total: ShownCount
  /** Name null: kinds with so few that even their names stay inside. */
  readonly kinds: readonly {
    readonly name: string | null
    readonly total: ShownCount
    readonly stretches: readonly ShownCount[]
  }[]
  readonly stretches: readonly ShownCount[]
  readonly untimed: ShownCount
  readonly months: readonly ShownCount[]
  readonly hours: readonly ShownCount[]
  readonly unknownHours: ShownCount
  readonly districts: readonly ShownCount[]
  readonly outside: ShownCount
  /** How many of these are hidden. */
  readonly suppressed: number
}

/**
 * What may be shown of a set outside the internal edition: one release, the same whatever is asked for. A filter would give
 * overlapping counts whose differences tell what is hidden, so there is none. All ways of counting are suppressed as one, since
 * each has the others' total: incidents run from kind to stretch of time, to month, to hour, to district, and nothing is lost on
 * the way (`protectFlows`). The ways share no more than that and the stretches, so whatever fits each of them fits them all
 * (a decomposable model: Dobra & Fienberg 2000, PNAS 97:11885–11892).
 * @throws RangeError when the ways do not count the same incidents
 */
export function releaseCounts(given: CountsToRelease): ReleasedCounts {
  const { threshold, zeros } = usualSuppression
  const kinds = pooled(given, threshold)
  const network = networkOf(given, kinds)
  const { flows, nodes } = network
  if (!balanced(flows, nodes)) throw new RangeError('not the same incidents')
  const hidden = protectFlows({ flows, nodes, threshold, least: zeros === 'shown' ? 1 : 0 })
  // Nothing runs where there is no flow: 0, and known to be.
  const shown = (flow: number | undefined): ShownCount =>
    flow === undefined ? 0 : hidden[flow] ? null : (flows[flow]?.value ?? null)
  return {
    total: shown(network.total),
    kinds: kinds.map(({ name }, kind) => ({
      name,
      total: shown(network.kinds[kind]),
      stretches: (network.cells[kind] ?? []).slice(0, given.stretches).map(shown),
    })),
    stretches: network.stretches.slice(0, given.stretches).map(shown),
    untimed: shown(network.stretches[given.stretches]),
    months: network.months.map(shown),
    hours: network.hours.slice(0, given.hours.length).map(shown),
    unknownHours: shown(network.hours[given.hours.length]),
    districts: network.districts.slice(0, given.districts.length).map(shown),
    outside: shown(network.districts[given.districts.length]),
    suppressed: hidden.filter((one) => one).length,
  }
}

type Pooled = { readonly name: string | null; readonly counts: readonly number[]; readonly least: number }

/** A kind that is named has at least as many as the threshold, and all know it. */
function pooled({ kinds, stretches }: CountsToRelease, threshold: number): readonly Pooled[] {
  const named = kinds.filter(({ counts }) => sum(counts) >= threshold)
  const rare = kinds.filter(({ counts }) => sum(counts) < threshold && sum(counts) > 0)
  const together = Array.from({ length: stretches + 1 }, (_, at) => sum(rare.map(({ counts }) => counts[at] ?? 0)))
  return [
    ...named.map((kind) => ({ ...kind, least: threshold })),
    ...(rare.length > 0 ? [{ name: null, counts: together, least: 1 }] : []),
  ]
}

function networkOf(
  { stretches, months, hours, unknownHours, districts, outside }: CountsToRelease,
  kinds: readonly Pooled[],
) {
  const flows: Flow[] = []
  const add = (from: number, to: number, value: number, least = 0): number => flows.push({ from, to, value, least }) - 1
  const [start, timed, dated, placed] = [0, 1, 2, 3]
  const kindNode = (kind: number) => 4 + kind
  const stretchNode = (stretch: number) => 4 + kinds.length + stretch
  const monthsNode = (stretch: number) => stretchNode(stretches + 1) + stretch
  const all = Array.from({ length: stretches + 1 }, (_, stretch) =>
    sum(kinds.map(({ counts }) => counts[stretch] ?? 0)),
  )
  const columns = [...all.keys()].filter((stretch) => stretch < stretches || all[stretch] !== 0)
  return {
    flows,
    nodes: monthsNode(stretches),
    kinds: kinds.map(({ counts, least }, kind) => add(start, kindNode(kind), sum(counts), least)),
    cells: kinds.map(({ counts }, kind) =>
      columns.map((stretch) => add(kindNode(kind), stretchNode(stretch), counts[stretch] ?? 0)),
    ),
    stretches: columns.map((stretch) =>
      stretch < stretches
        ? add(stretchNode(stretch), monthsNode(stretch), all[stretch] ?? 0)
        : add(stretchNode(stretch), dated, all[stretch] ?? 0, 1),
    ),
    months: months.map(({ stretch, count, ends }) => add(monthsNode(stretch), timed, count, ends ? 1 : 0)),
    hours:
      stretches === 0 ? [] : withRest(hours, unknownHours).map(([count, least]) => add(timed, dated, count, least)),
    districts: withRest(districts, outside).map(([count, least]) => add(dated, placed, count, least)),
    total: add(placed, start, sum(all)),
  }
}

/** That nothing is left over tells of the material, not of anybody, so it is told; a rest that is there is one at least. */
const withRest = (counts: readonly number[], rest: number): readonly (readonly [count: number, least: number])[] => [
  ...counts.map((count) => [count, 0] as const),
  ...(rest === 0 ? [] : [[rest, 1] as const]),
]

/** As many run into each node as out of it. */
function balanced(flows: readonly Flow[], nodes: number): boolean {
  const left = new Array<number>(nodes).fill(0)
  for (const { from, to, value } of flows) {
    if (!Number.isSafeInteger(value) || value < 0) return false
    left[from] = (left[from] ?? 0) - value
    left[to] = (left[to] ?? 0) + value
  }
  return left.every((value) => value === 0)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
