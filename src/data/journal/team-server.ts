import { type Problem, problem } from '../../domain/problems/problem'
import { eitherOf } from '../fetch-json'

export type Credentials = { readonly name: string; readonly password: string }

const answerLimitMilliseconds = 30_000

/** `fetch` with the name and password on each request and nowhere else: no cookie, no session, nothing stored. */
export function signedFetch({ name, password }: Credentials): typeof fetch {
  const bytes = new TextEncoder().encode(`${name}:${password}`)
  const authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`
  return (address, options = {}) => {
    const headers = new Headers(options.headers)
    headers.set('Authorization', authorization)
    const signal = withLimit(String(address), options.signal ?? null)
    return fetch(address, { ...options, headers, signal, credentials: 'omit', cache: 'no-store' })
  }
}

/** A question about changes stays open until there are some: whether the server lives is asked beside it. */
function withLimit(address: string, given: AbortSignal | null): AbortSignal | null {
  if (address.includes('/_changes')) return given
  const limit = AbortSignal.timeout(answerLimitMilliseconds)
  return given ? eitherOf(given, limit) : limit
}

/** How it stands with a server: what keeps us from it, and whether trying again may help. */
export type Obstacle = { readonly state: 'offline' | 'refused' | 'failing'; readonly problem: Problem }

/** Asks the database for itself; null: it answers, and lets us in. */
export async function askServer(address: string, ask: typeof fetch): Promise<Obstacle | null> {
  try {
    const response = await ask(address, { headers: { Accept: 'application/json' } })
    if (!response.ok) return obstacleOf({ status: response.status }, address)
    const said = (await response.json().catch(() => null)) as { db_name?: unknown } | null
    if (typeof said?.db_name === 'string') return null
    return { state: 'failing', problem: problem('team-failing', address, { reason: 'CouchDB?' }) }
  } catch (error) {
    return obstacleOf(error, address)
  }
}

/** @param error what PouchDB or `fetch` gave: with a status when the server answered */
export function obstacleOf(error: unknown, address: string): Obstacle {
  const { status, reason } = (error ?? {}) as { status?: unknown; reason?: unknown }
  const url = new URL(address)
  if (typeof status !== 'number' || status < 400)
    return { state: 'offline', problem: problem('team-unreachable', address, { host: url.host }) }
  if (status === 401) return { state: 'refused', problem: problem('team-refused', address) }
  if (status === 403) return { state: 'refused', problem: problem('team-forbidden', address) }
  if (status === 404)
    return { state: 'failing', problem: problem('team-missing', address, { database: url.pathname.slice(1) }) }
  const details = { status, ...(typeof reason === 'string' && { reason: reason.slice(0, 120) }) }
  return { state: 'failing', problem: problem('team-failing', address, details) }
}
