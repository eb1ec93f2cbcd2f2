import type { JournalFile } from '../../data/journal/journal-file'
import { readFile } from '../../data/journal/use-work-file'
import { canonical, type Journal } from '../../domain/journal/fold-journal'
import { type Problem, problem } from '../../domain/problems/problem'

/** What taking in a file would do. */
export type Preview = {
  readonly file: File
  readonly fresh: number
  readonly known: number
  readonly bad: JournalFile['bad']
  /** First and last time of the new events, ISO 8601, and the roles that wrote them; null when nothing is new. */
  readonly written: { readonly first: string; readonly last: string; readonly roles: readonly string[] } | null
}

/** Reads a file without taking anything in. A problem alone: nothing of it can be used. */
export async function previewFile(
  file: File,
  journal: Journal,
): Promise<{ readonly preview: Preview } | { readonly problem: Problem }> {
  const read = await readFile(file)
  if (read.problem) return { problem: read.problem }
  const here = new Map([...journal.events, ...journal.leftOut].map((event) => [event.id, event]))
  const events = [...new Map(read.events.map((event) => [event.id, event])).values()]
  const fresh = events.filter(({ id }) => !here.has(id))
  const differs = new Set(
    events
      .filter((event) => {
        const ours = here.get(event.id)
        return ours && canonical(ours) !== canonical(event)
      })
      .map(({ id }) => id),
  )
  const differing = read.places.flatMap(({ id, index }) =>
    differs.has(id) ? [{ index, id, problem: problem('event-differs', file.name, { id }) }] : [],
  )
  const times = fresh.map(({ time }) => time).toSorted()
  const [first, last] = [times[0], times.at(-1)]
  return {
    preview: {
      file,
      fresh: fresh.length,
      known: events.length - fresh.length - differs.size,
      bad: [...read.bad, ...differing].toSorted((a, b) => a.index - b.index),
      written:
        first === undefined || last === undefined
          ? null
          : { first, last, roles: [...new Set(fresh.map(({ role }) => role))] },
    },
  }
}
