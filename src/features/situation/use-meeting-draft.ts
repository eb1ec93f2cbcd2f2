import { useRef } from 'react'
import { useDraft } from '../../data/journal/use-draft'
import { useJournal } from '../../data/journal/use-journal'
import type { SetEvent } from '../../domain/journal/event'
import { subjectOf } from '../../domain/journal/subjects'
import { type Seen, seenOf, unseenBy } from '../../domain/journal/write-events'
import { assessmentKey } from '../../domain/situation/assessment'
import { isLevel, type Level } from '../../domain/situation/levels'
import type { MeetingRow } from '../../domain/situation/meeting'
import type { IsoWeek } from '../../domain/time/iso-week'

export type Entry = { readonly level: Level | null; readonly note: string }

export type MeetingDraft = {
  /** What stands in a row: what was typed, else what is stored. */
  readonly entryOf: (row: MeetingRow) => Entry
  readonly typed: boolean
  /** The browser keeps what was typed. */
  readonly kept: boolean
  readonly set: (row: MeetingRow, change: Partial<Entry>) => void
  readonly clear: () => void
  /** What had been assessed when each of the typed rows was begun. */
  readonly seen: readonly Seen[]
  /** What somebody else has set on a typed row since it was begun, latest first. */
  readonly newsOf: (row: MeetingRow) => readonly SetEvent[]
}

/** What is being filled in for a week, kept at every key so that a killed page loses none. */
export function useMeetingDraft(week: IsoWeek): MeetingDraft {
  const draft = useDraft(`situation/meeting/${week}`)
  const { journal, device } = useJournal()
  const read = entriesIn(draft.text)
  // Two changes in one turn: the second builds on the first.
  const latest = useRef(read)
  latest.current = read
  const subjectIn = (area: string) => subjectOf('assessment', assessmentKey(area, week))
  const seenIn = (area: string, { seen }: Typed): Seen => ({ subject: subjectIn(area), ids: seen })
  return {
    entryOf: (row) => read[row.area.id] ?? storedEntry(row),
    typed: Object.keys(read).length > 0,
    kept: draft.kept,
    set: (row, change) => {
      const { id } = row.area
      const begun = latest.current[id] ?? { ...storedEntry(row), seen: seenOf(journal, subjectIn(id)).ids }
      latest.current = { ...latest.current, [id]: { ...begun, ...change } }
      draft.set(JSON.stringify(latest.current))
    },
    clear: draft.clear,
    seen: Object.entries(read).map(([area, typed]) => seenIn(area, typed)),
    newsOf: ({ area }) => {
      const typed = read[area.id]
      return typed ? unseenBy(journal, device, seenIn(area.id, typed)) : []
    },
  }
}

/** A typed row, with the ids of what stood in it when it was begun. */
type Typed = Entry & { readonly seen: readonly string[] }

const storedEntry = ({ current }: MeetingRow): Entry => ({ level: current?.level ?? null, note: current?.note ?? '' })

/** Entries by area; those that another version wrote otherwise are left out. */
function entriesIn(text: string | null): Readonly<Record<string, Typed>> {
  if (text === null) return {}
  try {
    const given = Object.entries(JSON.parse(text) as Record<string, Partial<Typed> | null>)
    return Object.fromEntries(
      given.flatMap(([area, entry]) => {
        const level = entry?.level ?? null
        if (typeof entry?.note !== 'string' || (level !== null && !isLevel(level))) return []
        const seen = Array.isArray(entry.seen) ? entry.seen.filter((id) => typeof id === 'string') : []
        return [[area, { level, note: entry.note, seen }]]
      }),
    )
  } catch {
    return {}
  }
}
