import { useJournal } from '../../../data/journal/use-journal'
import { isSetEvent, type SetEvent } from '../../../domain/journal/event'
import { canonical, type Journal } from '../../../domain/journal/fold-journal'
import { type FieldOf, type SubjectKind, subjectOf } from '../../../domain/journal/subjects'
import { useLanguage, useTexts } from '../../../i18n/language'
import { printDate, printTime } from '../../../i18n/numbers'
import { dayInStockholm } from '../../../state/today'

/** Who set something, and when, in words. */
export type Written = {
  readonly role: string
  /** "3 november 2026" */
  readonly day: string
  /** "3 november 2026 14.32" */
  readonly moment: string
}

/** Who last set any of the fields, as they stand; null when the users have set none of them. */
export function useWritten<Kind extends SubjectKind>(
  kind: Kind,
  id: string,
  fields: readonly FieldOf<Kind>[],
): Written | null {
  const { journal } = useJournal()
  const say = useSayWritten()
  const set = latestSet(journal, subjectOf(kind, id), fields)
  return set && say(set)
}

/** Puts a role and a moment in the words of the screen. */
export function useSayWritten(): (set: { readonly role: string; readonly time: string }) => Written {
  const { planEdit } = useTexts()
  const language = useLanguage()
  return ({ role, time }) => {
    const day = printDate(dayInStockholm(new Date(time)), language)
    return { role: role.trim() || planEdit.withoutRole, day, moment: `${day} ${printTime(time, language)}` }
  }
}

function latestSet(journal: Journal, subject: string, fields: readonly string[]) {
  const ofSubject = journal.registers.get(subject)
  return (
    fields
      .flatMap((field) => ofSubject?.get(field)?.stands ?? [])
      .map((set) => origin(set, journal))
      .toSorted((a, b) => (a.time < b.time ? 1 : -1))[0] ?? null
  )
}

/** Who chose between rivals said again what another had written: it is still that other's. */
function origin(set: SetEvent, journal: Journal): SetEvent {
  const value = canonical(set.payload.value)
  const same = journal.events
    .filter(isSetEvent)
    .find((event) => set.payload.replaces.includes(event.id) && canonical(event.payload.value) === value)
  return same && same !== set ? origin(same, journal) : set
}
