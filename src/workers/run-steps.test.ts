import { expect, test, vi } from 'vitest'
import { nextTurn } from './next-turn'
import { runSteps } from './run-steps'

function* busy(steps: number, done: number[]): Generator<number, string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 5
    while (performance.now() < until) Math.sqrt(step)
    done.push(step)
    yield step / steps
  }
  return 'done'
}

test('work that is given up stops midway, within a stretch', async () => {
  const stop = new AbortController()
  const done: number[] = []
  setTimeout(() => stop.abort(), 30)
  const work = runSteps(busy(400, done), { signal: stop.signal, progress: () => nextTurn() })
  await expect(work).rejects.toThrow(/abort/i)
  expect(done.length).toBeGreaterThan(0)
  expect(done.length).toBeLessThan(400)
})

test('work that is not given up ends with its result, and tells how far it has come', async () => {
  const progress = vi.fn(() => nextTurn())
  const { signal } = new AbortController()
  expect(await runSteps(busy(20, []), { signal, progress })).toBe('done')
  const shares = progress.mock.calls.map(([share]: unknown[]) => share as number)
  expect(shares.length).toBeGreaterThan(0)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
})
