import { gunzipSync } from 'fflate'
import { decompress as unpackZstd } from 'fzstd'
import {
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaElement,
  snappyUncompress,
} from 'hyparquet'
import type { CoordinateSystem } from '../../domain/geo/coordinate-system'
import { coordinateSystems } from '../../domain/geo/coordinate-system'
import { mostIncidents } from '../../domain/incidents/intake/row-intake'
import { createFeatureTable, geometriesOf, type WalkFeatures } from '../incidents/feature-table'
import type { OpenTable } from '../incidents/incident-table'
import { inMegabytes, intakeLimits } from '../incidents/intake-limits'
import { Refusal } from '../refusal'

const stepRows = 20_000

/** Sizes in headers may lie, and no page of a sound file is so large. */
const mostPageBytes = 256 * 1024 * 1024

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
  const metadata = await orDamaged(() => parquetMetadataAsync(source))
  const count = Number(metadata.num_rows)
  const inGroups = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0)
  if (count !== inGroups) throw new Refusal('intake-damaged')
  // The library makes room for what a file says it has.
  if (count > mostIncidents) throw new Refusal('intake-too-large', { measure: 'rows', limit: mostIncidents })
  const geometry = geometryOf(metadata)
  const elements = await orDamaged(async () => parquetSchema(metadata).children.map(({ element }) => element))
  const written = elements
    .filter(({ name }) => name !== geometry.column)
    .map((element) => [element.name, writerOf(element)] as const)

  const walk: WalkFeatures = async (take) => {
    pace.expect(file.size)
    let taken = 0
    for (let rowStart = 0; rowStart < count; rowStart += stepRows) {
      const rowEnd = Math.min(count, rowStart + stepRows)
      const rows = await orDamaged(() => readRows({ file: source, metadata, compressors, rowStart, rowEnd }))
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

const compressors: Compressors = {
  SNAPPY: (input, length) => {
    const output = roomFor(length)
    snappyUncompress(input, output)
    return output
  },
  GZIP: (input, length) => gunzipSync(input, { out: roomFor(length) }),
  ZSTD: (input, length) => unpackZstd(input, roomFor(length)),
}

function roomFor(bytes: number): Uint8Array {
  if (!(bytes >= 0 && bytes <= mostPageBytes)) throw new Refusal('intake-damaged')
  return new Uint8Array(bytes)
}

/** The file ends with the length of its footer and a mark; without the mark the end is missing. */
async function expectEnd(file: Blob): Promise<void> {
  const tail = new Uint8Array(await file.slice(-8).arrayBuffer())
  const mark = String.fromCharCode(...tail.subarray(4))
  if (mark === 'PARE') throw new Refusal('intake-format', { found: 'Parquet, krypterad' })
  if (tail.length < 8 || mark !== 'PAR1') throw new Refusal('intake-cut-short')
  const footer = new DataView(tail.buffer).getUint32(0, true)
  if (footer === 0 || footer > file.size - 12) throw new Refusal('intake-damaged')
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
  }
  try {
    geo = JSON.parse(text)
  } catch {
    throw new Refusal('intake-damaged', { part: 'geo' })
  }
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
