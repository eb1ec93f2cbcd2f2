import type { BenchData } from './bench-data'

/** One thing that is done in several ways, ours first. */
export type Comparison = {
  readonly title: string
  readonly goal: Goal
  readonly rivals: (data: BenchData, host: Host) => Promise<readonly Rival[]>
}

/**
 * What was reached once for a million, and what a rival took on that machine. The rival's time here tells how fast this
 * machine is, so that the goal can be read on any. Null where no rival did the same work there.
 */
export type Goal = {
  readonly milliseconds: number
  readonly beside: { readonly rival: string; readonly milliseconds: number } | null
}

export type Rival = {
  readonly name: string
  /** Done once before the runs, and timed by itself: building an index. Kept in memory while it runs. */
  readonly prepare?: () => unknown
  /** Answers turn 0, 1, 2 …, each a question of its own. */
  readonly run: (turn: number) => unknown
  readonly runs: number
  /** How many times each turn is run within the clock, where once is shorter than the clock can tell; the mean is taken. */
  readonly repeat?: number
  /** The answer in plain numbers, outside the clock. Every rival's must be the same as ours, turn by turn. */
  readonly read: (answer: never) => unknown
  /** Said beside the figures. */
  readonly note?: () => string
}

/** What differs between Node and a browser. */
export type Host = {
  readonly now: () => number
  /** Bytes that JavaScript holds after a clean-up; null where nobody can tell. */
  readonly usedBytes: () => number | null
  readonly openDuckDb: (columns: Readonly<Record<string, ArrayLike<number>>>) => Promise<DuckDb>
}

/** Rows as plain objects. The table is called `incidents`. */
export type DuckDb = { readonly query: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]> }

export type RivalReport = {
  readonly name: string
  readonly onceMilliseconds: number | null
  readonly onceBytes: number | null
  readonly least: number
  readonly median: number
  readonly runs: number
  readonly note: string | null
  /** Whether its answers are ours. */
  readonly same: boolean
}

export type ComparisonReport = {
  readonly title: string
  readonly goal: Goal
  readonly rivals: readonly RivalReport[]
}

/** Every rival's turns among each other's, so that a slow moment of the machine falls on all of them. */
export async function compare(comparison: Comparison, data: BenchData, host: Host): Promise<ComparisonReport> {
  const rivals = await comparison.rivals(data, host)
  const states = []
  for (const rival of rivals) {
    const before = host.usedBytes()
    const start = host.now()
    await rival.prepare?.()
    const onceMilliseconds = rival.prepare ? host.now() - start : null
    const after = rival.prepare ? host.usedBytes() : null
    const onceBytes = before === null || after === null ? null : after - before
    states.push({ rival, onceMilliseconds, onceBytes, times: [] as number[], answers: [] as string[] })
  }
  const most = Math.max(...rivals.map(({ runs }) => runs))
  for (let turn = 0; turn < most; turn += 1) {
    for (const { rival, times, answers } of states) {
      if (turn >= rival.runs) continue
      const repeat = rival.repeat ?? 1
      const start = host.now()
      for (let again = 1; again < repeat; again += 1) rival.run(turn)
      const answer = await rival.run(turn)
      times.push((host.now() - start) / repeat)
      answers.push(JSON.stringify(rival.read(answer as never)))
    }
  }
  const ours = states[0]?.answers ?? []
  return {
    title: comparison.title,
    goal: comparison.goal,
    rivals: states.map(({ rival, onceMilliseconds, onceBytes, times, answers }) => {
      const sorted = times.toSorted((a, b) => a - b)
      return {
        name: rival.name,
        onceMilliseconds,
        onceBytes,
        least: sorted[0] ?? Number.NaN,
        median: sorted[sorted.length >> 1] ?? Number.NaN,
        runs: times.length,
        note: rival.note?.() ?? null,
        same: answers.length > 0 && answers.every((answer, turn) => answer === ours[turn]),
      }
    }),
  }
}
