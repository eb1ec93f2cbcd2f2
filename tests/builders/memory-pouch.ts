import type { Pouch as PouchClass } from '../../src/data/journal/pouch'

// pouchdb-browser looks for a window's own name when it loads; its code is the same as in the app.
const page = globalThis as { self?: unknown }
page.self ??= globalThis

const { default: Pouch } = await import('pouchdb-browser')
const { default: adapter } = await import('pouchdb-adapter-memory')
Pouch.plugin(adapter)

/** The app's own PouchDB, on an adapter that keeps all in memory. Databases of one name are one database. */
export const MemoryPouch = Pouch.defaults({ adapter: 'memory' }) as PouchClass
