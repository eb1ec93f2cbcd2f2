import { nextTurn } from './next-turn'
import { runTask, type TaskTable, type WorkMessage, type WorkReply } from './warm-worker'

/** Answers what is asked of the worker that this runs in. */
export function serveTasks(tasks: TaskTable): void {
  let stop = new AbortController()
  addEventListener('message', async ({ data }: MessageEvent<WorkMessage>) => {
    if ('stop' in data) {
      stop.abort()
      return
    }
    stop = new AbortController()
    const progress = (share: number, rows?: number) => {
      postMessage({ progress: share, rows } satisfies WorkReply)
      return nextTurn()
    }
    const outcome = await runTask(tasks, { ...data, pace: { signal: stop.signal, progress } })
    postMessage(outcome satisfies WorkReply)
  })
}
