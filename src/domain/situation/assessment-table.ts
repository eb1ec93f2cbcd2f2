import { foldText } from '../selection/fold-text'
import type { IsoWeek } from '../time/iso-week'
import type { NamedArea } from './area-name'
import type { CellFault } from './cell-fault'
import type { Level } from './levels'
import type { LevelAbsence, LevelFault } from './read-level'
import type { WeekFault } from './read-week'

/** A table as its cells' texts, row by row; short rows end early. */
export type TextTable = readonly (readonly string[])[]

export type AssessmentFaultCode =
  | WeekFault
  | LevelFault
  | LevelAbsence
  /** A week after the one that today lies in. */
  | 'week-future'
  | 'week-blank'
  | 'area-unknown'
  | 'area-blank'
  /** Another cell assesses the same area and week otherwise: neither is taken. */
  | 'assessed-twice'
  /** The very same once more: taken once. */
  | 'assessed-again'
  /** Marked Exempeldata: what is invented never becomes an assessment. */
  | 'example'
  /** Neither the long form's columns nor the wide form's weeks were found. */
  | 'no-header'

export type AssessmentFault = CellFault<AssessmentFaultCode>

export type TableContext = {
  readonly areas: readonly NamedArea[]
  /** ISO date where the users are. */
  readonly today: string
  /** Of weeks that stand as numbers alone, when the table does not tell; null: nobody knows. */
  readonly year: number | null
  /** Area ids by the spelling that a user has chosen them for. */
  readonly choices?: Readonly<Record<string, string>>
}

export type FoundAssessment = {
  readonly area: string
  readonly week: IsoWeek
  readonly level: Level
  readonly note: string
  /** Where its level stands, from 1. */
  readonly row: number
  readonly column: number
}

/** A cell that should hold a level, as far as it could be read. Places from 0. */
export type LevelCell = {
  readonly row: number
  readonly column: number
  readonly given: string
  readonly area: string | null
  readonly week: IsoWeek | null
  readonly level: Level | null
  readonly note: string
}

/** What either form of the table gives before cells are held against each other. */
export type ReadCells = { readonly cells: readonly LevelCell[]; readonly faults: readonly AssessmentFault[] }

export const textAt = (table: TextTable, row: number, column: number): string => table[row]?.[column]?.trim() ?? ''

/** No heading stands deeper. */
export const deepestHeader = 25

/** Whether a text says that what stands beside it is invented. */
export const saysExample = (text: string): boolean => foldText(text).startsWith('exempeldata')

/** The year that stands above a table or in its corner, when just one does. */
export function yearTold(texts: readonly string[]): number | null {
  const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []))
  const [year] = years
  return years.size === 1 ? Number(year) : null
}

const columnNames = {
  area: ['omrade', 'geografiskt omrade', 'delomrade', 'stadsdel', 'plats', 'area'],
  week: ['vecka', 'iso-vecka', 'ar och vecka', 'veckonummer', 'veckonr', 'v', 'v.', 'week', 'datum'],
  level: ['niva', 'niva 1-5', 'lagesniva', 'lagesbedomning', 'bedomning', 'level', 'lage'],
  note: ['not', 'notering', 'anteckning', 'kommentar', 'handelse', 'handelser', 'note'],
  year: ['ar', 'year'],
} as const

export type NamedColumn = keyof typeof columnNames

/** The column of a header row that has the name, the likeliest name first; null: none. */
export function columnCalled(header: readonly string[], column: NamedColumn): number | null {
  const said = header.map(foldText)
  for (const name of columnNames[column]) {
    const at = said.indexOf(name)
    if (at >= 0) return at
  }
  return null
}
