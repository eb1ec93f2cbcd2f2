import { compareEvents, type JournalEvent } from '../../domain/journal/event'
import { type Problem, problem } from '../../domain/problems/problem'
import { readEvent } from './read-event'

/** The version of work files that this app writes. A fixture of every version lies in `tests/fixtures/journals`. */
export const fileVersion = 1
const fileType = 'arbetsbok'

export const fileLimitBytes = 64 * 1024 * 1024

export type JournalFile = {
  readonly events: readonly JournalEvent[]
  /** Where in the file each event stood, the first is 1. */
  readonly places: readonly { readonly index: number; readonly id: string }[]
  /** By place in the file. Those that are `event-unreadable` are among `events` too. */
  readonly bad: readonly { readonly index: number; readonly id: string; readonly problem: Problem }[]
  /** Why nothing of the file could be read. */
  readonly problem?: Problem
}

/**
 * One readable text: JSON with an event on each line.
 * @param written `exported`: ISO 8601 in UTC; `device`: the browser profile's id
 */
export function exportJournal(
  events: readonly JournalEvent[],
  written: { readonly exported: string; readonly device: string },
): string {
  const head = JSON.stringify({ type: fileType, version: fileVersion, ...written })
  const lines = events.toSorted(compareEvents).map((event) => JSON.stringify(event))
  return `{"platsbild":${head},"events":[\n${lines.join(',\n')}\n]}\n`
}

/** Reads a work file of any version. Bad events are left out and listed; what is no work file gives a `problem` alone. */
export function readJournalFile(text: string, name = 'arbetsboken'): JournalFile {
  const refuse = (why: Problem): JournalFile => ({ events: [], places: [], bad: [], problem: why })
  if (text.trim() === '') return refuse(problem('journal-empty', name))
  const json = parse(text)
  const head = (json as { platsbild?: { type?: unknown; version?: unknown } } | null | undefined)?.platsbild
  if (json === undefined && /^\s*\{\s*"platsbild"/.test(text)) return refuse(problem('journal-damaged', name))
  if (head?.type !== fileType) return refuse(problem('journal-foreign', name, { found: lookOf(text, json) }))
  if (typeof head.version !== 'number' || !Number.isInteger(head.version) || head.version < 1)
    return refuse(problem('journal-damaged', name, { reason: 'version' }))
  if (head.version > fileVersion) return refuse(problem('journal-newer', name, { version: head.version }))
  const upgraded = upgrade(json as object, head.version) as { events?: unknown }
  if (!Array.isArray(upgraded.events)) return refuse(problem('journal-damaged', name, { reason: 'events' }))
  return readEvents(upgraded.events, name)
}

/** From each version to the next: `upgrades[1]` makes a file of version 1 one of version 2. */
const upgrades: Readonly<Record<number, (file: object) => object>> = {}

function upgrade(file: object, version: number): object {
  const next = upgrades[version]
  return next ? upgrade(next(file), version + 1) : file
}

function readEvents(items: readonly unknown[], name: string): JournalFile {
  const events: JournalEvent[] = []
  const places: { index: number; id: string }[] = []
  const bad: { index: number; id: string; problem: Problem }[] = []
  items.forEach((item, place) => {
    const read = readEvent(item, name, place + 1)
    if (read.event) {
      events.push(read.event)
      places.push({ index: place + 1, id: read.event.id })
    }
    const fault = read.event ? read.unreadable : read.problem
    if (fault) bad.push({ index: place + 1, id: String(fault.details.id ?? ''), problem: fault })
  })
  return { events, places, bad }
}

/** undefined: no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** What a foreign file seems to be, for the sentence that refuses it. */
function lookOf(text: string, json: unknown): string {
  const start = text.slice(0, 4_000)
  if (start.startsWith('PK')) return /\[Content_Types\]\.xml|xl\//.test(start) ? 'xlsx' : 'zip'
  if (start.startsWith('%PDF')) return 'pdf'
  if (/^\s*<(!doctype html|html)/i.test(start)) return 'html'
  if (json !== undefined) {
    const type = (json as { type?: unknown } | null)?.type
    return typeof type === 'string' && /^(FeatureCollection|Feature|Topology|GeometryCollection)$/.test(type)
      ? 'geojson'
      : 'json'
  }
  const [first = '', second = ''] = start.split(/\r?\n/)
  const separated = [';', ',', '\t'].some(
    (mark) => first.includes(mark) && first.split(mark).length === second.split(mark).length,
  )
  return separated ? 'csv' : 'text'
}
