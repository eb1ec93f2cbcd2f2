import { foldText } from '../selection/fold-text'
import type { NamedArea } from '../situation/area-name'
import type { TextTable } from '../situation/assessment-table'
import type { CellFault } from '../situation/cell-fault'

/** What a column of a survey's table may hold. */
export const surveyColumns = ['area', 'question', 'years', 'group', 'value', 'answers', 'count', 'source'] as const
export type SurveyColumn = (typeof surveyColumns)[number]

/** Places of columns from 0; those that the table lacks are left out. */
export type SurveyMapping = {
  readonly headerRow: number
  readonly columns: Readonly<Partial<Record<SurveyColumn, number>>>
}

export type SurveyFaultCode =
  | 'area-unknown'
  | 'area-blank'
  | 'question-blank'
  | 'years-unreadable'
  /** A year after the one that today lies in. */
  | 'years-future'
  | 'group-unknown'
  /** No value in the row: kept as uppgift saknas. */
  | 'value-blank'
  | 'value-unreadable'
  | 'value-out-of-range'
  /** 0,47 in a column that has 47 as well: a share, or less than one per cent. */
  | 'value-share-or-percent'
  /** The whole column is shares of one, and was read as per cent. */
  | 'values-as-shares'
  | 'answers-unreadable'
  /** Fewer answers than those who answered so. */
  | 'answers-below-count'
  | 'count-unreadable'
  /** Value and count say different things. */
  | 'value-differs-from-count'
  | 'stated-twice'
  | 'stated-again'
  | 'column-missing'
  /** Marked Exempeldata. */
  | 'example'

export type SurveyFault = CellFault<SurveyFaultCode>

export type SurveyContext = {
  readonly areas: readonly NamedArea[]
  /** ISO date where the users are. */
  readonly today: string
  /** Who measured, when no column tells. */
  readonly source: string
  /** What was asked and when, when no column tells; '' and none when nobody knows. */
  readonly question: string
  readonly years: readonly number[]
  readonly choices?: Readonly<Record<string, string>>
}

const names: Readonly<Record<SurveyColumn, readonly string[]>> = {
  area: ['omrade', 'stadsdel', 'geografiskt omrade', 'delomrade', 'area'],
  question: ['fraga', 'fragan', 'indikator', 'matt', 'question'],
  years: ['ar', 'matar', 'period', 'undersokningsar', 'year', 'years'],
  group: ['grupp', 'kon', 'redovisningsgrupp', 'kategori', 'group'],
  value: [
    'andel',
    'procent',
    '%',
    'varde',
    'andel (%)',
    'andel, %',
    'andel i procent',
    'andel procent',
    'value',
    'percent',
  ],
  answers: ['n', 'antal svar', 'antal svarande', 'svarande', 'svar', 'bas', 'antal respondenter', 'respondenter'],
  count: ['antal', 'antal ja', 'antal otrygga', 'antal som svarat sa', 'antal som svarat ja', 'count'],
  source: ['kalla', 'undersokning', 'matning', 'source'],
}

/** The first row that names both an area and a value, or an area and what a value is made from; null: none does. */
export function proposeMapping(table: TextTable): SurveyMapping | null {
  for (const [headerRow, header] of table.slice(0, 25).entries()) {
    const said = header.map(foldText)
    const columns = Object.fromEntries(
      surveyColumns.flatMap((column) => {
        const at = names[column].map((name) => said.indexOf(name)).find((place) => place >= 0)
        return at === undefined ? [] : [[column, at]]
      }),
    ) as SurveyMapping['columns']
    if (columns.area !== undefined && hasValue(columns)) return { headerRow, columns }
  }
  return null
}

export const hasValue = ({ value, count, answers }: SurveyMapping['columns']): boolean =>
  value !== undefined || (count !== undefined && answers !== undefined)
