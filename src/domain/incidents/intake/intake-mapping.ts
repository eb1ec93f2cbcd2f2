import type { CoordinateSystem } from '../../geo/coordinate-system'

export const fileFormats = ['csv', 'xlsx', 'geojson', 'gpx', 'kml', 'flatgeobuf', 'parquet'] as const
export type FileFormat = (typeof fileFormats)[number]

export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type TextEncoding = (typeof textEncodings)[number]

export const cellDelimiters = [';', ',', '\t', '|'] as const
export type CellDelimiter = (typeof cellDelimiters)[number]

/** Where the table stands in the file. What a format does not have is null: a CSV has no sheet, a GeoJSON no delimiter. */
export type TableLayout = {
  readonly encoding: TextEncoding | null
  readonly delimiter: CellDelimiter | null
  readonly decimalMark: ',' | '.'
  /** Name of the workbook's sheet. */
  readonly sheet: string | null
  /** Number of the row that holds the headers, as the file's own program counts; null when there is none. */
  readonly headerRow: number | null
}

/** What a column is used for. Each but `text` and `ignored` stands for at most one column. */
export const columnRoles = [
  /** Date and time of the start in one, or a date alone. */
  'from',
  'from-date',
  'from-time',
  'to',
  'to-date',
  'to-time',
  'kind',
  'place',
  /** Northing or latitude. */
  'north',
  /** Easting or longitude. */
  'east',
  /** Both in one cell: "59.36, 17.84", WKT, or the geometry of a format that has one. */
  'position',
  /** The file's own name of the incident: it is not imported, and helps whoever mends the file. */
  'id',
  /** Free text: not imported. */
  'text',
  'ignored',
] as const
export type ColumnRole = (typeof columnRoles)[number]

/** Roles whose cells come with the set. A column with one of them may hold nothing that points out a person. */
export const importedRoles: readonly ColumnRole[] = columnRoles.filter(
  (role) => role !== 'id' && role !== 'text' && role !== 'ignored',
)

/** How a written position becomes degrees. */
export type PositionLayout = {
  readonly system: CoordinateSystem
  /** Which comes first where both stand in one cell. Columns have roles, and formats their own order. */
  readonly order: 'north-east' | 'east-north'
}

export type TimeLayout = {
  /** How 5/3 2024 is read: 5 March, or 3 May. */
  readonly order: 'day-month' | 'month-day'
  /** What times without a zone are: the clock on the wall, or UTC. Those with "Z" or "+01:00" are always turned to the wall. */
  readonly unzoned: 'wall' | 'utc'
}

/** How one file is understood: proposed by the inspection, corrected by the user, and remembered for files of the same shape. */
export type IntakeMapping = {
  readonly version: 1
  readonly format: FileFormat
  readonly layout: TableLayout
  /** By column, the first is 0. */
  readonly roles: readonly ColumnRole[]
  readonly position: PositionLayout
  readonly time: TimeLayout
}
