import type { IsoWeek } from '../time/iso-week'
import type { AssessmentSet, Origin } from './assessment'
import type { TextTable } from './assessment-table'
import { exampleWord } from './example-year'
import { levelName } from './levels'
import type { SituationArea } from './situation'
import type { Grid } from './year-grid'

/** What an export says where nobody assessed: an empty cell could be read as calm, or as forgotten. */
export const notAssessed = 'ingen bedömning'

/** One assessment a row, by area in the list's order and then week. Every invented row says Exempeldata. */
export function longTable(
  assessments: AssessmentSet<'egen'> | AssessmentSet<'exempel'>,
  areas: readonly SituationArea[],
): TextTable {
  const places = new Map(areas.map(({ id }, index) => [id, index]))
  const placeOf = (area: string) => places.get(area) ?? areas.length
  const rows = [...assessments.byKey.values()].toSorted(
    (a, b) =>
      placeOf(a.area) - placeOf(b.area) || (a.area < b.area ? -1 : a.area > b.area ? 1 : a.week < b.week ? -1 : 1),
  )
  return [
    ['Område', 'Vecka', 'Nivå', 'Benämning', 'Anteckning', 'Roll', 'Tid', 'Uppgift'],
    ...rows.map(({ area, week, level, note, role, time }) => [
      areas[placeOf(area)]?.name ?? area,
      week,
      String(level),
      levelName(level),
      note,
      role,
      time ?? '',
      markOf(assessments.origin),
    ]),
  ]
}

/**
 * Areas down, weeks across; the last column says what each row is.
 * @param through the last week that could have been assessed: later cells are empty unless assessed
 */
export function wideTable<Of extends Origin>({ origin, weeks, rows }: Grid<Of>, through: IsoWeek | null): TextTable {
  return [
    ['Område', ...weeks, 'Uppgift'],
    ...rows.map(({ area, cells }) => [
      area.name,
      ...cells.map(({ week, assessment }) => {
        if (assessment) return String(assessment.level)
        return through !== null && week > through ? '' : notAssessed
      }),
      markOf(origin),
    ]),
  ]
}

const markOf = (origin: Origin): string => (origin === 'exempel' ? exampleWord : 'Egen bedömning')
