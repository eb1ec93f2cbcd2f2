import type { AsyncBuffer, DataPageHeader, DataReader, FileMetaData, PageHeader, RowGroup, SchemaTree } from 'hyparquet'
import { parquetSchema } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { decompressPage } from 'hyparquet/src/datapage.js'
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js'
import { getMaxDefinitionLevel, getMaxRepetitionLevel, getTreePath, isFlatColumn } from 'hyparquet/src/schema.js'
import { mostIncidents } from '../../domain/incidents/intake/row-intake'
import { damagedParquet } from './damaged-parquet'
import { expectDeltas, expectRuns, expectSharedStarts } from './expect-runs'
import { mostPageBytes, unpackPage } from './unpack-page'

/** Also how far a number without end in a header is followed. */
const mostHeaderBytes = 64 * 1024

type Column = {
  readonly meta: NonNullable<RowGroup['columns'][number]['meta_data']>
  readonly path: SchemaTree[]
}

/**
 * That the pages of a row group can be decoded in a time that follows from their bytes and rows. hyparquet decodes without
 * asking whether counts in a page agree with its header, and a flipped bit makes them thousands of millions; so every page
 * is gone through first, as hyparquet will. What is wrong and ends by itself is left to it.
 * @throws Refusal intake-damaged, or the error of reading past the end
 */
export async function expectSoundPages(file: AsyncBuffer, metadata: FileMetaData, group: RowGroup): Promise<void> {
  const schema = parquetSchema(metadata)
  const columns = group.columns.map(({ meta_data: meta }) => {
    if (!meta) throw damagedParquet()
    return { meta, path: getTreePath(schema, meta.path_in_schema) }
  })
  const bytes = columns.reduce((sum, { meta }) => sum + Number(meta.total_compressed_size), 0)
  if (!(bytes <= file.byteLength)) throw damagedParquet()
  for (const column of columns) {
    const { dictionary_page_offset: dictionary, data_page_offset: data, total_compressed_size: size } = column.meta
    const start = Number(dictionary || data)
    expectChunk(await file.slice(start, start + Number(size)), column, Number(group.num_rows))
  }
}

function expectChunk(chunk: ArrayBuffer, column: Column, rows: number): void {
  const flat = isFlatColumn(column.path)
  // A list has more values than rows; how many is not known beforehand.
  const most = flat ? rows : mostIncidents
  let offset = 0
  let seen = 0
  while ((!flat || seen < rows) && offset < chunk.byteLength - 1) {
    const start = { view: new DataView(chunk, offset, Math.min(mostHeaderBytes, chunk.byteLength - offset)), offset: 0 }
    const header = parquetHeader(start)
    offset += start.offset
    const { compressed_page_size: size, uncompressed_page_size: unpacked } = header
    if (!isCount(size, chunk.byteLength - offset) || !isCount(unpacked, mostPageBytes)) throw damagedParquet()
    const bytes = new Uint8Array(chunk, offset, size)
    offset += size
    if (header.type === 'DICTIONARY_PAGE') {
      // A value of a dictionary has a byte at least.
      if (!isCount(header.dictionary_page_header?.num_values, unpacked)) throw damagedParquet()
      continue
    }
    const values = (header.data_page_header ?? header.data_page_header_v2)?.num_values
    if (!isCount(values, most - seen)) throw damagedParquet()
    seen += values
    expectPage(bytes, header, column)
  }
  if (flat && seen !== rows) throw damagedParquet()
}

function expectPage(bytes: Uint8Array, header: PageHeader, column: Column): void {
  if (header.type === 'DATA_PAGE' && header.data_page_header) {
    const page = decompressPage(bytes, header.uncompressed_page_size, column.meta.codec, unpackPage)
    expectFirstKind(readerOf(page), header.data_page_header, column)
  } else if (header.type === 'DATA_PAGE_V2') expectSecondKind(bytes, header, column)
}

/** Levels with their lengths before them, and values, packed as one. */
function expectFirstKind(reader: DataReader, header: DataPageHeader, { meta, path }: Column): void {
  const { num_values: count, encoding } = header
  const repetitions = getMaxRepetitionLevel(path)
  if (repetitions) levels(reader, repetitions, count)
  const definitions = getMaxDefinitionLevel(path)
  const values = definitions
    ? levels(reader, definitions, count).reduce((sum, level) => sum + (level === definitions ? 1 : 0), 0)
    : count
  const inRuns = encoding === 'RLE' || encoding.endsWith('_DICTIONARY')
  if (inRuns && meta.type === 'BOOLEAN') expectRuns(afterLength(reader), 1, values)
  else if (inRuns) {
    const width = reader.view.getUint8(reader.offset)
    // Without bits there are no runs either: hyparquet reads none.
    if (width) expectRuns({ ...reader, offset: reader.offset + 1 }, width, values)
  } else expectValues(reader, encoding, values, { meta, path })
}

/** Levels that are not packed, whose lengths stand in the header, and values that may be. */
function expectSecondKind(bytes: Uint8Array, header: PageHeader, { meta, path }: Column): void {
  const second = header.data_page_header_v2
  if (!second) throw damagedParquet()
  const { num_values: count, num_nulls: nulls, encoding } = second
  const repeated = second.repetition_levels_byte_length
  const defined = second.definition_levels_byte_length
  if (!isCount(nulls, count) || !isCount(repeated, bytes.length) || !isCount(defined, bytes.length - repeated))
    throw damagedParquet()
  const repetitions = getMaxRepetitionLevel(path)
  if (repetitions) expectRuns(readerOf(bytes), bitsFor(repetitions), count)
  const definitions = getMaxDefinitionLevel(path)
  if (definitions) expectRuns({ ...readerOf(bytes), offset: repeated }, bitsFor(definitions), count)
  const rest = bytes.subarray(repeated + (definitions ? defined : 0))
  const unpacked = header.uncompressed_page_size - repeated - defined
  const isPacked = second.is_compressed !== false && unpacked !== 0
  const reader = readerOf(isPacked ? decompressPage(rest, unpacked, meta.codec, unpackPage) : rest)
  const values = count - nulls
  if (encoding === 'RLE') expectRuns(afterLength(reader), 1, values)
  else if (encoding.endsWith('_DICTIONARY')) expectRuns({ ...reader, offset: 1 }, reader.view.getUint8(0), values)
  else expectValues(reader, encoding, values, { meta, path })
}

function expectValues(reader: DataReader, encoding: string, count: number, { path }: Column): void {
  if (encoding === 'DELTA_BYTE_ARRAY') expectSharedStarts(reader, count)
  else if (encoding === 'DELTA_BINARY_PACKED' || encoding === 'DELTA_LENGTH_BYTE_ARRAY') expectDeltas(reader, count)
  else if (encoding === 'BYTE_STREAM_SPLIT' && count * (path.at(-1)?.element.type_length ?? 1) > reader.view.byteLength)
    throw damagedParquet()
}

function levels(reader: DataReader, most: number, count: number): number[] {
  expectRuns({ ...reader, offset: reader.offset + 4 }, bitsFor(most), count)
  const read = new Array<number>(count)
  readRleBitPackedHybrid(reader, bitsFor(most), read)
  return read
}

const readerOf = (bytes: Uint8Array): DataReader => ({
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  offset: 0,
})

const afterLength = ({ view, offset }: DataReader): DataReader => ({ view, offset: offset + 4 })

const bitsFor = (value: number): number => 32 - Math.clz32(value)

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
