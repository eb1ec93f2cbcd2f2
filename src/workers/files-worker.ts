import { type FilesMessage, type FilesReply, runFilesTask } from './files-tasks'
import { nextTurn } from './next-turn'

let stop = new AbortController()

addEventListener('message', async ({ data }: MessageEvent<FilesMessage>) => {
  if ('stop' in data) {
    stop.abort()
    return
  }
  stop = new AbortController()
  const reply = (message: FilesReply) => postMessage(message)
  const progress = (share: number) => {
    reply({ progress: share })
    return nextTurn()
  }
  reply(await runFilesTask(data.task, data.request, { signal: stop.signal, progress }))
})
