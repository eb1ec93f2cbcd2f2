import { delay, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Problem, ProblemError } from '../domain/problems/problem'
import { fetchJson } from './fetch-json'

const address = 'http://exempel.se/geodata/platser.json'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  vi.restoreAllMocks()
})
afterAll(() => server.close())

const answer = (response: () => Response | Promise<Response>) => server.use(http.get(address, response))

/** The problem that a load ends in. */
async function problemOf(load: Promise<unknown>): Promise<Problem> {
  const error = await load.then(
    () => null,
    (caught: unknown) => caught,
  )
  if (error instanceof ProblemError) return error.problem
  throw new Error(`ended in ${String(error)}`)
}

test('a file is read as it is', async () => {
  answer(() => HttpResponse.json({ namn: 'Råcksta <b>' }))
  expect(await fetchJson(address)).toEqual({ namn: 'Råcksta <b>' })
})

test('a byte order mark is let be', async () => {
  answer(() => HttpResponse.text('\uFEFF{"a":1}'))
  expect(await fetchJson(address)).toEqual({ a: 1 })
})

test('a missing file is not found', async () => {
  answer(() => new HttpResponse(null, { status: 404 }))
  expect(await problemOf(fetchJson(address))).toEqual({ code: 'not-found', where: address, details: {} })
})

test.each([401, 403, 500, 503])('answer %i is told with its number', async (status) => {
  answer(() => new HttpResponse('fel', { status }))
  expect(await problemOf(fetchJson(address))).toMatchObject({ code: 'server-error', details: { status } })
})

test('no network is unreachable', async () => {
  answer(() => HttpResponse.error())
  expect(await problemOf(fetchJson(address))).toEqual({ code: 'unreachable', where: address, details: {} })
})

test.each(['{"places": [{"id": "hass', '', '<!doctype html>', '[1, 2'])(
  '”%s” is cut short or damaged',
  async (text) => {
    answer(() => HttpResponse.text(text))
    expect(await problemOf(fetchJson(address))).toMatchObject({
      code: 'truncated',
      details: { bytes: text.length, reason: expect.any(String) },
    })
  },
)

test('a connection that breaks in the middle of a file is unreachable', async () => {
  answer(() => {
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"places": ['))
        controller.error(new Error('bröts'))
      },
    })
    return new HttpResponse(stream)
  })
  expect((await problemOf(fetchJson(address))).code).toBe('unreachable')
})

test('a file that never comes is given up and says how long was waited', async () => {
  const limit = new AbortController()
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal)
  answer(async () => {
    limit.abort()
    await delay('infinite')
    return HttpResponse.json({})
  })
  expect(await problemOf(fetchJson(address))).toEqual({ code: 'timeout', where: address, details: { seconds: 30 } })
  expect(timeout).toHaveBeenCalledWith(30_000)
})

test('whoever stops the load gets the browser’s own error, not a problem to show', async () => {
  const stop = new AbortController()
  answer(async () => {
    stop.abort()
    await delay('infinite')
    return HttpResponse.json({})
  })
  await expect(fetchJson(address, stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
})

test('a load that was stopped before it began asks for nothing', async () => {
  await expect(fetchJson(address, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
})

test('a browser without AbortSignal.any reads files and gives up in time', async () => {
  const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any')!
  Reflect.deleteProperty(AbortSignal, 'any')
  try {
    answer(() => HttpResponse.json([1]))
    expect(await fetchJson(address, new AbortController().signal)).toEqual([1])
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
    expect((await problemOf(fetchJson(address, new AbortController().signal))).code).toBe('timeout')
  } finally {
    Object.defineProperty(AbortSignal, 'any', any)
  }
})
