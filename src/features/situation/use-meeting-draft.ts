import { useRef } from 'react'
import { useDraft } from '../../data/journal/use-draft'
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
}

/** What is being filled in for a week, kept at every key so that a killed page loses none. */
export function useMeetingDraft(week: IsoWeek): MeetingDraft {
  const draft = useDraft(`situation/meeting/${week}`)
  const read = entriesIn(draft.text)
  // Two changes in one turn: the second builds on the first.
  const latest = useRef(read)
  latest.current = read
  return {
    entryOf: (row) => read[row.area.id] ?? storedEntry(row),
    typed: Object.keys(read).length > 0,
    kept: draft.kept,
    set: (row, change) => {
      const entry = { ...(latest.current[row.area.id] ?? storedEntry(row)), ...change }
      latest.current = { ...latest.current, [row.area.id]: entry }
      draft.set(JSON.stringify(latest.current))
    },
    clear: draft.clear,
  }
}

const storedEntry = ({ current }: MeetingRow): Entry => ({ level: current?.level ?? null, note: current?.note ?? '' })

/** Entries by area; those that another version wrote otherwise are left out. */
function entriesIn(text: string | null): Readonly<Record<string, Entry>> {
  if (text === null) return {}
  try {
    const given = Object.entries(JSON.parse(text) as Record<string, Partial<Entry> | null>)
    return Object.fromEntries(
      given.flatMap(([area, entry]) => {
        const level = entry?.level ?? null
        if (typeof entry?.note !== 'string' || (level !== null && !isLevel(level))) return []
        return [[area, { level, note: entry.note }]]
      }),
    )
  } catch {
    return {}
  }
}
