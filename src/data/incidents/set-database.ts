import { createStore, del, delMany, get, getMany, keys, set, setMany, type UseStore, update } from 'idb-keyval'
import type { KeptSet, KeptShapes, RememberedMapping } from '../../domain/incidents/kept-set'
import type { StoredColumns } from '../../workers/packed-columns'

/** Where sets of incidents lie: whole, without a thought for versions or other tabs. Rejects with the database's own error. */
export type SetDatabase = {
  /** As it stands there: what an older or newer app wrote is for the reader to judge. */
  readonly list: () => Promise<readonly unknown[]>
  readonly columns: (id: string) => Promise<StoredColumns | null>
  /** Both or neither. */
  readonly put: (kept: KeptSet, columns: StoredColumns) => Promise<void>
  readonly change: (id: string, change: (kept: KeptSet) => KeptSet) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** As they stand there. */
  readonly shapes: () => Promise<readonly unknown[]>
  readonly putShapes: (kept: KeptShapes) => Promise<void>
  readonly removeShapes: (id: string) => Promise<void>
  readonly mapping: (fingerprint: string) => Promise<unknown>
  readonly remember: (remembered: RememberedMapping) => Promise<void>
}

/** The browser's own database. Heads lie apart, so that a list need not read the columns. */
export function browserSetDatabase(): SetDatabase {
  let made: UseStore | null = null
  /** Refused storage throws here, within the promise of the caller. */
  const store = () => {
    made ??= createStore('platsbild-handelser', 'material')
    return made
  }
  const under = async (start: string): Promise<readonly unknown[]> => {
    const found = (await keys(store())).filter((key) => String(key).startsWith(start))
    return getMany(found, store())
  }
  return {
    list: () => under(head('')),
    columns: async (id) => (await get<StoredColumns>(columnsOf(id), store())) ?? null,
    put: async (kept, columns) =>
      setMany(
        [
          [head(kept.head.id), kept],
          [columnsOf(kept.head.id), columns],
        ],
        store(),
      ),
    change: async (id, change) =>
      update<KeptSet>(
        head(id),
        (kept) => {
          if (!kept) throw new Error(`no set ${id}`)
          return change(kept)
        },
        store(),
      ),
    remove: async (id) => delMany([head(id), columnsOf(id)], store()),
    shapes: () => under(shapesOf('')),
    putShapes: async (kept) => set(shapesOf(kept.head.id), kept, store()),
    removeShapes: async (id) => del(shapesOf(id), store()),
    mapping: async (fingerprint) => get(mappingOf(fingerprint), store()),
    remember: async (remembered) => set(mappingOf(remembered.fingerprint), remembered, store()),
  }
}

const head = (id: string) => `material/${id}`
const columnsOf = (id: string) => `kolumner/${id}`
const mappingOf = (fingerprint: string) => `tolkning/${fingerprint}`
const shapesOf = (id: string) => `ytor/${id}`
