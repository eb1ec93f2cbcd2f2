import type { Feature } from '../../src/domain/geo/feature'
import type { KeptShapes } from '../../src/domain/incidents/kept-set'
import { aFeature, features } from './a-feature'
import { aReport } from './a-report'

/** A kept file of lines and areas: one named area, unless told otherwise. */
export const someKeptShapes = (
  head: Partial<KeptShapes['head']> = {},
  shapes: readonly Feature[] = [aFeature({ namn: 'Torget' })],
): KeptShapes => ({
  version: 1,
  head: { id: 'aa01', name: 'Ytor', status: 'källa', source: null, read: '2026-11-28', ...head },
  shapes: features(...shapes),
  report: aReport({ file: 'ytor.geojson', good: shapes.length }),
})

export const aLine = (properties: Feature['properties'] = {}): Feature =>
  aFeature(properties, {
    type: 'LineString',
    coordinates: [
      [17.84, 59.36],
      [17.85, 59.37],
    ],
  })
