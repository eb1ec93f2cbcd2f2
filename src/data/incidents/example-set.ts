import type { Feature, FeatureCollection } from '../../domain/geo/feature'
import { doubts, type IncidentSet, noTime } from '../../domain/incidents/incident-set'
import { wallMinutes } from '../../domain/time/wall-clock'

/** What the catalog says of the shipped set. */
export type ShippedSet = Pick<IncidentSet, 'id' | 'name' | 'status' | 'source' | 'read'>

/**
 * The shipped features as columns, in one pass. A feature that is no point, or whose time cannot be read, is kept and marked.
 * @param features points with `type`, `start` and, for an interval, `end` ("2024-03-05T18:00"), and the id of a `place`
 */
export function exampleSet({ features }: FeatureCollection, shipped: ShippedSet): IncidentSet {
  const count = features.length
  const kinds = namesInOrder([])
  const places = namesInOrder([''])
  const columns = {
    count,
    positions: new Float64Array(2 * count).fill(Number.NaN),
    from: new Int32Array(count).fill(noTime),
    to: new Int32Array(count).fill(noTime),
    kind: new Uint16Array(count),
    place: new Uint16Array(count),
    doubts: new Uint16Array(count),
    row: new Uint32Array(count),
  }
  features.forEach((feature, index) => {
    const { type, start, end, place } = feature.properties
    const position = positionOf(feature)
    if (position) columns.positions.set(position, 2 * index)
    const from = readTime(start)
    const to = readTime(end)
    columns.from[index] = from ?? noTime
    columns.to[index] = from === null ? noTime : Math.max(from, to ?? from)
    columns.kind[index] = kinds.indexOf(textOf(type))
    columns.place[index] = places.indexOf(textOf(place))
    columns.doubts[index] =
      bit('no-position', position === null) |
      bit('no-time', from === null) |
      bit('end-before-start', from !== null && to !== null && to < from)
    // GeoJSON has no rows: a feature's number in the file stands for it.
    columns.row[index] = index + 1
  })
  return { ...shipped, kinds: kinds.names, places: places.names, columns }
}

function positionOf({ geometry }: Feature): readonly [number, number] | null {
  if (geometry.type !== 'Point') return null
  const [lng, lat] = geometry.coordinates
  return Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : null
}

function readTime(value: unknown): number | null {
  const [date = '', time] = textOf(value).split('T')
  return time === undefined ? null : wallMinutes(date, time)
}

const bit = (doubt: (typeof doubts)[number], holds: boolean): number => (holds ? 1 << doubts.indexOf(doubt) : 0)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function namesInOrder(first: readonly string[]) {
  const names: string[] = [...first]
  const indices = new Map(names.map((name, index) => [name, index]))
  return {
    names: names as readonly string[],
    indexOf(name: string): number {
      const known = indices.get(name)
      if (known !== undefined) return known
      indices.set(name, names.length)
      return names.push(name) - 1
    },
  }
}
