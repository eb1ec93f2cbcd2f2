import type { FileFormat } from '../../domain/incidents/intake/intake-mapping'
import { guessEncoding } from '../csv/guess-text'
import { Refusal } from '../refusal'

const lookedAtBytes = 4096

const beginnings: readonly (readonly [start: readonly number[], format: FileFormat | { readonly found: string }])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'xlsx'],
  // An OLE file: an old workbook or a sealed one. The workbook's reader tells which.
  [[0xd0, 0xcf, 0x11, 0xe0], 'xlsx'],
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x66, 0x67, 0x62], 'flatgeobuf'],
  [[0x25, 0x50, 0x44, 0x46], { found: 'PDF' }],
  [[0x1f, 0x8b], { found: 'gzip' }],
  [[0x89, 0x50, 0x4e, 0x47], { found: 'PNG' }],
  [[0xff, 0xd8, 0xff], { found: 'JPEG' }],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], { found: 'SQLite/GeoPackage' }],
  [[0x00, 0x00, 0x27, 0x0a], { found: 'Shapefile' }],
  [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], { found: 'Arrow' }],
]

/**
 * By the first bytes; a text is JSON or XML when it begins like one, and else a table.
 * @throws Refusal intake-empty, intake-format (with what was found, when known)
 */
export async function recogniseFormat(file: Blob): Promise<FileFormat> {
  const bytes = new Uint8Array(await file.slice(0, lookedAtBytes).arrayBuffer())
  if (bytes.length === 0) throw new Refusal('intake-empty')
  for (const [start, format] of beginnings) {
    if (!start.every((byte, index) => bytes[index] === byte)) continue
    if (typeof format === 'string') return format
    throw new Refusal('intake-format', format)
  }
  const text = new TextDecoder(guessEncoding(bytes)).decode(bytes).trimStart()
  if (text.startsWith('{') || text.startsWith('[')) return 'geojson'
  if (!text.startsWith('<')) return 'csv'
  const root = /<(?:[\w.-]+:)?(gpx|kml|html|[\w.-]+)[\s>]/i.exec(text.replace(/<\?.*?\?>|<!--.*?-->/gs, ''))?.[1]
  if (root === 'gpx' || root === 'kml') return root
  throw new Refusal('intake-format', { found: root?.toLowerCase() === 'html' ? 'HTML' : 'XML' })
}
