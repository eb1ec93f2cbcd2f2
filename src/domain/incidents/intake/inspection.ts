import type { PersonKind } from '../../persons/find-persons'
import type { IncidentSet } from '../incident-set'
import type { FileFormat, IntakeMapping } from './intake-mapping'
import type { IntakeReport } from './intake-report'

/** What can be said of a file from its first rows: how it seems to be meant, for the user to accept or correct. */
export type Inspection = {
  readonly file: string
  readonly format: FileFormat
  readonly bytes: number
  /** The same for files with the same format and headers: what a mapping is remembered by. */
  readonly fingerprint: string
  /** Names of the workbook's sheets; empty for other formats. */
  readonly sheets: readonly string[]
  readonly columns: readonly SourceColumn[]
  /** The first rows beneath the header, at most `previewRows`; cells shortened, with what points out a person masked. */
  readonly rows: readonly PreviewRow[]
  /** Whether `rows` is the whole table. */
  readonly whole: boolean
  readonly mapping: IntakeMapping
  readonly doubts: readonly MappingDoubt[]
  readonly persons: readonly PersonFinding[]
  /** How the first rows would be read with `mapping`: a set of at most `previewRows`, and what is to be said of it. */
  readonly sample: { readonly set: IncidentSet; readonly report: IntakeReport }
  /** Lines and areas among what was looked at. Where there are any, the file can also become layers of its own. */
  readonly shapes: number
}

export const previewRows = 200

export type SourceColumn = {
  /** From 0. */
  readonly index: number
  /** The header; '' where there is none. */
  readonly name: string
  /** A, B … Z, AA: what spreadsheet programs call it. */
  readonly letter: string
}

export type PreviewRow = { readonly row: number; readonly cells: readonly string[] }

/** What the user should look at before accepting the guess. Columns are indices. */
export type MappingDoubt =
  | { readonly code: 'no-header' }
  /** Days and months could be read either way. */
  | { readonly code: 'ambiguous-date-order'; readonly column: number }
  | { readonly code: 'no-time-column' }
  | { readonly code: 'no-position-column' }
  | { readonly code: 'no-kind-column' }
  /** The numbers fit the system, but no header names it. */
  | { readonly code: 'system-by-values' }
  /** The header names one system, the numbers fit another: the numbers' is proposed. */
  | { readonly code: 'system-disagrees'; readonly named: number }
  | { readonly code: 'system-unknown' }
  /** Most rows have north and east in each other's columns: the roles are proposed the other way round. */
  | { readonly code: 'axes-swapped' }
  /** Most positions lie far from the site. */
  | { readonly code: 'far-from-site' }
  /** Two columns fit one role; the first is proposed. */
  | { readonly code: 'role-twice'; readonly column: number }
  | { readonly code: 'free-text-left-out'; readonly column: number }

/** Something that points out a person. The value itself is not told. */
export type PersonFinding = {
  readonly kind: PersonKind
  readonly column: number
  /** The first row that has it. */
  readonly row: number
  readonly count: number
  /** Whether the mapping would import the column: then reading is refused until it is removed. */
  readonly imported: boolean
}
