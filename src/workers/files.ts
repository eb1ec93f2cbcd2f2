import type { Desk } from './analysis'
import type { filesTasks } from './files-tasks'
import { type AskWorker, createAsk, runTask } from './warm-worker'

export type AskFiles = AskWorker<typeof filesTasks>

/**
 * The warm worker that reads and writes workbooks and tables. What is wrong with a file stands in the result, as `refused`.
 * @param start null runs the tasks here, where there are no workers
 */
export const createFiles = (start: (() => Desk) | null): AskFiles =>
  createAsk({
    name: 'files',
    start,
    runHere: async (task, request, pace) => {
      const { filesTasks } = await import('./files-tasks')
      return runTask(filesTasks, { task, request, pace })
    },
  })

export const askFiles = createFiles(
  typeof Worker === 'undefined'
    ? null
    : () => new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module' }),
)
