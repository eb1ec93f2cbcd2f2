import { problem } from '../domain/problems/problem'
import type { Answer, Desk } from './analysis'
import type { FilesMessage, FilesOutcome, FilesReply, FilesRequest, FilesResult, FilesTask } from './files-tasks'
import { nextTurn } from './next-turn'

export type AskFiles = <Task extends FilesTask>(
  task: Task,
  request: FilesRequest<Task>,
  options: {
    readonly signal: AbortSignal
    /** Hears how far the task has come, 0 to 1. Not called for a short one. */
    readonly progress?: (share: number) => void
    /** Buffers of the request that are handed over: they are empty here afterwards. Others are copied. */
    readonly transfer?: readonly ArrayBuffer[]
  },
) => Promise<Answer<FilesResult<Task>>>

/**
 * One warm worker that takes one task at a time, in order. A task that is stopped is answered at once; if it runs, the
 * worker is told and gives up at its next megabyte. What is wrong with a file stands in the result, as `refused`.
 * A worker that fails to start is started anew for the next task.
 * @param start null runs the tasks here, where there are no workers
 */
export function createFiles(start: (() => Desk) | null): AskFiles {
  let desk: Desk | null = null
  let turn: Promise<unknown> = Promise.resolve()

  return (task, request, { signal, progress, transfer = [] }) => {
    const hear = (share: number) => {
      if (!signal.aborted) progress?.(share)
    }
    const work = start
      ? () => there(start, { message: { task, request }, signal, hear, transfer })
      : () => here(task, request, signal, hear)
    const answer = turn.then(async () => (signal.aborted ? stopped : answerOf(await work())))
    turn = answer
    const stop = new Promise<Answer<never>>((resolve) => {
      if (signal.aborted) resolve(stopped)
      signal.addEventListener('abort', () => resolve(stopped), { once: true })
    })
    return Promise.race([stop, answer]) as Promise<Answer<FilesResult<typeof task>>>
  }

  function there(open: () => Desk, { message, signal, hear, transfer }: Errand): Promise<FilesOutcome | 'unreachable'> {
    return new Promise((resolve) => {
      const tellStop = () => desk?.postMessage({ stop: true } satisfies FilesMessage)
      const end = (outcome: FilesOutcome | 'unreachable') => {
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
        desk.onmessage = ({ data }: MessageEvent<FilesReply>) => {
          if ('progress' in data) hear(data.progress)
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
}

type Errand = {
  readonly message: FilesMessage
  readonly signal: AbortSignal
  readonly hear: (share: number) => void
  readonly transfer: readonly ArrayBuffer[]
}

export const askFiles = createFiles(
  typeof Worker === 'undefined'
    ? null
    : () => new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module' }),
)

async function here(task: FilesTask, request: unknown, signal: AbortSignal, hear: (share: number) => void) {
  const { runFilesTask } = await import('./files-tasks')
  const progress = (share: number) => {
    hear(share)
    return nextTurn()
  }
  return runFilesTask(task, request, { signal, progress })
}

const stopped = { state: 'stopped' } as const

function answerOf(outcome: FilesOutcome | 'unreachable'): Answer<unknown> {
  if (outcome === 'unreachable') return { state: 'failed', problem: problem('unreachable', 'files-worker') }
  if ('breakdown' in outcome)
    return { state: 'failed', problem: problem('bug', 'files', { reason: outcome.breakdown }) }
  return { state: 'done', value: outcome.result }
}
