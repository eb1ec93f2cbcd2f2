import { expect, test, vi } from 'vitest'
import { aRowOf, aWorkbook } from '../../tests/builders/a-workbook'
import { eventually } from '../../tests/builders/eventually'
import type { Desk } from './analysis'
import { createFiles } from './files'
import { filesTasks } from './files-tasks'
import { runTask, type WorkMessage, type WorkReply } from './warm-worker'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })

const going = () => new AbortController().signal
const rows = Array.from({ length: 20_000 }, (_, index) => aRowOf(index + 1, ['otrygg plats', `nummer ${index}`]))
const large = { file: 'plan.xlsx', bytes: aWorkbook({ sheets: { Plan: `<sheetData>${rows.join('')}</sheetData>` } }) }
const small = {
  file: 'plan.xlsx',
  bytes: aWorkbook({ sheets: { Plan: `<sheetData>${aRowOf(1, ['a'])}</sheetData>` } }),
}

test('without workers the tasks run here', async () => {
  const ask = createFiles(null)
  const changes = [{ sheet: 'Plan', row: 2, column: 1, text: 'b' }]
  const written = await ask('write-cells', { ...small, changes }, { signal: going() })
  if (written.state !== 'done' || 'refused' in written.value) throw new Error(written.state)
  const read = await ask('read-workbook', { file: 'plan.xlsx', bytes: written.value.bytes }, { signal: going() })
  expect(read).toMatchObject({ state: 'done', value: { workbook: { sheets: [{ name: 'Plan', rowCount: 2 }] } } })
  expect(await ask('write-csv', { rows: [['a', 'b']], bom: false }, { signal: going() })).toEqual({
    state: 'done',
    value: 'a;b\r\n',
  })
  expect(await ask('fresh-workbook', { sheets: [] }, { signal: going() })).toMatchObject({ state: 'done' })
})

test('what is wrong with a file is a result', async () => {
  const answer = await createFiles(null)(
    'read-workbook',
    { file: 'a.csv', bytes: new Uint8Array(9) },
    { signal: going() },
  )
  expect(answer).toMatchObject({ state: 'done', value: { refused: { code: 'not-a-workbook', where: 'a.csv' } } })
})

test('progress is told, and work that is stopped gives up', async () => {
  const stop = new AbortController()
  const shares: number[] = []
  const progress = (share: number) => {
    shares.push(share)
    if (shares.length === 2) stop.abort()
  }
  const ask = createFiles(null)
  expect(await ask('read-workbook', large, { signal: stop.signal, progress })).toEqual({ state: 'stopped' })
  expect((await ask('read-workbook', small, { signal: going() })).state).toBe('done')
  expect(shares).toHaveLength(2)
})

test('one worker serves all tasks, in order, and passes progress on', async () => {
  const { desk, posted, reply } = aDesk()
  const start = vi.fn(() => desk)
  const ask = createFiles(start)
  const progress = vi.fn()
  const answers = [1, 2].map(() => ask('read-workbook', small, { signal: going(), progress }))
  await eventually(() => expect(posted).toHaveLength(1))
  reply({ progress: 0.5 })
  reply({ result: 'first' })
  await eventually(() => expect(posted).toHaveLength(2))
  reply({ result: 'second' })
  expect(await Promise.all(answers)).toEqual([
    { state: 'done', value: 'first' },
    { state: 'done', value: 'second' },
  ])
  expect(progress.mock.calls.map(([share]) => share)).toEqual([0.5])
  expect(start).toHaveBeenCalledTimes(1)
})

test('a worker is told to stop the task it runs, and no other', async () => {
  const { desk, posted, reply } = aDesk()
  const ask = createFiles(() => desk)
  const stop = new AbortController()
  const first = ask('read-workbook', small, { signal: stop.signal })
  const waiting = new AbortController()
  const second = ask('read-workbook', small, { signal: waiting.signal })
  const third = ask('read-workbook', small, { signal: going() })
  await eventually(() => expect(posted).toHaveLength(1))
  waiting.abort()
  expect(await second).toEqual({ state: 'stopped' })
  stop.abort()
  expect(await first).toEqual({ state: 'stopped' })
  expect(posted).toEqual([expect.objectContaining({ task: 'read-workbook' }), { stop: true }])
  reply({ result: 'unheard' })
  await eventually(() => expect(posted).toHaveLength(3))
  reply({ result: 'third' })
  expect(await third).toEqual({ state: 'done', value: 'third' })
})

test('stopping what is done already stops nothing', async () => {
  const { desk, posted, reply } = aDesk()
  const ask = createFiles(() => desk)
  const stop = new AbortController()
  const first = ask('read-workbook', small, { signal: stop.signal })
  await eventually(() => expect(posted).toHaveLength(1))
  reply({ result: 'first' })
  await first
  void ask('read-workbook', small, { signal: going() })
  await eventually(() => expect(posted).toHaveLength(2))
  stop.abort()
  expect(posted).toHaveLength(2)
})

test('a worker that does not start is told as a failure, and started anew for the next task', async () => {
  const broken = aDesk()
  const sound = aDesk()
  const start = vi.fn<() => Desk>().mockReturnValueOnce(broken.desk).mockReturnValueOnce(sound.desk)
  const ask = createFiles(start)
  const first = ask('read-workbook', small, { signal: going() })
  await eventually(() => expect(broken.posted).toHaveLength(1))
  broken.desk.onerror?.call(null as never, {} as never)
  expect(await first).toEqual({ state: 'failed', problem: { code: 'unreachable', where: 'files-worker', details: {} } })
  const second = ask('read-workbook', small, { signal: going() })
  await eventually(() => expect(sound.posted).toHaveLength(1))
  sound.reply({ result: 'second' })
  expect((await second).state).toBe('done')
})

test('buffers are handed over when asked for', async () => {
  const { desk, transferred } = aDesk()
  const bytes = small.bytes.slice()
  void createFiles(() => desk)('read-workbook', { ...small, bytes }, { signal: going(), transfer: [bytes.buffer] })
  await eventually(() => expect(transferred).toEqual([[bytes.buffer]]))
})

test('a task that breaks down is told with its reason', async () => {
  const pace = { signal: going(), progress: () => {} }
  expect(await runTask(filesTasks, { task: 'read-workbook', request: null, pace })).toHaveProperty('breakdown')
  expect(await runTask(filesTasks, { task: 'unknown', request: null, pace })).toHaveProperty('breakdown')
  const answer = await createFiles(null)('read-workbook', null as never, { signal: going() })
  expect(answer).toMatchObject({ state: 'failed', problem: { code: 'bug', where: 'files' } })
})

/** A worker that answers when told to. */
function aDesk() {
  const posted: WorkMessage[] = []
  const transferred: unknown[] = []
  const desk: Desk = {
    onmessage: null,
    onerror: null,
    terminate: () => {},
    postMessage: (message: WorkMessage, transfer?: unknown) => {
      posted.push(message)
      transferred.push(transfer)
    },
  }
  const reply = (data: WorkReply) => desk.onmessage?.call(null as never, { data } as never)
  return { desk, posted, transferred, reply }
}
