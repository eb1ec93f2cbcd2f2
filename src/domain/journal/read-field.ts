import type { Journal, Register } from './fold-journal'
import { type FieldOf, type SubjectFields, type SubjectKind, subjectOf } from './subjects'

/** The value that stands; undefined when nobody has set the field, or every setting was undone. */
export function readField<Kind extends SubjectKind, Field extends FieldOf<Kind>>(
  journal: Journal,
  kind: Kind,
  id: string,
  field: Field,
): SubjectFields[Kind][Field] | undefined {
  return registerAt(journal, kind, id, field)?.stands.payload.value as SubjectFields[Kind][Field] | undefined
}

export function registerAt<Kind extends SubjectKind>(
  journal: Journal,
  kind: Kind,
  id: string,
  field: FieldOf<Kind>,
): Register | undefined {
  return journal.registers.get(subjectOf(kind, id))?.get(field)
}

/** Ids of the subjects of a kind that users have set something on. */
export function subjectIds(journal: Journal, kind: SubjectKind): readonly string[] {
  const start = subjectOf(kind, '')
  return [...journal.registers.keys()]
    .filter((subject) => subject.startsWith(start))
    .map((subject) => subject.slice(start.length))
}
