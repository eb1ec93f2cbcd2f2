import type { Feature, FeatureCollection } from '../../domain/geo/feature'
import { noTime } from '../../domain/incidents/incident-set'
import { printWallMinutes } from '../../domain/time/wall-clock'
import type { Located } from '../../workers/incidents-query'

/** The located incidents as the map draws them. */
export function pointFeatures({ positions, kind, from, row }: Located, kinds: readonly string[]): FeatureCollection {
  return collection(row.length, positions, (at) => ({
    id: String(row[at]),
    type: kinds[kind[at] as number] ?? '',
    start: from[at] === noTime ? '' : printWallMinutes(from[at] as number).replace('T', ' '),
  }))
}

/** Those that only the clause of place leaves out. */
export const besideFeatures = ({ beside }: Located): FeatureCollection =>
  collection(beside.length >> 1, beside, () => ({}))

function collection(
  count: number,
  positions: Float64Array,
  propertiesAt: (at: number) => Feature['properties'],
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, at): Feature => {
      const [lng, lat] = [positions[2 * at] as number, positions[2 * at + 1] as number]
      return { type: 'Feature', properties: propertiesAt(at), geometry: { type: 'Point', coordinates: [lng, lat] } }
    }),
  }
}
