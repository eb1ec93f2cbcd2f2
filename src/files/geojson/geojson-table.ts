import { type CoordinateSystem, coordinateSystems } from '../../domain/geo/coordinate-system'
import { createByteSource } from '../csv/byte-source'
import { guessEncoding } from '../csv/guess-text'
import { createFeatureTable, geometriesOf, type WalkFeatures } from '../incidents/feature-table'
import type { OpenTable, ReadFeature } from '../incidents/incident-table'
import { inMegabytes, intakeLimits } from '../incidents/intake-limits'
import { Refusal } from '../refusal'
import { createFeatureScan } from './scan-features'

const lookedAtBytes = 4096

/**
 * GeoJSON by RFC 7946 and as it was before, with a `crs` member; a collection of any size, a lone feature or geometry.
 * @throws Refusal intake-format, intake-empty, intake-damaged, intake-cut-short, intake-too-large, intake-system
 */
export const openGeojsonTable: OpenTable = async (file, _layout, pace) => {
  if (file.size > intakeLimits.geojsonBytes)
    throw new Refusal('intake-too-large', { measure: 'file-megabytes', limit: inMegabytes(intakeLimits.geojsonBytes) })
  const encoding = guessEncoding(new Uint8Array(await file.slice(0, lookedAtBytes).arrayBuffer()))
  let declared: CoordinateSystem | null = null

  const walk: WalkFeatures = async (take) => {
    const source = createByteSource(file, encoding === 'windows-1252' ? 'utf-8' : encoding)
    let type: string | null = null
    let taken = 0
    let going = true
    const scan = createFeatureScan({
      feature: (text) => {
        if (!going) return
        taken += 1
        going = take(readFeature(parse(text, taken)))
      },
      member: (name, text) => {
        if (name === 'type') type = String(parse(text, 0))
        else declared = declaredSystem(parse(text, 0))
      },
    })
    pace.expect(file.size)
    for (let piece = await source.next(); piece && going; piece = await source.next()) {
      scan.push(piece.bytes)
      await pace.done(piece.taken)
    }
    if (!going) return false
    scan.end()
    if (type === 'FeatureCollection') return true
    if (taken > 0) throw new Refusal('intake-damaged')
    return takeLone(file, type, take)
  }

  return createFeatureTable({
    format: 'geojson',
    layout: { encoding: null, delimiter: null, decimalMark: '.', sheet: null, headerRow: null },
    walk,
    declared: () => declared,
  })
}

/** A root that is itself a feature or a geometry. */
async function takeLone(file: Blob, type: string | null, take: (feature: ReadFeature) => boolean): Promise<boolean> {
  if (file.size > intakeLimits.featureBytes)
    throw new Refusal('intake-too-large', {
      measure: 'feature-megabytes',
      limit: inMegabytes(intakeLimits.featureBytes),
    })
  const root = parse(await file.text(), 1)
  if (type === 'Feature') take(readFeature(root))
  else {
    const geometries = geometriesOf(root)
    if (!geometries) throw new Refusal('intake-format', { found: 'JSON' })
    take({ properties: {}, geometries, unreadable: false })
  }
  return true
}

function parse(text: string, number: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('intake-damaged', number > 0 ? { part: `objekt ${number}` } : {})
  }
}

function readFeature(value: unknown): ReadFeature {
  const { type, properties, geometry, id } = value as Record<string, unknown>
  const plain = typeof properties === 'object' && properties !== null && !Array.isArray(properties) ? properties : {}
  const named = typeof id === 'string' || typeof id === 'number' ? { id, ...plain } : { ...plain }
  if (geometry === null || geometry === undefined)
    return { properties: named, geometries: [], unreadable: type !== 'Feature' }
  const geometries = geometriesOf(geometry)
  return { properties: named, geometries: geometries ?? [], unreadable: geometries === null }
}

/**
 * The system of a `crs` member, which files had before RFC 7946.
 * @throws Refusal intake-system for one that cannot be converted: positions in it would land elsewhere
 */
function declaredSystem(crs: unknown): CoordinateSystem | null {
  if (crs === null) return null
  const properties = (crs as { properties?: { name?: unknown; code?: unknown } } | undefined)?.properties
  const name = String(properties?.name ?? properties?.code ?? '')
  if (/CRS:?:?84$/i.test(name)) return 4326
  const code = Number(/(\d+)$/.exec(name)?.[1])
  const known = coordinateSystems.find((system) => system === code)
  if (known) return known
  throw new Refusal('intake-system', { found: name.slice(0, 80) })
}
