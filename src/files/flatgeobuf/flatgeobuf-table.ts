import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js'
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js'
import { type CoordinateSystem, coordinateSystems } from '../../domain/geo/coordinate-system'
import { createFeatureTable, geometriesOf, type WalkFeatures } from '../incidents/feature-table'
import type { OpenTable } from '../incidents/incident-table'
import { inMegabytes, intakeLimits } from '../incidents/intake-limits'
import { Refusal } from '../refusal'

const magicBytes = 8
const turnFeatures = 2000

/**
 * FlatGeobuf 3, held in memory as a whole.
 * @throws Refusal intake-damaged, intake-cut-short, intake-empty, intake-too-large, intake-system
 */
export const openFlatgeobufTable: OpenTable = async (file, _layout, pace) => {
  if (file.size > intakeLimits.flatgeobufBytes)
    throw new Refusal('intake-too-large', {
      measure: 'file-megabytes',
      limit: inMegabytes(intakeLimits.flatgeobufBytes),
    })
  const bytes = new Uint8Array(await file.arrayBuffer())
  let declared: CoordinateSystem | null = null
  expectHeader(bytes)

  const walk: WalkFeatures = async (take) => {
    let said = 0
    const features = deserialize(bytes, {
      headerMetaFn: (meta) => {
        expectFeatures(bytes, meta)
        said = meta.featuresCount
        declared = declaredSystem(meta)
      },
    })
    pace.expect(bytes.length)
    let count = 0
    for (;;) {
      const next = await nextOf(features, count)
      if (next.done) break
      count += 1
      const { properties, geometry } = next.value
      const geometries = geometry ? geometriesOf(geometry) : []
      if (!take({ properties: properties ?? {}, geometries: geometries ?? [], unreadable: geometries === null }))
        return false
      if (count % turnFeatures === 0) await pace.done(Math.min(bytes.length, 1024 * 1024))
    }
    if (said > 0 && said !== count) throw new Refusal('intake-cut-short', { part: `objekt ${count}` })
    return true
  }

  return createFeatureTable({
    format: 'flatgeobuf',
    layout: { encoding: null, delimiter: null, decimalMark: '.', sheet: null, headerRow: null },
    walk,
    declared: () => declared,
  })
}

const sizeBytes = 4
/** A table with nothing in it. */
const shortestFeature = 8

/** The library reads past the end as zeros: that the header fits is looked at before it is asked. */
function expectHeader(bytes: Uint8Array): void {
  if (bytes.length < magicBytes + sizeBytes + shortestFeature) throw new Refusal('intake-cut-short')
  if (headerEnd(bytes) > bytes.length) throw new Refusal('intake-cut-short')
}

const headerEnd = (bytes: Uint8Array) => magicBytes + sizeBytes + sizeAt(bytes, magicBytes)

const sizeAt = (bytes: Uint8Array, at: number) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true)

/** Every feature's length leads to the next and the last one's to the end, as many as the header says. */
function expectFeatures(bytes: Uint8Array, { featuresCount, indexNodeSize }: HeaderMeta): void {
  // An index over nothing would have the library count levels for ever.
  if (indexNodeSize > 0 && !(featuresCount > 0)) throw new Refusal('intake-damaged')
  let at = headerEnd(bytes) + (indexNodeSize > 0 ? calcTreeSize(featuresCount, indexNodeSize) : 0)
  let count = 0
  while (at + sizeBytes <= bytes.length) {
    const size = sizeAt(bytes, at)
    if (size < shortestFeature) throw new Refusal('intake-damaged', { part: `objekt ${count + 1}` })
    at += sizeBytes + size
    count += 1
  }
  if (at !== bytes.length || (featuresCount > 0 && count < featuresCount))
    throw new Refusal('intake-cut-short', { part: `objekt ${count}` })
  if (featuresCount > 0 && count > featuresCount) throw new Refusal('intake-damaged')
}

type Features = ReturnType<typeof deserialize>

async function nextOf(features: Features, count: number) {
  try {
    return await features.next()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('intake-damaged', count > 0 ? { part: `objekt ${count}` } : {})
  }
}

function declaredSystem({ crs }: HeaderMeta): CoordinateSystem | null {
  const code = crs?.code || Number(/(\d+)$/.exec(crs?.code_string ?? '')?.[1] ?? 0)
  if (!code) return null
  const known = coordinateSystems.find((system) => system === code)
  if (known) return known
  throw new Refusal('intake-system', { found: `EPSG:${code}` })
}
