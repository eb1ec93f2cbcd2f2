import type { FileFormat, TableLayout } from '../../domain/incidents/intake/intake-mapping'
import type { Pace } from '../pace'
import type { IncidentTable, OpenTable } from './incident-table'
import { recogniseFormat } from './recognise-format'

/** Each reader is fetched when a file of its format is first chosen. */
const readers: Readonly<Record<FileFormat, () => Promise<OpenTable>>> = {
  csv: async () => (await import('../csv/csv-table')).openCsvTable,
  xlsx: async () => (await import('../xlsx/xlsx-table')).openXlsxTable,
  geojson: async () => (await import('../geojson/geojson-table')).openGeojsonTable,
  gpx: async () => (await import('../gpx/gpx-table')).openGpxTable,
  kml: async () => (await import('../kml/kml-table')).openKmlTable,
  flatgeobuf: async () => (await import('../flatgeobuf/flatgeobuf-table')).openFlatgeobufTable,
  parquet: async () => (await import('../parquet/parquet-table')).openParquetTable,
}

/**
 * Opens a file of any format as a table, by what stands in it rather than by its name.
 * @throws Refusal intake-format, intake-empty, intake-too-large, intake-damaged, intake-cut-short, intake-system, and those
 *   of workbooks
 */
export async function openTable(file: Blob, layout: Partial<TableLayout>, pace: Pace): Promise<IncidentTable> {
  const format = await recogniseFormat(file)
  const open = await readers[format]()
  return open(file, layout, pace)
}
