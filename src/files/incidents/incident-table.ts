import type { CoordinateSystem } from '../../domain/geo/coordinate-system'
import type { Geometry, Properties } from '../../domain/geo/feature'
import type { Cells } from '../../domain/incidents/intake/cells'
import type { FileFormat, TableLayout } from '../../domain/incidents/intake/intake-mapping'
import type { Pace } from '../pace'

/** A file of any format as a table that is read from start to end, row by row. */
export type IncidentTable = {
  readonly format: FileFormat
  readonly layout: TableLayout
  /** Names of the workbook's sheets. */
  readonly sheets: readonly string[]
  /** Headers by column; '' where there is none. */
  readonly names: readonly string[]
  /** The system that the file says its positions are in; null: it says nothing. */
  readonly declared: CoordinateSystem | null
  /** How many rows there are, roughly. */
  readonly expected: number
  /**
   * Every row beneath the header, in order, until `take` answers false.
   * @throws Refusal
   */
  readonly read: (take: TakeRow) => Promise<RowsRead>
  /** Every feature with its geometries as they stand: not converted. Formats without geometry have none. */
  readonly features: ((take: TakeFeature) => Promise<void>) | null
}

/** A feature of any format: its attributes, and its geometries as they stand (x before y). */
export type ReadFeature = {
  readonly properties: Properties
  /** Empty where there is none; several for a collection. */
  readonly geometries: readonly Geometry[]
  /** The geometry cannot be understood. */
  readonly unreadable: boolean
}

/** @param row the first feature is 1 */
export type TakeFeature = (feature: ReadFeature, row: number) => void

/** @param row as the file's own program counts: the first row is 1 */
export type TakeRow = (cells: Cells, row: number) => boolean
export type RowsRead = {
  /** Lines with nothing on them. */
  readonly blank: number
  /** Lines and areas among the rows. */
  readonly shapes: number
  /** Whether the end was reached. */
  readonly whole: boolean
}

export type OpenTable = (file: Blob, layout: Partial<TableLayout>, pace: Pace) => Promise<IncidentTable>
