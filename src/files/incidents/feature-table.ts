import type { CoordinateSystem } from '../../domain/geo/coordinate-system'
import { type Geometry, positionsOf } from '../../domain/geo/feature'
import { createTextCells } from '../../domain/incidents/intake/cells'
import type { FileFormat, TableLayout } from '../../domain/incidents/intake/intake-mapping'
import { middleMark } from '../../domain/incidents/intake/read-position'
import type { Position } from '../../domain/places/place'
import { Refusal } from '../refusal'
import type { IncidentTable, ReadFeature } from './incident-table'
import { intakeLimits } from './intake-limits'

/** Hands over every feature in order until `take` answers false; whether the end was reached. */
export type WalkFeatures = (take: (feature: ReadFeature) => boolean) => Promise<boolean>

const featuresLookedAt = 1000

/**
 * A format of features as a table: a column for each attribute of the first features, and one for the position.
 * @throws Refusal intake-empty, intake-too-large, and those of `walk`
 */
export async function createFeatureTable({
  format,
  layout,
  walk,
  declared,
}: {
  readonly format: FileFormat
  readonly layout: TableLayout
  readonly walk: WalkFeatures
  /** Asked when the first features are read. */
  readonly declared: () => CoordinateSystem | null
}): Promise<IncidentTable> {
  const attributes = new Set<string>()
  let seen = 0
  await walk(({ properties }) => {
    for (const name of Object.keys(properties)) attributes.add(name)
    seen += 1
    return seen < featuresLookedAt
  })
  if (seen === 0) throw new Refusal('intake-empty')
  if (attributes.size >= intakeLimits.columns)
    throw new Refusal('intake-too-large', { measure: 'columns', limit: intakeLimits.columns })
  const columns = [...attributes]
  return {
    format,
    layout,
    sheets: [],
    names: [...columns, 'geometry'],
    declared: declared(),
    expected: seen,
    read: async (take) => {
      const { cells, show } = createTextCells()
      let row = 0
      let shapes = 0
      const whole = await walk((feature) => {
        row += 1
        if (feature.geometries.some(isShape)) shapes += 1
        show([...columns.map((name) => attributeText(feature.properties[name])), positionText(feature)])
        return take(cells, row)
      })
      return { blank: 0, shapes, whole }
    },
    features: async (take) => {
      let row = 0
      await walk((feature) => {
        row += 1
        take(feature, row)
        return true
      })
    },
  }
}

/** A line or an area. */
export const isShape = ({ type }: Geometry) => type !== 'Point' && type !== 'MultiPoint'

function attributeText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString()
  if (typeof value === 'object')
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? ''
  return String(value)
}

function positionText({ geometries, unreadable }: ReadFeature): string {
  if (unreadable) return '?'
  const positions = geometries.flatMap(positionsOf)
  const [first] = positions
  if (!first) return ''
  if (positions.length === 1) return `POINT (${first[0]} ${first[1]})`
  let [west, south, east, north] = [first[0], first[1], first[0], first[1]]
  for (const [x, y] of positions) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return `${middleMark} (${(west + east) / 2} ${(south + north) / 2})`
}

/** How deep positions lie in each kind's coordinates. */
const depths = { Point: 0, MultiPoint: 1, LineString: 1, Polygon: 2, MultiLineString: 2, MultiPolygon: 3 } as const

/** Geometries of a GeoJSON geometry; null when it is none. */
export function geometriesOf(value: unknown, level = 0): readonly Geometry[] | null {
  if (typeof value !== 'object' || value === null || level > 4) return null
  const { type, coordinates, geometries } = value as Record<string, unknown>
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    const parts = geometries.map((part) => geometriesOf(part, level + 1))
    return parts.every((part) => part !== null) ? parts.flat() : null
  }
  if (typeof type !== 'string' || !Object.hasOwn(depths, type)) return null
  const kind = type as keyof typeof depths
  // Empty coordinates are how some programs write that there is none.
  if (Array.isArray(coordinates) && coordinates.length === 0) return []
  const read = coordinatesAt(coordinates, depths[kind])
  return read === null ? null : [{ type: kind, coordinates: read } as Geometry]
}

function coordinatesAt(value: unknown, depth: number): unknown {
  if (!Array.isArray(value)) return null
  if (depth === 0) return isPosition(value) ? ([value[0], value[1]] as Position) : null
  const parts = value.map((part) => coordinatesAt(part, depth - 1))
  return parts.includes(null) ? null : parts
}

const isPosition = (value: readonly unknown[]): boolean =>
  value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1])
