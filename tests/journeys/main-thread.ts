import type { Browser, Page } from '@playwright/test'

/** Tasks of the page's own thread. */
export type ThreadTasks = {
  /** As a user meets them, other programs' work included: each that took more than 50 ms, in milliseconds. */
  readonly long: readonly number[]
  /** What the processor worked for the page in the heaviest one, in milliseconds: the same however much else it has to do. */
  readonly heaviest: number
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
  const tasks = threadEventsOf(await browser.stopTracing()).filter(({ name }) => name.endsWith('RunTask'))
  if (tasks.length === 0) throw new Error('the trace holds no task of the page’s own thread')
  return {
    long: await takeLongTasks(page),
    heaviest: tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0),
  }
}

/** What a trace tells of the page's own thread, in order. */
export function threadEventsOf(trace: Buffer): readonly TraceEvent[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] }
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => `${event.pid} ${event.tid}`),
  )
  return traceEvents.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`)).toSorted((a, b) => a.ts - b.ts)
}

export type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: when, and how long by the clock. */
  readonly ts: number
  readonly dur?: number
  /** Microseconds that the thread itself worked. */
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } }
}

const takeLongTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0))
