import { problem } from '../domain/problems/problem'
import type { Answer, Desk } from './analysis'
import { nextTurn } from './next-turn'

/** What a worker takes: a request of its own, and how the work tells how far it has come and hears that it is to stop. */
export type WorkPace = {
  readonly signal: AbortSignal
  readonly progress: (share: number, rows?: number) => void | Promise<void>
}
// biome-ignore lint/suspicious/noExplicitAny: each family says what its tasks take and give; here they only pass through.
export type TaskTable = Readonly<Record<string, (request: any, pace: WorkPace) => Promise<unknown>>>

export type AskWorker<Tasks extends TaskTable> = <Task extends keyof Tasks & string>(
  task: Task,
  request: Parameters<Tasks[Task]>[0],
  options: {
    readonly signal: AbortSignal
    /** Hears how far the task has come, 0 to 1, and how many rows it has read, if it reads rows. Not called for a short one. */
    readonly progress?: (share: number, rows?: number) => void
    /** Buffers of the request that are handed over: they are empty here afterwards. Others are copied. */
    readonly transfer?: readonly ArrayBuffer[]
  },
) => Promise<Answer<Awaited<ReturnType<Tasks[Task]>>>>

/** What goes to a worker: a task, or that the one that runs is to stop. */
export type WorkMessage = { readonly task: string; readonly request: unknown } | { readonly stop: true }
/** What comes back: how far it has come (0 to 1), and at last a result, or why the task broke down. */
export type WorkReply = { readonly progress: number; readonly rows?: number | undefined } | WorkOutcome
export type WorkOutcome = { readonly result: unknown } | { readonly breakdown: string }

type Family = {
  /** Its name in problems: `files`, and `files-worker` for the worker itself. */
  readonly name: string
  /** null runs the tasks here, where there are no workers. */
  readonly start: (() => Desk) | null
  readonly runHere: (task: string, request: unknown, pace: WorkPace) => Promise<WorkOutcome>
}

/**
 * One warm worker that takes one task at a time, in order. A task that is stopped is answered at once; if it runs, the
 * worker is told and gives up at its next stretch. What is wrong with what was given stands in the result.
 * A worker that fails to start is started anew for the next task.
 */
export function createAsk<Tasks extends TaskTable>({ name, start, runHere }: Family): AskWorker<Tasks> {
  let desk: Desk | null = null
  let turn: Promise<unknown> = Promise.resolve()

  return (task, request, { signal, progress, transfer = [] }) => {
    const hear = (share: number, rows?: number) => {
      if (!signal.aborted) progress?.(share, rows)
    }
    const work = start
      ? () => there(start, { message: { task, request }, signal, hear, transfer })
      : () => here(task, request, { signal, hear })
    const answer = turn.then(async () => (signal.aborted ? stopped : answerOf(await work(), name)))
    turn = answer
    const stop = new Promise<Answer<never>>((resolve) => {
      if (signal.aborted) resolve(stopped)
      signal.addEventListener('abort', () => resolve(stopped), { once: true })
    })
    return Promise.race([stop, answer]) as Promise<Answer<never>>
  }

  function there(open: () => Desk, { message, signal, hear, transfer }: Errand): Promise<WorkOutcome | 'unreachable'> {
    return new Promise((resolve) => {
      const tellStop = () => desk?.postMessage({ stop: true } satisfies WorkMessage)
      const end = (outcome: WorkOutcome | 'unreachable') => {
        signal.removeEventListener('abort', tellStop)
        resolve(outcome)
      }
      const fail = () => {
        desk?.terminate()
        desk = null
        end('unreachable')
      }
      try {
        desk ??= open()
        desk.onmessage = ({ data }: MessageEvent<WorkReply>) => {
          if ('progress' in data) hear(data.progress, data.rows)
          else end(data)
        }
        desk.onerror = fail
        desk.postMessage(message, [...transfer])
        signal.addEventListener('abort', tellStop, { once: true })
      } catch {
        fail()
      }
    })
  }

  function here(task: string, request: unknown, { signal, hear }: Pick<Errand, 'signal' | 'hear'>) {
    const progress = (share: number, rows?: number) => {
      hear(share, rows)
      return nextTurn()
    }
    return runHere(task, request, { signal, progress })
  }
}

type Errand = {
  readonly message: WorkMessage
  readonly signal: AbortSignal
  readonly hear: (share: number, rows?: number) => void
  readonly transfer: readonly ArrayBuffer[]
}

/** Runs one task of a table; a bug in it is told, not thrown. */
export async function runTask(
  tasks: TaskTable,
  { task, request, pace }: { readonly task: string; readonly request: unknown; readonly pace: WorkPace },
): Promise<WorkOutcome> {
  try {
    const work = tasks[task]
    if (!work) return { breakdown: `no task ${task}` }
    return { result: await work(request, pace) }
  } catch (error) {
    return { breakdown: error instanceof Error ? error.message : String(error) }
  }
}

const stopped = { state: 'stopped' } as const

function answerOf(outcome: WorkOutcome | 'unreachable', family: string): Answer<unknown> {
  if (outcome === 'unreachable') return { state: 'failed', problem: problem('unreachable', `${family}-worker`) }
  if ('breakdown' in outcome) return { state: 'failed', problem: problem('bug', family, { reason: outcome.breakdown }) }
  return { state: 'done', value: outcome.result }
}
