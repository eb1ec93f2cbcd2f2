import type { CDPSession, Page } from '@playwright/test'

/** Megabytes of typed arrays that the page's workers hold together, after a clean-up. */
export type WorkerMemory = { readonly arrays: () => Promise<number> }

/** Asks the workers' own runtimes; those that start later too. */
export async function watchWorkerMemory(page: Page): Promise<WorkerMemory> {
  const session = await page.context().newCDPSession(page)
  const workers = new Set<string>()
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.add(sessionId)
  })
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId))
  // Not flattened: Playwright's session gives messages to the page alone, and carries others' as text.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  return {
    arrays: async () => {
      let bytes = 0
      for (const worker of workers) {
        await ask(session, worker, 'HeapProfiler.collectGarbage')
        const { backingStorageSize } = await ask(session, worker, 'Runtime.getHeapUsage')
        if (typeof backingStorageSize !== 'number') throw new Error('the browser does not tell what arrays take')
        bytes += backingStorageSize
      }
      return bytes / 1e6
    },
  }
}

let asked = 0

function ask(session: CDPSession, sessionId: string, method: string): Promise<Readonly<Record<string, unknown>>> {
  asked += 1
  const id = asked
  return new Promise((resolve, reject) => {
    const hear = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message)
      if (event.sessionId !== sessionId || answer.id !== id) return
      session.off('Target.receivedMessageFromTarget', hear)
      if (answer.error) reject(new Error(`${method}: ${answer.error.message}`))
      else resolve(answer.result)
    }
    session.on('Target.receivedMessageFromTarget', hear)
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject)
  })
}
