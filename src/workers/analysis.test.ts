import { expect, test, vi } from 'vitest'
import { eventually } from '../../tests/builders/eventually'
import { createAnalysis, type Desk } from './analysis'
import { type AnalysisMessage, runTask } from './analysis-tasks'

const oneIncident = () => ({ positions: Float64Array.of(17.84, 59.36), bandwidthMetres: 200 })
const going = () => new AbortController().signal

test('without workers the task runs here and answers the same', async () => {
  const answer = await createAnalysis(null)('density-bands', oneIncident(), { signal: going() })
  expect(answer).toMatchObject({ state: 'done', value: { limits: [0.5, 1, 1.5] } })
})

test('one worker serves all tasks, one at a time and in order', async () => {
  const { desk, posted, answerNext } = aDesk()
  const start = vi.fn(() => desk)
  const ask = createAnalysis(start)
  const answers = [1, 2].map(() => ask('density-bands', oneIncident(), { signal: going() }))
  await eventually(() => expect(posted).toHaveLength(1))
  answerNext()
  await eventually(() => expect(posted).toHaveLength(2))
  answerNext()
  expect((await Promise.all(answers)).map(({ state }) => state)).toEqual(['done', 'done'])
  expect(start).toHaveBeenCalledTimes(1)
})

test('a task that is stopped before its turn is never begun', async () => {
  const { desk, posted, answerNext } = aDesk()
  const ask = createAnalysis(() => desk)
  const stop = new AbortController()
  const first = ask('density-bands', oneIncident(), { signal: going() })
  const second = ask('density-bands', oneIncident(), { signal: stop.signal })
  const third = ask('density-bands', oneIncident(), { signal: going() })
  await eventually(() => expect(posted).toHaveLength(1))
  stop.abort()
  expect(await second).toEqual({ state: 'stopped' })
  answerNext()
  await first
  await eventually(() => expect(posted).toHaveLength(2))
  answerNext()
  expect((await third).state).toBe('done')
})

test('a task that is stopped while it runs is answered at once, and the next waits for its turn', async () => {
  const { desk, posted, answerNext } = aDesk()
  const ask = createAnalysis(() => desk)
  const stop = new AbortController()
  const first = ask('density-bands', oneIncident(), { signal: stop.signal })
  const second = ask('density-bands', oneIncident(), { signal: going() })
  await eventually(() => expect(posted).toHaveLength(1))
  stop.abort()
  expect(await first).toEqual({ state: 'stopped' })
  expect(posted).toHaveLength(1)
  answerNext()
  await eventually(() => expect(posted).toHaveLength(2))
  answerNext()
  expect((await second).state).toBe('done')
})

test('buffers are handed over', async () => {
  const { desk, transferred } = aDesk()
  const request = oneIncident()
  void createAnalysis(() => desk)('density-bands', request, { signal: going(), transfer: [request.positions.buffer] })
  await eventually(() => expect(transferred).toEqual([[request.positions.buffer]]))
})

test('a worker that does not start is told as a failure, and started anew for the next task', async () => {
  const broken = aDesk()
  const sound = aDesk()
  const start = vi.fn<() => Desk>().mockReturnValueOnce(broken.desk).mockReturnValueOnce(sound.desk)
  const ask = createAnalysis(start)
  const first = ask('density-bands', oneIncident(), { signal: going() })
  await eventually(() => expect(broken.posted).toHaveLength(1))
  broken.desk.onerror?.call(null as never, {} as never)
  expect(await first).toEqual({
    state: 'failed',
    problem: { code: 'unreachable', where: 'analysis-worker', details: {} },
  })
  const second = ask('density-bands', oneIncident(), { signal: going() })
  await eventually(() => expect(sound.posted).toHaveLength(1))
  sound.answerNext()
  expect((await second).state).toBe('done')
})

test('a task that breaks down is told with its reason', async () => {
  const answer = await createAnalysis(null)('density-bands', null as never, { signal: going() })
  expect(answer).toMatchObject({ state: 'failed', problem: { code: 'bug', where: 'analysis' } })
})

/** A worker that answers when told to. */
function aDesk() {
  const posted: AnalysisMessage[] = []
  const transferred: unknown[] = []
  let next = 0
  const desk: Desk = {
    onmessage: null,
    onerror: null,
    terminate: () => {},
    postMessage: (message: AnalysisMessage, transfer?: unknown) => {
      posted.push(message)
      transferred.push(transfer)
    },
  }
  const answerNext = () => {
    const message = posted[next]
    next += 1
    if (message) desk.onmessage?.call(null as never, { data: runTask(message) } as never)
  }
  return { desk, posted, transferred, answerNext }
}
