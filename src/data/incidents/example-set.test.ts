import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import type { FeatureCollection } from '../../domain/geo/feature'
import { hasDoubt, noTime } from '../../domain/incidents/incident-set'
import { printWallMinutes } from '../../domain/time/wall-clock'
import { exampleSet } from './example-set'

const shipped = { id: 'a', name: 'Exempel', status: 'exempel', source: 'påhittat', read: '2026-11-22' } as const
const point = (properties: Record<string, unknown>, coordinates: unknown = [17.8, 59.3]) =>
  ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } }) as FeatureCollection['features'][number]

test('the shipped file becomes columns that say what each feature says', () => {
  const file = readMaterial('exempeldata-handelser.geojson') as FeatureCollection
  const { columns, kinds, places, status } = exampleSet(file, shipped)
  expect(columns.count).toBe(5000)
  expect(status).toBe('exempel')
  expect(kinds).toHaveLength(9)
  expect(places[0]).toBe('')
  for (const index of [0, 1, 2500, 4999]) {
    const { properties, geometry } = file.features[index] as (typeof file.features)[number]
    expect(kinds[columns.kind[index] as number]).toBe(properties.type)
    expect(places[columns.place[index] as number]).toBe(properties.place ?? '')
    expect(printWallMinutes(columns.from[index] as number)).toBe(properties.start)
    expect(printWallMinutes(columns.to[index] as number)).toBe(properties.end ?? properties.start)
    expect([...columns.positions.slice(2 * index, 2 * index + 2)]).toEqual(geometry.coordinates)
    expect(columns.row[index]).toBe(index + 1)
  }
  expect([...columns.doubts].every((bits) => bits === 0)).toBe(true)
})

test('what cannot be read is kept and marked', () => {
  const { columns } = exampleSet(
    {
      type: 'FeatureCollection',
      features: [
        point({ type: 'Rån', start: '2024-02-30T10:00' }),
        point({ type: 'Rån', start: '2024-03-01T10:00', end: '2024-03-01T09:00' }),
        point({ type: 'Rån', start: '2024-03-01T10:00' }, [null, 59]),
        { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [] } },
      ],
    },
    shipped,
  )
  const holds = (doubt: Parameters<typeof hasDoubt>[1]) => [...columns.doubts].map((bits) => hasDoubt(bits, doubt))
  expect(columns.count).toBe(4)
  expect(holds('no-time')).toEqual([true, false, false, true])
  expect(columns.from[0]).toBe(noTime)
  expect(holds('end-before-start')).toEqual([false, true, false, false])
  expect(columns.to[1]).toBe(columns.from[1])
  expect(holds('no-position')).toEqual([false, false, true, true])
  expect(columns.positions[4]).toBeNaN()
})
