import type { BenchData } from './bench-data'

/** One thing that is done in several ways, ours first. */
export type Comparison = {
  readonly title: string
  /** null where no goal was set. */
  readonly goal: Goal | null
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
  /** The answer is what is to be kept: what JavaScript holds more with the first of them than before it is told. */
  readonly weigh?: true
  /** The answer in plain numbers, outside the clock. Every rival's must be the same as ours, turn by turn. */
  readonly read: (answer: never) => unknown
  /** Said beside the figures. */
  readonly note?: () => string
}

/** What differs between Node and a browser. */
export type Host = {
  readonly now: () => number
  /** Bytes that JavaScript holds after a clean-up; null where nobody can tell. */
  readonly usedBytes: () => Promise<number | null>
  readonly openDuckDb: (columns: Readonly<Record<string, ArrayLike<number>>>) => Promise<DuckDb>
}

/** Rows as plain objects. The table is called `incidents`. */
export type DuckDb = { readonly query: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]> }

export type RivalReport = {
  readonly name: string
  readonly onceMilliseconds: number | null
  readonly onceBytes: number | null
  readonly answerBytes: number | null
  readonly least: number
  readonly median: number
  readonly runs: number
  readonly note: string | null
  /** Whether its answers are ours. */
  readonly same: boolean
}

export type ComparisonReport = {
  readonly title: string
  readonly goal: Goal | null
  readonly rivals: readonly RivalReport[]
}

/** Every rival's turns among each other's, so that a slow moment of the machine falls on all of them. */
export async function compare(comparison: Comparison, data: BenchData, host: Host): Promise<ComparisonReport> {
  const rivals = await comparison.rivals(data, host)
  const states: State[] = []
  for (const rival of rivals) {
    const before = await host.usedBytes()
    const start = host.now()
    await rival.prepare?.()
    const onceMilliseconds = rival.prepare ? host.now() - start : null
    const onceBytes = rival.prepare ? await bytesSince(before, host) : null
    states.push({ rival, onceMilliseconds, onceBytes, answerBytes: null, times: [], answers: [] })
  }
  const most = Math.max(...rivals.map(({ runs }) => runs))
  for (let turn = 0; turn < most; turn += 1)
    for (const state of states) if (turn < state.rival.runs) await takeTurn(state, turn, host)
  const ours = states[0]?.answers ?? []
  return {
    title: comparison.title,
    goal: comparison.goal,
    rivals: states.map(({ rival, onceMilliseconds, onceBytes, answerBytes, times, answers }) => {
      const sorted = times.toSorted((a, b) => a - b)
      return {
        name: rival.name,
        onceMilliseconds,
        onceBytes,
        answerBytes,
        least: sorted[0] ?? Number.NaN,
        median: sorted[sorted.length >> 1] ?? Number.NaN,
        runs: times.length,
        note: rival.note?.() ?? null,
        same: answers.length > 0 && answers.every((answer, turn) => answer === ours[turn]),
      }
    }),
  }
}

type State = {
  readonly rival: Rival
  readonly onceMilliseconds: number | null
  readonly onceBytes: number | null
  readonly times: number[]
  readonly answers: string[]
  answerBytes: number | null
}

/** In a function of its own: an answer is let go of before the next one's memory is told. */
async function takeTurn(state: State, turn: number, host: Host): Promise<void> {
  const { rival, times, answers } = state
  const weighed = rival.weigh === true && turn === 0
  const before = weighed ? await host.usedBytes() : null
  const repeat = rival.repeat ?? 1
  const start = host.now()
  for (let again = 1; again < repeat; again += 1) rival.run(turn)
  const answer = await rival.run(turn)
  times.push((host.now() - start) / repeat)
  if (weighed) state.answerBytes = await bytesSince(before, host)
  answers.push(JSON.stringify(rival.read(answer as never)))
}

async function bytesSince(before: number | null, host: Host): Promise<number | null> {
  const after = await host.usedBytes()
  return before === null || after === null ? null : after - before
}
