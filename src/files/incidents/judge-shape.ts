import { type CoordinateSystem, toDegrees } from '../../domain/geo/coordinate-system'
import { crossesItself } from '../../domain/geo/crosses-itself'
import { type Geometry, positionsOf } from '../../domain/geo/feature'
import { mapPositions } from '../../domain/geo/map-positions'
import { windRings } from '../../domain/geo/wind-rings'
import { type Bounds, createDistance, siteWidthMetres } from '../../domain/incidents/intake/read-position'
import type { RowReason } from '../../domain/incidents/intake/row-reason'
import type { Position } from '../../domain/places/place'

export type JudgedShape = {
  /** In WGS 84, rings closed and wound as RFC 7946 says; null when nothing of it can be drawn. */
  readonly geometry: Geometry | null
  readonly faults: readonly RowReason[]
}

/**
 * Converts a line or an area and says what is doubtful of where it lies. Nothing is moved, unless `swapped` says that north and east
 * stand in each other's place in the file.
 */
export function createShapeJudge(options: {
  readonly system: CoordinateSystem
  readonly bounds: Bounds
  readonly swapped: boolean
}): (geometry: Geometry) => JudgedShape {
  const { bounds, swapped } = options
  const convert = toDegrees(options.system)
  const distance = createDistance(bounds)
  const width = siteWidthMetres(bounds)
  const pair = new Float64Array(2)
  const turn = ([x, y]: Position): Position => {
    convert(swapped ? y : x, swapped ? x : y, pair, 0)
    return [pair[0] as number, pair[1] as number]
  }
  const isNear = ([lng, lat]: Position) => distance(lng, lat) <= width

  return (given) => {
    const positions = positionsOf(given)
    const [first] = positions
    if (!first) return { geometry: null, faults: ['no-geometry'] }
    const turned = positions.map(turn)
    const outside = turned.some(([lng]) => Number.isNaN(lng))
    const isAway = outside || !turned.some(isNear)
    const isSwapped = isAway && isNear(turn([first[1], first[0]]))
    if (outside) return { geometry: null, faults: [isSwapped ? 'swapped-outside' : 'outside-world-shape'] }
    return {
      geometry: windRings(mapPositions(given, turn)),
      faults: isSwapped ? ['swapped-axes'] : isAway ? ['far-away'] : [],
    }
  }
}

/** What the outline itself tells, wherever it lies. With `too-few-corners` nothing of it can be drawn. */
export function outlineFaults(geometry: Geometry): readonly RowReason[] {
  const { rings, lines } = partsOf(geometry)
  const thin =
    rings.filter((ring) => distinct(ring, 3) < 3).length + lines.filter((line) => distinct(line, 2) < 2).length
  if (thin === rings.length + lines.length) return ['too-few-corners']
  const crossings = rings.map(crossesItself)
  return [
    ...(thin > 0 ? (['thin-part'] as const) : []),
    ...(crossings.includes(true) ? (['self-crossing'] as const) : []),
    ...(!crossings.includes(true) && crossings.includes(null) ? (['crossing-unknown'] as const) : []),
  ]
}

type Line = readonly Position[]

function partsOf(geometry: Geometry): { readonly rings: readonly Line[]; readonly lines: readonly Line[] } {
  switch (geometry.type) {
    case 'Polygon':
      return { rings: geometry.coordinates, lines: [] }
    case 'MultiPolygon':
      return { rings: geometry.coordinates.flat(), lines: [] }
    case 'LineString':
      return { rings: [], lines: [geometry.coordinates] }
    case 'MultiLineString':
      return { rings: [], lines: geometry.coordinates }
    default:
      return { rings: [], lines: [] }
  }
}

/** How many different positions there are; counted no further than `enough`. */
function distinct(line: Line, enough: number): number {
  const seen = new Set<string>()
  for (const [lng, lat] of line) {
    seen.add(`${lng} ${lat}`)
    if (seen.size >= enough) break
  }
  return seen.size
}
