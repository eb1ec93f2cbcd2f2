import { type CoordinateSystem, coordinateSystems } from '../../domain/geo/coordinate-system'
import { type Feature, type FeatureCollection, type Geometry, positionsOf } from '../../domain/geo/feature'
import type { IntakeReport } from '../../domain/incidents/intake/intake-report'
import type { Bounds } from '../../domain/incidents/intake/read-position'
import { createReasonLedger, shownValue } from '../../domain/incidents/intake/reason-ledger'
import { type RowOutcome, type RowReason, rowReasons } from '../../domain/incidents/intake/row-reason'
import { findPersons } from '../../domain/persons/find-persons'
import type { Problem } from '../../domain/problems/problem'
import { createPace, type PaceOptions } from '../pace'
import { orRefused, Refusal } from '../refusal'
import { isShape } from './feature-table'
import type { IncidentTable, ReadFeature } from './incident-table'
import { intakeLimits } from './intake-limits'
import { createShapeJudge, outlineFaults } from './judge-shape'
import { openTable } from './open-table'

export type ReadShapes =
  | { readonly shapes: FeatureCollection; readonly report: IntakeReport }
  | { readonly refused: Problem }

const longestText = 500

/**
 * Lines and areas of a file in WGS 84. Rings are closed and wound as RFC 7946 says; positions are converted and nothing
 * else is moved. What is left out or doubtful is told by the feature's number in the file. An attribute that points out a
 * person is left out, and told.
 */
export function readShapes(
  file: Blob,
  options: PaceOptions & {
    readonly name: string
    readonly bounds: Bounds
    /** North and east stand in each other's place in the file. */
    readonly swapped?: boolean | undefined
  },
): Promise<ReadShapes> {
  const { name, bounds, swapped = false, ...pacing } = options
  return orRefused(name, async () => {
    const table = await openTable(file, {}, createPace(pacing))
    const ledger = createReasonLedger()
    const counts = { good: 0, doubtful: 0, remarked: 0, skipped: 0 }
    const note = (reason: RowReason, row: number, column: string | null, value: string) =>
      ledger.note(reason, () => ({ row, column, value: shownValue(value) }))
    const found = await collectShapes(table, (reason, row, value) => {
      if (rowReasons[reason].outcome === 'skipped') counts.skipped += 1
      note(reason, row, 'geometry', value)
    })
    if (found.length === 0) throw new Refusal('intake-empty')
    const system = table.declared ?? likeliestSystem(found, bounds, swapped)
    const judge = createShapeJudge({ system, bounds, swapped })
    const features: Feature[] = []
    for (const { row, properties: given, geometry: stands, hasPoints } of found) {
      const placed = judge(stands)
      const outline = placed.geometry ? outlineFaults(placed.geometry) : []
      const geometry = outline.includes('too-few-corners') ? null : placed.geometry
      const reasons = [...placed.faults, ...outline, ...(hasPoints ? pointPart : []), ...(swapped ? axesTurned : [])]
      for (const reason of reasons) note(reason, row, 'geometry', stands.type)
      const { properties, leftOut } = keptProperties(given)
      for (const [key, value] of leftOut) note('person-left-out', row, key, value)
      if (geometry) features.push({ type: 'Feature', properties, geometry })
      counts[geometry ? worstOf([...reasons, ...(leftOut.length > 0 ? personLeftOut : [])]) : 'skipped'] += 1
    }
    const report = { file: name, ...counts, blank: 0, reasons: ledger.counts(), findings: [] }
    return { shapes: { type: 'FeatureCollection', features }, report }
  })
}

const pointPart: readonly RowReason[] = ['point-part']
const axesTurned: readonly RowReason[] = ['axes-turned']
const personLeftOut: readonly RowReason[] = ['person-left-out']

function worstOf(reasons: readonly RowReason[]): RowOutcome | 'good' {
  const outcomes = reasons.map((reason) => rowReasons[reason].outcome)
  return (['skipped', 'doubtful', 'remarked'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'good'
}

type FoundShape = Pick<ReadFeature, 'properties'> & {
  readonly row: number
  readonly geometry: Geometry
  /** Points in the same feature, which are not in the layer. */
  readonly hasPoints: boolean
}

/** @throws Refusal intake-too-large, and those of the format */
async function collectShapes(
  table: IncidentTable,
  leaveOut: (reason: RowReason, row: number, value: string) => void,
): Promise<readonly FoundShape[]> {
  const found: FoundShape[] = []
  let vertices = 0
  await table.features?.(({ properties, geometries, unreadable }, row) => {
    const shapes = geometries.filter(isShape)
    if (shapes.length === 0) {
      const [point] = geometries
      const reason = unreadable ? 'unreadable-geometry' : point ? 'point-geometry' : 'no-geometry'
      return leaveOut(reason, row, point?.type ?? '')
    }
    const hasPoints = shapes.length < geometries.length
    for (const geometry of shapes) {
      vertices += positionsOf(geometry).length
      if (found.length === intakeLimits.shapes)
        throw new Refusal('intake-too-large', { measure: 'rows', limit: intakeLimits.shapes })
      if (vertices > intakeLimits.vertices)
        throw new Refusal('intake-too-large', { measure: 'vertices', limit: intakeLimits.vertices })
      found.push({ row, properties, geometry, hasPoints })
    }
  })
  return found
}

/** Where the file says nothing: the system that puts most shapes near the site as they stand, then with the axes swapped. */
function likeliestSystem(found: readonly FoundShape[], bounds: Bounds, swapped: boolean): CoordinateSystem {
  const some = found.slice(0, 200)
  const scores = coordinateSystems.map((system) => {
    const judge = createShapeJudge({ system, bounds, swapped })
    const faults = some.map(({ geometry }) => judge(geometry).faults)
    const near = faults.filter((one) => !one.some((fault) => awry.includes(fault))).length
    const turned = faults.filter((one) => one.includes('swapped-axes') || one.includes('swapped-outside')).length
    return { system, score: near * (some.length + 1) + turned }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).system
}

/** What says that a shape is not where the site is. */
const awry: readonly RowReason[] = ['far-away', 'outside-world-shape', 'swapped-axes', 'swapped-outside', 'no-geometry']

/** Attributes as plain values, and those that point out a person. */
function keptProperties(properties: Feature['properties']): {
  readonly properties: Record<string, unknown>
  readonly leftOut: readonly (readonly [key: string, value: string])[]
} {
  const kept: Record<string, unknown> = {}
  const leftOut: [string, string][] = []
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue
    if (typeof value === 'number' || typeof value === 'boolean') kept[key] = value
    else {
      const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, longestText)
      if (findPersons(text).length > 0) leftOut.push([key, text])
      else kept[key] = text
    }
  }
  return { properties: kept, leftOut }
}
