import { contours } from 'd3-contour'
import type { Feature, FeatureCollection } from '../../domain/geo/feature'
import { liesWithin } from '../../domain/places/lies-within'
import type { Position } from '../../domain/places/place'
import type { DensityGrid } from './density'

export type DensityBands = {
  /** Lower limits of the bands in incidents per km², lowest first; none where there is nothing to draw. */
  readonly limits: readonly number[]
  /** A MultiPolygon a band, `band` 0 the lowest. Bands lie beside each other, so that none is painted over another. */
  readonly features: FeatureCollection
}

/** The grid as three bands between round limits. Positions are [lng, lat]; rings wind as RFC 7946 asks. */
export function densityBands(grid: DensityGrid): DensityBands {
  const limits = bandLimits(highest(grid.values))
  const levels = limits.map((limit) => regionAbove(grid, limit))
  return {
    limits,
    features: {
      type: 'FeatureCollection',
      features: levels.map((level, band) => {
        const above = levels[band + 1] ?? nothing
        return asFeature(between(level, above), { band, from: limits[band], below: limits[band + 1] ?? null })
      }),
    },
  }
}

/** One, two and three steps of a round number at most a quarter of the highest value; none when there is no height. */
export function bandLimits(highestValue: number): readonly number[] {
  if (!(highestValue > 0 && Number.isFinite(highestValue))) return []
  const quarter = highestValue / 4
  const power = 10 ** Math.floor(Math.log10(quarter))
  const step = ([5, 2.5, 2, 1].find((digit) => digit * power <= quarter) ?? 1) * power
  return [1, 2, 3].map((times) => Number((times * step).toPrecision(3)))
}

type Ring = readonly Position[]
/** Land and lakes: what is inside an outline and not inside a hole. */
type Region = { readonly outlines: readonly Ring[]; readonly holes: readonly Ring[] }

const nothing: Region = { outlines: [], holes: [] }

function highest(values: Float64Array): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most
}

function regionAbove(grid: DensityGrid, limit: number): Region {
  const { values, columns, rows, west, south, stepLng, stepLat } = grid
  // It reads by index only; its types ask for a plain array.
  const { coordinates } = contours()
    .size([columns, rows])
    .contour(values as unknown as number[], limit)
  // Its node [column, row] stands in the middle of a unit square.
  const toPosition = ([x = 0, y = 0]: number[]): Position => [west + (x - 0.5) * stepLng, south + (y - 0.5) * stepLat]
  const rings = coordinates.map((polygon) => polygon.map((ring) => ring.map(toPosition)))
  // A node that stands on the limit itself makes a ring around nothing.
  const hasArea = (ring: Ring) => Math.abs(signedArea(ring)) > 1e-9 * stepLng * stepLat
  return {
    outlines: rings.flatMap((polygon) => polygon.slice(0, 1)).filter(hasArea),
    holes: rings.flatMap(([, ...holes]) => holes).filter(hasArea),
  }
}

/** What is in the lower region but not in the higher: the higher one's outlines become holes, and its holes land. */
function between(lower: Region, higher: Region): Region {
  return { outlines: [...lower.outlines, ...higher.holes], holes: [...lower.holes, ...higher.outlines] }
}

function asFeature({ outlines, holes }: Region, properties: Feature['properties']): Feature {
  const ordered = outlines
    .map((outline) => ({ outline, area: Math.abs(signedArea(outline)), inside: [] as Ring[] }))
    .sort((a, b) => a.area - b.area)
  for (const hole of holes) {
    const [corner] = hole
    // The smallest outline that holds it: an islet in a lake has its own.
    const area = Math.abs(signedArea(hole))
    const owner = ordered.find((one) => corner && one.area > area && holds(one.outline, corner))
    owner?.inside.push(hole)
  }
  return {
    type: 'Feature',
    properties,
    geometry: {
      type: 'MultiPolygon',
      coordinates: ordered.map(({ outline, inside }) => [
        wound(outline, 'counter-clockwise'),
        ...inside.map((hole) => wound(hole, 'clockwise')),
      ]),
    },
  }
}

const holds = (outline: Ring, position: Position): boolean =>
  liesWithin(position, { type: 'Polygon', coordinates: [outline] })

function wound(ring: Ring, direction: 'clockwise' | 'counter-clockwise'): Ring {
  return signedArea(ring) > 0 === (direction === 'counter-clockwise') ? ring : ring.toReversed()
}

/** In square degrees, positive when counter-clockwise; only its sign and order are used. */
function signedArea(ring: Ring): number {
  const [firstLng, firstLat] = ring[0] ?? [0, 0]
  let twice = 0
  for (let index = 1; index < ring.length; index += 1) {
    const [fromLng, fromLat] = ring[index - 1] as Position
    const [toLng, toLat] = ring[index] as Position
    twice += (fromLng - firstLng) * (toLat - firstLat) - (toLng - firstLng) * (fromLat - firstLat)
  }
  return twice / 2
}
