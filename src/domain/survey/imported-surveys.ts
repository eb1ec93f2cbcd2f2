import type { Journal } from '../journal/fold-journal'
import { readField, registerAt, subjectIds } from '../journal/read-field'
import { resultKey, type SurveyResult } from './survey-result'
import type { ImportedTable } from './survey-subjects'

export type ImportedSurvey = {
  /** Of the intake, as the journal's subject has it. */
  readonly id: string
  readonly table: ImportedTable
  readonly role: string
  /** ISO 8601 in UTC. */
  readonly time: string
}

/** The tables that stand, latest first. */
export function importedSurveys(journal: Journal): readonly ImportedSurvey[] {
  return subjectIds(journal, 'survey-import')
    .flatMap((id) => {
      const table = readField(journal, 'survey-import', id, 'table')
      const stands = registerAt(journal, 'survey-import', id, 'table')?.stands
      return table && stands ? [{ id, table, role: stands.role, time: stands.time }] : []
    })
    .toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : a.id < b.id ? 1 : -1))
}

/** A result, and what other tables say of the very same. */
export type HeldResult = {
  readonly result: SurveyResult
  /** Name of the file it came in; null: shipped. */
  readonly file: string | null
  /** Other answers about the same area, question, years and group: all are shown, none is picked. */
  readonly rivals: readonly { readonly result: SurveyResult; readonly file: string | null }[]
}

/** All results together; the same said twice stands once, and the latest table's stands before those that differ. */
export function heldResults(
  shipped: readonly SurveyResult[],
  imported: readonly ImportedSurvey[],
): readonly HeldResult[] {
  const all = [
    ...imported.flatMap(({ table }) =>
      table.rows.map((row) => ({ result: { origin: 'egen', citation: null, ...row } as const, file: table.file })),
    ),
    ...shipped.map((result) => ({ result, file: null })),
  ]
  const byKey = new Map<string, (typeof all)[number][]>()
  for (const one of all) {
    const key = resultKey(one.result)
    const same = byKey.get(key) ?? []
    const told = same.some(({ result }) => result.value === one.result.value && result.answers === one.result.answers)
    if (!told) byKey.set(key, [...same, one])
  }
  return [...byKey.values()].flatMap(([first, ...rivals]) => (first ? [{ ...first, rivals }] : []))
}
