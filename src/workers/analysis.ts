import { type Problem, problem } from '../domain/problems/problem'
import type { AnalysisMessage, AnalysisReply, AnalysisTask, RequestOf, ResultOf } from './analysis-tasks'

/** What came of a task. Nothing is thrown: a task may be stopped by who asked, or fail for a reason that can be told. */
export type Answer<Value> =
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly problem: Problem }

export type Ask = <Task extends AnalysisTask>(
  task: Task,
  request: RequestOf<Task>,
  options: {
    readonly signal: AbortSignal
    /** Buffers of the request that are handed over: they are empty here afterwards. */
    readonly transfer?: readonly ArrayBuffer[]
  },
) => Promise<Answer<ResultOf<Task>>>

/** The part of a Worker that is used. */
export type Desk = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/**
 * One warm worker that takes one task at a time, in order. A task that is stopped before its turn is never begun; one
 * that is stopped while it runs is let finish unheard. A worker that fails to start is started anew for the next task.
 * @param start null runs the tasks here, where there are no workers
 */
export function createAnalysis(start: (() => Desk) | null): Ask {
  let desk: Desk | null = null
  let turn: Promise<unknown> = Promise.resolve()

  return (task, request, { signal, transfer = [] }) => {
    const answer = turn.then(() => (signal.aborted ? stopped : perform({ task, request }, transfer)))
    turn = answer
    const stop = new Promise<Answer<never>>((resolve) => {
      if (signal.aborted) resolve(stopped)
      signal.addEventListener('abort', () => resolve(stopped), { once: true })
    })
    return Promise.race([stop, answer]) as Promise<Answer<ResultOf<typeof task>>>
  }

  async function perform(message: AnalysisMessage, transfer: readonly ArrayBuffer[]): Promise<Answer<unknown>> {
    if (start) return answerOf(await reply(start, message, transfer))
    const { runTask } = await import('./analysis-tasks')
    return answerOf(runTask(message))
  }

  function reply(open: () => Desk, message: AnalysisMessage, transfer: readonly ArrayBuffer[]) {
    return new Promise<AnalysisReply | 'unreachable'>((resolve) => {
      const fail = () => {
        desk?.terminate()
        desk = null
        resolve('unreachable')
      }
      try {
        desk ??= open()
        desk.onmessage = ({ data }: MessageEvent<AnalysisReply>) => resolve(data)
        desk.onerror = fail
        desk.postMessage(message, [...transfer])
      } catch {
        fail()
      }
    })
  }
}

export const analyse = createAnalysis(
  typeof Worker === 'undefined'
    ? null
    : () => new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' }),
)

const stopped = { state: 'stopped' } as const

function answerOf(reply: AnalysisReply | 'unreachable'): Answer<unknown> {
  if (reply === 'unreachable') return { state: 'failed', problem: problem('unreachable', 'analysis-worker') }
  if ('breakdown' in reply) return { state: 'failed', problem: problem('bug', 'analysis', { reason: reply.breakdown }) }
  return { state: 'done', value: reply.result }
}
