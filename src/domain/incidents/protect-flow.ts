/**
 * A count in a table, as a flow from one node to another. Where a table's rows, columns and totals are nodes so that what runs in
 * runs out, "the cells of a line sum to its total" is the same as "nothing is lost in a node".
 */
export type Flow = {
  readonly from: number
  readonly to: number
  readonly value: number
  /** What everybody knows it to be at least, where that is more than of the others. */
  readonly least?: number
}

/**
 * Which counts to hide so that none of the hidden can be computed: those under the threshold first; then, for each hidden count
 * whose value the shown ones pin down to a narrower span than the threshold, the cheapest loop of other counts through it
 * (cheapest: the smallest counts), along which so much can be moved without any shown count changing. Hidden counts that form a
 * network are pinned down by exactly such loops (Gusfield 1988, SIAM Journal on Computing 17:552–571; Cox 1995, Journal of the
 * American Statistical Association 90:1453–1462).
 * @param least what a hidden count is known to be at least: 0, or 1 where zeros are always shown
 * @returns one flag a flow
 */
export function protectFlows({
  flows,
  nodes,
  threshold,
  least,
}: {
  readonly flows: readonly Flow[]
  readonly nodes: number
  readonly threshold: number
  readonly least: 0 | 1
}): readonly boolean[] {
  const hidden = flows.map(({ value }) => value < threshold && value >= least)
  const network = { flows, touching: touchingFlows(flows, nodes), threshold, least }
  const waiting = flows.flatMap((_, index) => (hidden[index] ? [index] : []))
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (spanOf(next, hidden, network) >= threshold) continue
    const loop = cheapestLoop(next, hidden, network)
    // Flows that lose nothing are made of rounds: what is on none is 0 by the table's own shape, and all know it.
    if (!loop) hidden[next] = false
    for (const index of loop ?? []) {
      if (hidden[index]) continue
      hidden[index] = true
      waiting.push(index)
    }
  }
  return hidden
}

type Network = {
  readonly flows: readonly Flow[]
  /** Indices of the flows at each node. */
  readonly touching: readonly (readonly number[])[]
  readonly threshold: number
  readonly least: 0 | 1
}

function touchingFlows(flows: readonly Flow[], nodes: number): readonly (readonly number[])[] {
  const touching = Array.from({ length: nodes }, (): number[] => [])
  flows.forEach(({ from, to }, index) => {
    touching[from]?.push(index)
    touching[to]?.push(index)
  })
  return touching
}

/** How far apart the lowest and highest values of a hidden count lie that fit what is shown, as far as the threshold. */
function spanOf(flow: number, hidden: readonly boolean[], network: Network): number {
  const { flows, threshold } = network
  const known = flows[flow] as Flow
  const { from, to, value } = known
  const changes = new Map<number, number>()
  const up = push({ from: to, to: from, most: threshold, without: flow, changes }, hidden, network)
  const down = Math.min(threshold - up, value - leastOf(known, network))
  return up + push({ from, to, most: down, without: flow, changes: new Map() }, hidden, network)
}

/** How much more can run between two nodes when only hidden counts may change: augmenting paths, breadth first. */
function push(
  {
    from,
    to,
    most,
    without,
    changes,
  }: {
    readonly from: number
    readonly to: number
    readonly most: number
    readonly without: number
    readonly changes: Map<number, number>
  },
  hidden: readonly boolean[],
  network: Network,
): number {
  const { flows, touching } = network
  let pushed = 0
  while (pushed < most) {
    const steps = new Map<number, Step>()
    const queue = [from]
    for (let node = queue.shift(); node !== undefined && !steps.has(to); node = queue.shift())
      for (const index of touching[node] ?? []) {
        if (index === without || !hidden[index]) continue
        const flow = flows[index] as Flow
        const forwards = flow.from === node
        const next = forwards ? flow.to : flow.from
        const room = forwards
          ? Number.POSITIVE_INFINITY
          : flow.value + (changes.get(index) ?? 0) - leastOf(flow, network)
        if (room < 1 || next === from || steps.has(next)) continue
        steps.set(next, { index, forwards, room, before: node })
        queue.push(next)
      }
    const path = pathTo(to, from, steps)
    if (!path) return pushed
    const amount = Math.min(most - pushed, ...path.map(({ room }) => room))
    for (const { index, forwards } of path)
      changes.set(index, (changes.get(index) ?? 0) + (forwards ? amount : -amount))
    pushed += amount
  }
  return pushed
}

type Step = { readonly index: number; readonly forwards: boolean; readonly room: number; readonly before: number }

function pathTo(to: number, from: number, steps: ReadonlyMap<number, Step>): readonly Step[] | null {
  const path: Step[] = []
  for (let node = to; node !== from; ) {
    const step = steps.get(node)
    if (!step) return null
    path.push(step)
    node = step.before
  }
  return path
}

/**
 * The cheapest way round that lets a count rise by the threshold: Dijkstra's, the price of a shown count being its value, of a
 * hidden one nothing. Where the count is part of a total there always is one, since every total along the way may rise.
 * @returns null when no loop goes through it: a table without cells, a kind of which there is nothing
 */
function cheapestLoop(flow: number, hidden: readonly boolean[], network: Network): readonly number[] | null {
  const { flows, touching, threshold } = network
  const { from: goal, to: start } = flows[flow] as Flow
  const price = new Map([[start, 0]])
  const cameBy = new Map<number, { readonly index: number; readonly before: number }>()
  const done = new Set<number>()
  for (;;) {
    const node = cheapest(price, done)
    if (node === null) return null
    if (node === goal) break
    done.add(node)
    for (const index of touching[node] ?? []) {
      const other = flows[index] as Flow
      if (index === flow || (!hidden[index] && other.value < network.least)) continue
      const forwards = other.from === node
      if (!forwards && other.value - leastOf(other, network) < threshold) continue
      const next = forwards ? other.to : other.from
      const asked = (price.get(node) ?? 0) + (hidden[index] ? 0 : 1 + other.value)
      if (asked >= (price.get(next) ?? Number.POSITIVE_INFINITY)) continue
      price.set(next, asked)
      cameBy.set(next, { index, before: node })
    }
  }
  const loop: number[] = []
  for (let node = goal; node !== start; ) {
    const step = cameBy.get(node)
    if (!step) break
    loop.push(step.index)
    node = step.before
  }
  return loop
}

function cheapest(price: ReadonlyMap<number, number>, done: ReadonlySet<number>): number | null {
  let [found, least] = [null as number | null, Number.POSITIVE_INFINITY]
  for (const [node, asked] of price) if (asked < least && !done.has(node)) [found, least] = [node, asked]
  return found
}

const leastOf = (flow: Flow, { least }: Network): number => Math.max(flow.least ?? 0, least)
