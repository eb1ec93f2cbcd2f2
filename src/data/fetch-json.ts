import { ProblemError, problem } from '../domain/problems/problem'

/** After this long a load is given up; before it the screen says that it is slow (see `useSlow`). */
export const loadLimitMilliseconds = 30_000

/**
 * Fetches and parses one JSON file.
 * Throws ProblemError: `unreachable`, `not-found`, `server-error`, `timeout`, `blocked-address` or `truncated`.
 * An abort by the caller passes through as the browser's AbortError.
 */
export async function fetchJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const text = await fetchText(address, signal)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ProblemError(
      problem('truncated', address, {
        bytes: text.length,
        reason: error instanceof Error ? error.message : String(error),
      }),
    )
  }
}

async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  const limit = AbortSignal.timeout(loadLimitMilliseconds)
  try {
    const response = await fetch(address, {
      signal: signal ? eitherOf(signal, limit) : limit,
      credentials: 'same-origin',
    })
    if (response.status === 404) throw new ProblemError(problem('not-found', address))
    if (!response.ok) throw new ProblemError(problem('server-error', address, { status: response.status }))
    return await response.text()
  } catch (error) {
    if (error instanceof ProblemError || signal?.aborted) throw error
    throw new ProblemError(
      limit.aborted
        ? problem('timeout', address, { seconds: loadLimitMilliseconds / 1000 })
        : problem('unreachable', address),
    )
  }
}

/** AbortSignal.any came to browsers a year after the oldest that the build serves. */
export function eitherOf(...signals: readonly AbortSignal[]): AbortSignal {
  const either = new AbortController()
  for (const signal of signals) {
    if (signal.aborted) either.abort(signal.reason)
    else signal.addEventListener('abort', () => either.abort(signal.reason), { once: true })
  }
  return either.signal
}
