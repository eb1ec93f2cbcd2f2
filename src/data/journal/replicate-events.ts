import type { Pouch as PouchClass, PouchDatabase } from './pouch'
import { documentPrefix } from './pouch-database'
import { readEvent } from './read-event'

/** What a replication tells, and what it asks of whoever runs it. */
export type ReplicationEars = {
  /** The server has these events. */
  readonly has: (ids: readonly string[]) => void
  /** Ids of stored events that the server is not known to have. */
  readonly unsent: () => readonly string[]
  /** All that could be exchanged is. @param denied how many events the server would not take */
  readonly settled: (denied: number) => void
  /** It has stopped, with what PouchDB or `fetch` gave. */
  readonly failed: (error: unknown) => void
}

/**
 * Live replication both ways, of events alone: a server's other documents, changed documents and removals stay there.
 * Stops at the first failure. @returns stops it
 */
export function replicateEvents(
  local: PouchDatabase,
  address: string,
  signed: typeof fetch,
  ears: ReplicationEars,
): () => void {
  const Pouch = local.constructor as PouchClass
  const remote = new Pouch(address, {
    adapter: 'http',
    skip_setup: true,
    fetch: (url, options) => signed(url, options),
  })
  // PouchDB asks it for a progress that nobody reads, and lets the answer's failure go unheard.
  const info = remote.info.bind(remote)
  remote.info = () => info().catch(() => ({ db_name: address, doc_count: 0, update_seq: 0 }))
  const options = { live: true, retry: false, filter: isEventDocument } as const
  const push = local.replicate.to(remote, options)
  const pull = local.replicate.from(remote, options)
  const quiet = { push: false, pull: false }
  let stopped = false

  const stop = () => {
    stopped = true
    push.cancel()
    pull.cancel()
  }
  const fail = (error: unknown) => {
    if (stopped) return
    stop()
    ears.failed(error)
  }
  const settle = async () => {
    try {
      const denied = await sendRest(local, remote, ears)
      if (!stopped) ears.settled(denied)
    } catch (error) {
      fail(error)
    }
  }
  for (const [way, replication] of [['push', push] as const, ['pull', pull] as const])
    replication
      .on('change', ({ docs = [] }) => ears.has(docs.map(({ _id }) => _id.slice(documentPrefix.length))))
      .on('active', () => {
        quiet[way] = false
      })
      .on('paused', (error?: unknown) => {
        if (error) return
        quiet[way] = true
        if (quiet.push && quiet.pull) void settle()
      })
      .on('error', fail)
      .on('complete', () => fail(null))
  return stop
}

/** Asks the server which of the rest it has, and sends what a replication once passed by. @returns how many it denies */
async function sendRest(local: PouchDatabase, remote: PouchDatabase, ears: ReplicationEars): Promise<number> {
  await askFor(remote, ears)
  const missing = ears.unsent()
  if (missing.length === 0) return 0
  const doc_ids = missing.map((id) => documentPrefix + id)
  // Its own checkpoints would say that these were sent.
  await local.replicate.to(remote, { doc_ids, checkpoint: false })
  await askFor(remote, ears)
  return missing.filter((id) => ears.unsent().includes(id)).length
}

const idsAtATime = 500

async function askFor(remote: PouchDatabase, ears: ReplicationEars): Promise<void> {
  const ids = ears.unsent()
  for (let start = 0; start < ids.length; start += idsAtATime) {
    const keys = ids.slice(start, start + idsAtATime).map((id) => documentPrefix + id)
    const { rows } = await remote.allDocs({ keys })
    ears.has(rows.flatMap((row) => ('error' in row ? [] : [row.key.slice(documentPrefix.length)])))
  }
}

/** The first version of a document (a removal is a second) that reads as the event its id names. */
function isEventDocument(document: Readonly<Record<string, unknown>>): boolean {
  const { _id, _rev, ...rest } = document
  if (typeof _id !== 'string' || !_id.startsWith(documentPrefix)) return false
  if (typeof _rev !== 'string' || !_rev.startsWith('1-')) return false
  const own = Object.entries(rest).filter(([name]) => !name.startsWith('_'))
  const { event } = readEvent(Object.fromEntries(own), '', 0)
  return event !== null && documentPrefix + event.id === _id
}
