import { isSetEvent } from './event'
import type { Journal } from './fold-journal'

/** What one deed says of fields that others have set otherwise without seeing it. */
export type RivalDeed = {
  readonly deed: string
  readonly role: string
  readonly time: string
  /** It holds all its contested fields as things are. */
  readonly stands: boolean
  /** By field: what the deed set of those asked about, contested or not. */
  readonly values: ReadonlyMap<string, unknown>
}

/**
 * The deeds that disagree about any of the fields, the latest first; none when nobody does. Fields that are set together
 * (status, words and date of a follow-up) are asked about together, so that a choice between deeds keeps them together.
 */
export function rivalDeeds(journal: Journal, subject: string, fields: readonly string[]): readonly RivalDeed[] {
  const registers = journal.registers.get(subject)
  const contested = fields.flatMap((field) => {
    const register = registers?.get(field)
    return register && register.rivals.length > 0 ? [register] : []
  })
  const standing = new Set(contested.map(({ stands }) => stands.id))
  const deeds = new Set(contested.flatMap(({ stands, rivals }) => [stands.deed, ...rivals.map(({ deed }) => deed)]))
  const heads = new Set(contested.flatMap(({ stands, rivals }) => [stands.id, ...rivals.map(({ id }) => id)]))
  return [...deeds]
    .flatMap((deed) => {
      const events = journal.events
        .filter(isSetEvent)
        .filter((event) => event.deed === deed && event.subject === subject && fields.includes(event.payload.field))
      const [first] = events
      if (!first) return []
      return {
        deed,
        role: first.role,
        time: first.time,
        stands: events.filter(({ id }) => heads.has(id)).every(({ id }) => standing.has(id)),
        values: new Map(events.map(({ payload }) => [payload.field, payload.value])),
      }
    })
    .toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : a.deed < b.deed ? 1 : -1))
}
