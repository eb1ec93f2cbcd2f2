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
      return subjects.finding
    case 'moment':
      return subjects.moment
    case 'assessment':
      return subjects.assessment
    case 'situation-area':
      return subjects.situationArea
    case 'example-year':
      return subjects.exampleYear
    case 'area-question':
      return subjects.areaQuestion
    case 'survey-import':
      return subjects.surveyImport
    case null:
      return subjects.unknown
  }
}

/** What a field is called on the screen. */
export function fieldWords(kind: SubjectName['kind'], field: string, { workFile }: Texts): string {
  const labels: Readonly<Record<string, string>> = workFile.fields
  return labels[`${kind}/${field.replaceAll('.', '/')}`] ?? workFile.unknownField
}
