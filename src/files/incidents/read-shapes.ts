import { type CoordinateSystem, coordinateSystems, toDegrees } from '../../domain/geo/coordinate-system'
import { type Feature, type FeatureCollection, type Geometry, positionsOf } from '../../domain/geo/feature'
import { mapPositions } from '../../domain/geo/map-positions'
import { windRings } from '../../domain/geo/wind-rings'
import type { IntakeReport } from '../../domain/incidents/intake/intake-report'
import { type Bounds, createDistance, siteWidthMetres } from '../../domain/incidents/intake/read-position'
import { createReasonLedger, shownValue } from '../../domain/incidents/intake/reason-ledger'
import { type RowOutcome, type RowReason, rowReasons } from '../../domain/incidents/intake/row-reason'
import { findPersons } from '../../domain/persons/find-persons'
import type { Position } from '../../domain/places/place'
import type { Problem } from '../../domain/problems/problem'
import { createPace, type PaceOptions } from '../pace'
import { orRefused, Refusal } from '../refusal'
import { openTable } from './open-table'

export type ReadShapes =
  | { readonly shapes: FeatureCollection; readonly report: IntakeReport }
  | { readonly refused: Problem }

const longestText = 500

/**
 * Lines and areas of a file in WGS 84. Rings are closed and wound as RFC 7946 says; positions are converted and nothing
 * else is moved. An attribute that points out a person is left out, and told.
 */
export function readShapes(
  file: Blob,
  { name, bounds, ...pacing }: PaceOptions & { readonly name: string; readonly bounds: Bounds },
): Promise<ReadShapes> {
  return orRefused(name, async () => {
    const table = await openTable(file, {}, createPace(pacing))
    const read = await table.shapes?.()
    if (!read || read.features.length === 0) throw new Refusal('intake-empty')
    const system = table.declared ?? likeliestSystem(read.features, bounds)
    const judge = createShapeJudge(system, bounds)
    const ledger = createReasonLedger()
    const counts = { good: 0, doubtful: 0, remarked: 0, skipped: 0 }
    const features: Feature[] = []
    read.features.forEach((feature, index) => {
      const row = index + 1
      let worst: RowOutcome | 'good' = 'good'
      const note = (reason: RowReason, column: string | null, value: string) => {
        const { outcome } = rowReasons[reason]
        worst = severity[outcome] > severity[worst] ? outcome : worst
        ledger.note(reason, () => ({ row, column, value: shownValue(value) }))
      }
      const { geometry, fault } = judge(feature.geometry)
      const properties = keptProperties(feature.properties, (key, value) => note('person-left-out', key, value))
      if (fault) note(fault, 'geometry', feature.geometry.type)
      if (geometry) features.push({ type: 'Feature', properties, geometry })
      counts[geometry ? worst : 'skipped'] += 1
    })
    const report = { file: name, ...counts, blank: 0, reasons: ledger.counts(), findings: [] }
    return { shapes: { type: 'FeatureCollection', features }, report }
  })
}

const severity = { good: 0, remarked: 1, doubtful: 2, skipped: 3 } as const

/** Where the file says nothing: the system that puts most shapes near the site, and degrees if none does. */
function likeliestSystem(features: readonly Feature[], bounds: Bounds): CoordinateSystem {
  const some = features.slice(0, 200)
  const scores = coordinateSystems.map((system) => {
    const judge = createShapeJudge(system, bounds)
    return { system, near: some.filter(({ geometry }) => judge(geometry).fault === null).length }
  })
  return scores.reduce((best, one) => (one.near > best.near ? one : best)).system
}

type Judged = { readonly geometry: Geometry | null; readonly fault: RowReason | null }

function createShapeJudge(system: CoordinateSystem, bounds: Bounds): (geometry: Geometry) => Judged {
  const convert = toDegrees(system)
  const distance = createDistance(bounds)
  const width = siteWidthMetres(bounds)
  const pair = new Float64Array(2)
  const turn = ([x, y]: Position): Position => {
    convert(x, y, pair, 0)
    return [pair[0] as number, pair[1] as number]
  }
  const isNear = ([lng, lat]: Position) => distance(lng, lat) <= width
  return (given) => {
    const positions = positionsOf(given)
    const [first] = positions
    const turned = positions.map(turn)
    const outside = turned.some(([lng]) => Number.isNaN(lng))
    if (!first || (turned.length > 0 && turned.some(isNear) && !outside))
      return { geometry: first ? windRings(mapPositions(given, turn)) : null, fault: first ? null : 'missing-position' }
    const swapped = isNear(turn([first[1], first[0]]))
    const fault = swapped ? 'swapped-axes' : outside ? 'outside-world' : 'far-away'
    return { geometry: outside ? null : windRings(mapPositions(given, turn)), fault }
  }
}

function keptProperties(
  properties: Feature['properties'],
  leftOut: (key: string, value: string) => void,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue
    if (typeof value === 'number' || typeof value === 'boolean') kept[key] = value
    else {
      const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, longestText)
      if (findPersons(text).length > 0) leftOut(key, text)
      else kept[key] = text
    }
  }
  return kept
}
