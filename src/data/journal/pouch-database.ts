import type { JournalEvent } from '../../domain/journal/event'
import { canonical } from '../../domain/journal/fold-journal'
import type { Appended, EventDatabase, StoredDocument } from './event-database'
import type { PouchChange, Pouch as PouchClass, PouchDatabase, PouchOptions } from './pouch'

export const databaseName = 'platsbild-arbetsbok'
export const documentPrefix = 'event/'

/** PouchDB comes when the journal is first asked for, not with the app. */
export async function openBrowserDatabase(): Promise<EventDatabase> {
  const { default: Pouch } = await import('pouchdb-browser')
  return openPouchDatabase(Pouch, databaseName)
}

/**
 * The journal in a PouchDB database: one document per event, never changed.
 * @param options for tests: another adapter
 */
export async function openPouchDatabase(
  Pouch: PouchClass,
  name: string,
  options: PouchOptions = {},
): Promise<EventDatabase> {
  const pouch = new Pouch(name, options)
  await pouch.info()
  /** What ended the following; then the database would be read no more, though it still takes writes. */
  let deaf: { readonly error: unknown } | null = null
  return {
    pouch,
    read: async () => {
      const { results, last_seq } = await pouch.changes({ since: 0, include_docs: true })
      return { documents: results.flatMap(documentOf), seq: Number(last_seq) }
    },
    follow: (since, heard) => {
      const feed = pouch
        .changes({ since, live: true, include_docs: true, return_docs: false })
        .on('change', (change) => documentOf(change).forEach(heard))
        .on('error', (error) => {
          deaf = { error }
        })
      return () => feed.cancel()
    },
    append: (events) => append(pouch, events),
    beside: (name) => pouch.get(`_local/${name}`).then(withoutOwn, (error) => (isMissing(error) ? null : fail(error))),
    keepBeside: async (name, value) => {
      const _id = `_local/${name}`
      const known = await pouch.get(_id).catch((error) => (isMissing(error) ? null : fail(error)))
      await pouch.put({ ...value, _id, ...(known && { _rev: known._rev }) })
    },
    check: async () => {
      if (deaf) throw deaf.error
      await pouch.info()
    },
    close: () => pouch.close(),
  }
}

async function append(pouch: PouchDatabase, events: readonly JournalEvent[]): Promise<readonly Appended[]> {
  // The same event is the same bytes on every device, so that its revision is, and replication sees no conflict.
  const documents = events.map((event) => ({ ...inOneOrder(event), _id: documentPrefix + event.id }))
  const results = await pouch.bulkDocs(documents)
  return Promise.all(
    results.map(async (result, index): Promise<Appended> => {
      const event = events[index]
      if (!event) return 'known'
      if (!('error' in result)) return 'added'
      if (result.status !== 409) throw result
      const there = withoutOwn(await pouch.get(documentPrefix + event.id))
      return canonical(there) === canonical(event) ? 'known' : 'differs'
    }),
  )
}

const inOneOrder = (event: JournalEvent): JournalEvent => JSON.parse(canonical(event))

/** Nothing for what is no event: a server's own documents, and what was removed. */
function documentOf(change: PouchChange): readonly StoredDocument[] {
  if (!change.id.startsWith(documentPrefix) || change.deleted || !change.doc) return []
  return [{ json: withoutOwn(change.doc), seq: Number(change.seq) }]
}

/** Members with a leading underscore are the database's. */
const withoutOwn = (document: object): object =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('_')))

const isMissing = (error: unknown): boolean => (error as { status?: unknown } | null)?.status === 404

function fail(error: unknown): never {
  throw error
}
