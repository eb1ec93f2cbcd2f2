import type { Desk } from './analysis'
import type { incidentsTasks } from './incidents-tasks'
import { type AskWorker, createAsk, runTask } from './warm-worker'

export type AskIncidents = AskWorker<typeof incidentsTasks>

/**
 * The warm worker that takes files in, holds the open sets and answers what is asked of them.
 * @param start null runs the tasks here, where there are no workers
 */
export const createIncidents = (start: (() => Desk) | null): AskIncidents =>
  createAsk({
    name: 'incidents',
    start,
    runHere: async (task, request, pace) => {
      const { incidentsTasks } = await import('./incidents-tasks')
      return runTask(incidentsTasks, { task, request, pace })
    },
  })

export const askIncidents = createIncidents(
  typeof Worker === 'undefined'
    ? null
    : () => new Worker(new URL('./incidents-worker.ts', import.meta.url), { type: 'module' }),
)
