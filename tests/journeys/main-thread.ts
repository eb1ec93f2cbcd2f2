import type { Browser, Page } from '@playwright/test'

/** Tasks of the page's own thread. */
export type ThreadTasks = {
  /** As a user meets them, other programs' work included: each that took more than 50 ms, in milliseconds. */
  readonly long: readonly number[]
  /** What the processor worked for the page in the heaviest one, in milliseconds: the same however much else it has to do. */
  readonly heaviest: number
  /** And in all of them. */
  readonly total: number
}

/** From the next page on, every long task is kept. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const lengths: number[] = []
    Object.assign(globalThis, { longTasks: lengths })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) lengths.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** Does something, and tells what it asked of the page's own thread. */
export async function threadTasksOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<ThreadTasks> {
  await takeLongTasks(page)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] }
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => `${event.pid} ${event.tid}`),
  )
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`))
  if (tasks.length === 0) throw new Error('the trace holds no task of the page’s own thread')
  return {
    long: await takeLongTasks(page),
    heaviest: tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0),
    total: tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
  }
}

type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds that the thread itself worked. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const takeLongTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0))
