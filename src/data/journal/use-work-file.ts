import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Problem, problem } from '../../domain/problems/problem'
import { exportJournal, fileLimitBytes, type JournalFile, readJournalFile } from './journal-file'
import type { JournalStore } from './journal-store'
import { isAllSent } from './team'
import { useJournal, useJournalStore } from './use-journal'
import { useTeam } from './use-team'

export type ExportedFile = {
  readonly name: string
  readonly blob: Blob
  readonly text: string
  /** To be called when the user has got the file: from then on its events count as saved to file. */
  readonly saved: () => Promise<void>
}

export type Imported = {
  readonly added: number
  readonly known: number
  readonly bad: JournalFile['bad']
  /** Why nothing came in, or why what came in stands in this tab only. */
  readonly problem: Problem | null
}

export type WorkFile = {
  readonly export: () => ExportedFile
  readonly import: (file: File) => Promise<Imported>
  /** When a file was last exported from this browser, ISO 8601; null: never. */
  readonly lastExported: string | null
  /** Time of the oldest event that is in no exported or imported file; null: all are. */
  readonly unsavedSince: string | null
  /** How many deeds have events that are in no such file. */
  readonly unsaved: number
  /** Such an event is older than a week, and no team's server has it or is at hand to take it. */
  readonly needsBackup: boolean
}

/** What of the journal is in some file: the ids of its events, and when one was last exported. */
type Filed = { readonly time: string | null; readonly ids: readonly string[] }

const nothingFiled: Filed = { time: null, ids: [] }
const filedKey = ['journal', 'filed']
const week = 7 * 24 * 60 * 60 * 1000

/** The journal as one file, out and in. */
export function useWorkFile(): WorkFile {
  const store = useJournalStore()
  const cache = useQueryClient()
  const { state } = useJournal()
  const team = useTeam()
  const query = useQuery({
    queryKey: filedKey,
    queryFn: () => readFiled(store, cache),
    enabled: state !== 'opening',
    // Another tab may have exported in the meantime.
    refetchOnWindowFocus: 'always',
  })
  const filed = query.data ?? nothingFiled
  const inFile = new Set(filed.ids)
  const unsaved = store.events().filter(({ event }) => !inFile.has(event.id))
  const unsavedSince = unsaved.map(({ event }) => event.time).reduce(earlier, null)
  return {
    export: () => exportNow(store, cache),
    import: (file) => importNow(file, store, cache),
    lastExported: filed.time,
    unsavedSince,
    unsaved: new Set(unsaved.map(({ event }) => event.deed)).size,
    needsBackup:
      unsavedSince !== null &&
      team.state !== 'synced' &&
      !isAllSent(team) &&
      Date.parse(store.now()) - Date.parse(unsavedSince) > week,
  }
}

function exportNow(store: JournalStore, cache: QueryClient): ExportedFile {
  const events = store.events().map(({ event }) => event)
  const time = store.now()
  const text = exportJournal(events, { exported: time, device: store.state().device ?? '' })
  return {
    name: `platsbild-arbetsbok-${time.slice(0, 10)}.json`,
    blob: new Blob([text], { type: 'application/json' }),
    text,
    saved: () => keepFiled({ time, ids: events.map(({ id }) => id) }, store, cache),
  }
}

async function importNow(file: File, store: JournalStore, cache: QueryClient): Promise<Imported> {
  const read = await readFile(file)
  if (read.problem) return { added: 0, known: 0, bad: read.bad, problem: read.problem }
  const { added, known, differing, problem: trouble } = await store.add(read.events)
  const differs = new Set(differing)
  const bad = read.places.flatMap(({ id, index }) =>
    differs.has(id) ? [{ id, index, problem: problem('event-differs', file.name, { id }) }] : [],
  )
  const before = await readFiled(store, cache)
  const taken = read.events.map(({ id }) => id).filter((id) => !differs.has(id))
  await keepFiled({ time: before.time, ids: [...new Set([...before.ids, ...taken])] }, store, cache)
  return { added, known, bad: [...read.bad, ...bad].toSorted((a, b) => a.index - b.index), problem: trouble }
}

/** What a file holds, without taking anything in. */
export async function readFile(file: File): Promise<JournalFile> {
  const refuse = (why: Problem): JournalFile => ({ events: [], places: [], bad: [], problem: why })
  if (file.size > fileLimitBytes) {
    const sizes = { megabytes: Math.round(file.size / 1e6), limit: Math.round(fileLimitBytes / 1e6) }
    return refuse(problem('journal-too-large', file.name, sizes))
  }
  try {
    return readJournalFile(decode(await bytesOf(file)), file.name)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refuse(problem('journal-damaged', file.name, { reason }))
  }
}

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(file)
  })
}

/** Some editors save as UTF-16, which they say by the first two bytes. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** From beside the database; where there is none, what this page knows. */
async function readFiled(store: JournalStore, cache: QueryClient): Promise<Filed> {
  const known = cache.getQueryData<Filed>(filedKey) ?? nothingFiled
  try {
    const fact = (await store.database()?.beside('filed')) as Partial<Filed> | null | undefined
    if (fact === undefined) return known
    return { time: typeof fact?.time === 'string' ? fact.time : null, ids: Array.isArray(fact?.ids) ? fact.ids : [] }
  } catch {
    return known
  }
}

async function keepFiled(filed: Filed, store: JournalStore, cache: QueryClient): Promise<void> {
  cache.setQueryData(filedKey, filed)
  await store
    .database()
    ?.keepBeside('filed', filed)
    .catch(() => undefined)
}

const earlier = (a: string | null, b: string): string => (a === null || b < a ? b : a)
