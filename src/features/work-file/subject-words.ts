import { numberOf, yearOf } from '../../domain/time/iso-week'
import type { Texts } from '../../i18n/language'
import type { Names, SubjectName } from './names'

/** "Otrygga platser, rad 4: Gångvägen …", or what else the subject is. */
export function subjectWords(subject: SubjectName, names: Names, texts: Texts): string {
  const { subjects } = texts.workFile
  switch (subject.kind) {
    case 'plan-row':
      return subject.area === null || subject.sheetRow === null
        ? subjects.goneRow(subject.title)
        : `${subjects.row(names.area(subject.area), subject.sheetRow)}: ${subject.title}`
    case 'plan-area':
      return subjects.area(subject.title)
    case 'plan-actor':
      return subjects.actor(subject.title)
    case 'plan-finding':
      return findingWords(subject, names, texts)
    case 'moment':
      return subjects.moment
    case 'assessment':
      return subject.week === null
        ? subjects.unknown
        : `${subject.title}, ${texts.situation.weekTitle(numberOf(subject.week), yearOf(subject.week))}`
    case 'situation-area':
      return subjects.situationArea(subject.title)
    case 'example-year':
      return subjects.exampleYear(subject.title)
    case 'area-question':
      return subject.title
    case 'incident-filter':
      return subjects.incidentFilter(subject.title)
    case 'survey-import':
      return subjects.surveyImport
    case null:
      return subjects.unknown
  }
}

function findingWords({ rule, area, sheetRow }: SubjectName, names: Names, { check, workFile }: Texts): string {
  const { subjects } = workFile
  const rules: Readonly<Record<string, { readonly title: string }>> = check.rules
  if (rule === null || !Object.hasOwn(rules, rule)) return subjects.unknownFinding
  const row = area === null || sheetRow === null ? null : subjects.row(names.area(area), sheetRow)
  return subjects.finding(rules[rule]?.title ?? rule, row)
}

/** What a field is called on the screen. */
export function fieldWords(kind: SubjectName['kind'], field: string, { workFile }: Texts): string {
  const labels: Readonly<Record<string, string>> = workFile.fields
  return labels[labelKey(kind, field)] ?? workFile.unknownField
}

/** As the screen tells them, whatever order they were written in. */
export function fieldsInOrder(kind: SubjectName['kind'], fields: readonly string[], texts: Texts): readonly string[] {
  const order = Object.keys(texts.workFile.fields)
  const at = (field: string) => order.indexOf(labelKey(kind, field))
  return fields.toSorted((a, b) => at(a) - at(b))
}

const labelKey = (kind: SubjectName['kind'], field: string): string => `${kind}/${field.replaceAll('.', '/')}`
