import type { SetEvent } from '../../domain/journal/event'
import type { Journal } from '../../domain/journal/fold-journal'

/** A field for which two or more values were set by authors who had not seen each other's. */
export type RivalField = {
  readonly subject: string
  readonly field: string
  /** The one that stands first, then the others, latest first. */
  readonly values: readonly SetEvent[]
}

export function listRivals(journal: Journal): readonly RivalField[] {
  return [...journal.registers].flatMap(([subject, fields]) =>
    [...fields].flatMap(([field, { stands, rivals }]) =>
      rivals.length > 0 ? [{ subject, field, values: [stands, ...rivals] }] : [],
    ),
  )
}
