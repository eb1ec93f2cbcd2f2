import { expect, test, vi } from 'vitest'
import { everyIncident, type IncidentFilter } from '../../domain/incidents/incident-filter'
import { problem } from '../../domain/problems/problem'
import type { Answer } from '../../workers/analysis'
import { linkViews } from './linked-views'

const of = (kind: string): IncidentFilter => ({ ...everyIncident, kinds: [kind] })
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

test('while one answer is on its way, only the latest of the moves is asked for next', async () => {
  const { asked, answer, ask } = aWorker()
  const views = linkViews(everyIncident, ask)
  for (const kind of ['a', 'b', 'c']) views.move(of(kind))
  expect(asked()).toEqual([null])
  await answer()
  expect(asked()).toEqual([null, ['c']])
  expect(views.current().answer?.filter).toEqual(everyIncident)
  await answer()
  expect(views.current().answer?.filter).toEqual(of('c'))
  expect(asked()).toHaveLength(2)
})

test('a filter that says the same as before moves nothing', async () => {
  const { asked, answer, ask } = aWorker()
  const views = linkViews(of('a'), ask)
  const heard = vi.fn()
  views.subscribe(heard)
  views.move(of('a'))
  await answer()
  expect(asked()).toHaveLength(1)
  expect(heard).toHaveBeenCalledTimes(1)
})

test('what is asked again while an answer is on its way is asked once more after it', async () => {
  const { asked, answer, ask } = aWorker()
  const views = linkViews(everyIncident, ask)
  views.askAgain()
  expect(asked()).toHaveLength(1)
  await answer()
  expect(asked()).toHaveLength(2)
  await answer()
  expect(asked()).toHaveLength(2)
})

test('a failure is told beside the last answer, and asked anew on retry', async () => {
  const { asked, answer, ask } = aWorker()
  const views = linkViews(everyIncident, ask)
  await answer()
  views.move(of('a'))
  await answer({ state: 'failed', problem: problem('unreachable', 'incidents-worker') })
  expect(views.current().problem?.code).toBe('unreachable')
  expect(views.current().answer?.filter).toEqual(everyIncident)
  views.askAgain()
  await answer()
  expect(views.current().problem).toBeNull()
  expect(asked()).toHaveLength(3)
})

test('what is dragged is told together with its answer, once', async () => {
  const { answer, ask } = aWorker()
  const views = linkViews(everyIncident, ask)
  await answer()
  const told: unknown[] = []
  views.subscribe(() => told.push([views.current().filter.kinds, views.current().answer?.filter.kinds]))
  views.drag(of('a'))
  expect(told).toEqual([])
  expect(views.current().filter).toEqual(of('a'))
  await answer()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(told).toEqual([[['a'], ['a']]])
})

test('what is dragged is told without its answer when that is late', async () => {
  const { answer, ask } = aWorker()
  const views = linkViews(everyIncident, ask)
  await answer()
  const told: unknown[] = []
  views.subscribe(() => told.push([views.current().filter.kinds, views.current().answer?.filter.kinds]))
  views.drag(of('a'))
  await vi.waitFor(() => expect(told).toEqual([[['a'], null]]), { timeout: 15_000 })
  await answer()
  expect(told.at(-1)).toEqual([['a'], ['a']])
})

test('after the end nothing more is asked', async () => {
  const { asked, answer, ask } = aWorker()
  const views = linkViews(everyIncident, ask)
  views.end()
  views.move(of('a'))
  await answer({ state: 'stopped' })
  expect(asked()).toHaveLength(1)
})

/** A worker that answers when told to. */
function aWorker() {
  const filters: IncidentFilter[] = []
  const waiting: ((answer: Answer<number>) => void)[] = []
  return {
    asked: () => filters.map(({ kinds }) => kinds),
    answer: async (given: Answer<number> = { state: 'done', value: 1 }) => {
      waiting.shift()?.(given)
      await settle()
    },
    ask: (filter: IncidentFilter) => {
      filters.push(filter)
      return new Promise<Answer<number>>((resolve) => waiting.push(resolve))
    },
  }
}
