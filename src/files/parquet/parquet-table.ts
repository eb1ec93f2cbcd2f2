import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaElement,
} from 'hyparquet'
import { markGeoColumns } from 'hyparquet/src/geoparquet.js'
import type { CoordinateSystem } from '../../domain/geo/coordinate-system'
import { coordinateSystems } from '../../domain/geo/coordinate-system'
import { mostIncidents } from '../../domain/incidents/intake/row-intake'
import { createFeatureTable, geometriesOf, type WalkFeatures } from '../incidents/feature-table'
import type { OpenTable } from '../incidents/incident-table'
import { inMegabytes, intakeLimits } from '../incidents/intake-limits'
import { Refusal } from '../refusal'
import { expectSoundPages } from './expect-sound-pages'
import { unpackPage } from './unpack-page'

const stepRows = 20_000

/** Bytes after each other in a footer that are all above 127: no sound file has so many. */
const mostHighBytes = 64 * 1024

/**
 * Parquet and GeoParquet, a stretch of rows at a time: uncompressed, Snappy, GZIP or ZSTD.
 * @throws Refusal intake-damaged, intake-cut-short, intake-empty, intake-format, intake-too-large, intake-system
 */
export const openParquetTable: OpenTable = async (file, _layout, pace) => {
  if (file.size > intakeLimits.parquetBytes)
    throw new Refusal('intake-too-large', { measure: 'file-megabytes', limit: inMegabytes(intakeLimits.parquetBytes) })
  await expectEnd(file)
  const source = {
    byteLength: file.size,
    slice: (start: number, end = file.size) => {
      // Offsets in the footer may lie.
      if (!(start >= 0 && start <= end && end <= file.size)) throw new Refusal('intake-damaged')
      return file.slice(start, end).arrayBuffer()
    },
  }
  const metadata = await orDamaged(() => readMetadata(source))
  const count = Number(metadata.num_rows)
  const inGroups = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0)
  if (count !== inGroups || metadata.row_groups.some(({ num_rows: rows }) => rows < 0))
    throw new Refusal('intake-damaged')
  // The library makes room for what a file says it has.
  if (count > mostIncidents) throw new Refusal('intake-too-large', { measure: 'rows', limit: mostIncidents })
  const geometry = geometryOf(metadata)
  const elements = await orDamaged(async () => parquetSchema(metadata).children.map(({ element }) => element))
  const written = elements
    .filter(({ name }) => name !== geometry.column)
    .map((element) => [element.name, writerOf(element)] as const)

  const filled = metadata.row_groups.filter(({ num_rows: rows }) => rows > 0)
  let soundGroups = 0
  let soundRows = 0
  const expectSound = async (rowEnd: number) => {
    for (let group = filled[soundGroups]; group && soundRows < rowEnd; group = filled[soundGroups]) {
      await expectSoundPages(source, metadata, group)
      soundGroups += 1
      soundRows += Number(group.num_rows)
    }
  }

  const walk: WalkFeatures = async (take) => {
    pace.expect(file.size)
    let taken = 0
    for (let rowStart = 0; rowStart < count; rowStart += stepRows) {
      const rowEnd = Math.min(count, rowStart + stepRows)
      await orDamaged(() => expectSound(rowEnd))
      const rows = await orDamaged(() =>
        readRows({ file: source, metadata, compressors: unpackPage, rowStart, rowEnd }),
      )
      if (rows.length !== rowEnd - rowStart)
        throw new Refusal('intake-cut-short', { part: `rad ${taken + rows.length}` })
      for (const row of rows) {
        taken += 1
        const properties = Object.fromEntries(written.map(([name, write]) => [name, write(row[name])]))
        const shape = geometry.column === null ? null : row[geometry.column]
        const geometries = shape ? geometriesOf(shape) : []
        if (!take({ properties, geometries: geometries ?? [], unreadable: geometries === null })) return false
      }
      await pace.done(Math.max(1024 * 1024, (file.size * stepRows) / Math.max(1, count)))
    }
    return true
  }

  return createFeatureTable({
    format: 'parquet',
    layout: { encoding: null, delimiter: null, decimalMark: '.', sheet: null, headerRow: null },
    walk,
    declared: () => geometry.system,
  })
}

/** A date has no time, and a time that is not in UTC is the clock on the wall: as dates of the library both look like UTC. */
function writerOf({ converted_type: old, logical_type: logical }: SchemaElement): (value: unknown) => unknown {
  const isDay = old === 'DATE' || logical?.type === 'DATE'
  const isWall = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC
  if (!isDay && !isWall) return (value) => value
  return (value) => {
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) return value
    return value.toISOString().slice(0, isDay ? 10 : 19)
  }
}

/** hyparquet looks for columns of geometries by stepping over children, and backwards when there are fewer than none. */
async function readMetadata(source: AsyncBuffer): Promise<FileMetaData> {
  const metadata = await parquetMetadataAsync(source, { geoparquet: false })
  if (metadata.schema.some(({ num_children: children }) => children && children < 0))
    throw new Refusal('intake-damaged')
  markGeoColumns(metadata.schema, metadata.key_value_metadata)
  return metadata
}

type ReadOptions = Omit<Parameters<typeof parquetRead>[0], 'rowFormat' | 'onComplete'>

async function readRows(options: ReadOptions): Promise<readonly Record<string, unknown>[]> {
  let rows: readonly Record<string, unknown>[] = []
  await parquetRead({
    ...options,
    rowFormat: 'object',
    onComplete: (read) => {
      rows = read as readonly Record<string, unknown>[]
    },
  } as Parameters<typeof parquetRead>[0])
  return rows
}

/** The file ends with the length of its footer and a mark; without the mark the end is missing. */
async function expectEnd(file: Blob): Promise<void> {
  const tail = new Uint8Array(await file.slice(-8).arrayBuffer())
  const mark = String.fromCharCode(...tail.subarray(4))
  if (mark === 'PARE') throw new Refusal('intake-format', { found: 'Parquet, krypterad' })
  if (tail.length < 8 || mark !== 'PAR1') throw new Refusal('intake-cut-short')
  const footer = new DataView(tail.buffer).getUint32(0, true)
  if (footer === 0 || footer > file.size - 12) throw new Refusal('intake-damaged')
  await expectShortNumbers(file.slice(file.size - 8 - footer, file.size - 8))
}

/** hyparquet reads a number for as long as bytes are above 127, in a time that grows with the square of them. */
async function expectShortNumbers(footer: Blob): Promise<void> {
  let high = 0
  for (const byte of new Uint8Array(await footer.arrayBuffer())) {
    high = byte > 127 ? high + 1 : 0
    if (high > mostHighBytes) throw new Refusal('intake-damaged')
  }
}

/** Whatever the library throws over is the file's fault: it is given bytes, and nothing else. */
async function orDamaged<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('intake-damaged')
  }
}

/** The column of geometries and its system, as GeoParquet tells them; degrees when it tells none. */
function geometryOf(metadata: FileMetaData): {
  readonly column: string | null
  readonly system: CoordinateSystem | null
} {
  const text = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value
  if (!text) return { column: null, system: null }
  let geo: {
    primary_column?: unknown
    columns?: Record<string, { crs?: { id?: { code?: unknown }; name?: unknown } | null }>
  } | null
  try {
    geo = JSON.parse(text)
  } catch {
    throw new Refusal('intake-damaged', { part: 'geo' })
  }
  if (geo === null) throw new Refusal('intake-damaged', { part: 'geo' })
  const column = typeof geo.primary_column === 'string' ? geo.primary_column : null
  const crs = column === null ? null : geo.columns?.[column]?.crs
  if (crs === undefined) return { column, system: 4326 }
  if (crs === null) return { column, system: null }
  const code = String(crs.id?.code ?? '')
  if (code === 'CRS84') return { column, system: 4326 }
  const known = coordinateSystems.find((system) => String(system) === code)
  if (known) return { column, system: known }
  throw new Refusal('intake-system', { found: code || String(crs.name ?? '').slice(0, 80) })
}
