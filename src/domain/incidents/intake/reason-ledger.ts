import { maskPersons } from '../../persons/find-persons'
import { entriesKept, type ReasonCount, type ReasonEntry } from './intake-report'
import { allRowReasons, type RowReason } from './row-reason'

/** Counts what is said of rows, and keeps the first entries of each reason. */
export type ReasonLedger = {
  /** @param entry made only when it is kept */
  readonly note: (reason: RowReason, entry: () => ReasonEntry) => void
  readonly count: (reason: RowReason) => number
  /** The most first. */
  readonly counts: () => readonly ReasonCount[]
}

export function createReasonLedger(): ReasonLedger {
  const counts = new Map<RowReason, { count: number; readonly entries: ReasonEntry[] }>()
  return {
    note: (reason, entry) => {
      let held = counts.get(reason)
      if (!held) {
        held = { count: 0, entries: [] }
        counts.set(reason, held)
      }
      held.count += 1
      if (held.entries.length < entriesKept) held.entries.push(entry())
    },
    count: (reason) => counts.get(reason)?.count ?? 0,
    counts: () =>
      allRowReasons
        .flatMap((reason): readonly ReasonCount[] => {
          const held = counts.get(reason)
          return held ? [{ reason, ...held }] : []
        })
        .sort((one, other) => other.count - one.count),
  }
}

const longestShown = 80
/** Patterns are not run over more than this of a cell that may be a megabyte. */
const longestLookedAt = 500

/** What may be shown of a cell: on one line, cut off, with what points out a person covered. */
export function shownValue(text: string): string {
  const line = maskPersons(text.slice(0, longestLookedAt)).replace(/\s+/g, ' ').trim()
  return line.length > longestShown || text.length > longestLookedAt ? `${line.slice(0, longestShown)}…` : line
}
