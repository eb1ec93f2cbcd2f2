import type { FeatureCollection } from '../../src/domain/geo/feature'
import type { Position } from '../../src/domain/places/place'
import type { GivenIncident } from './a-set'

const [west, south, wide] = [17.83, 59.36, 0.02] as const
/** About 1.1 by 1.1 km. */
export const districts: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'torget' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, south],
            [west + wide, south],
            [west + wide, south + wide / 2],
            [west, south + wide / 2],
            [west, south],
          ],
        ],
      },
    },
  ],
}
export const torg: Position = [17.8443, 59.3647]
export const away: Position = [17.834, 59.362]

/** Every Friday 18:30 and Monday 09:00 of 2023; every Friday of 2024 as well, and a second one from July. */
export const twoYears: readonly GivenIncident[] = [2023, 2024].flatMap((year) =>
  Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)))
    .filter((date) => date.getUTCFullYear() === year)
    .flatMap((date): GivenIncident[] => {
      const on = date.toISOString().slice(0, 10)
      if (date.getUTCDay() === 5) {
        const one = { from: `${on} 18:30`, kind: 'Rån', position: torg } as const
        return year === 2024 && on >= '2024-07-01' ? [one, { ...one, kind: 'Stöld' }] : [one]
      }
      return date.getUTCDay() === 1 && year === 2023 ? [{ from: `${on} 09:00`, kind: 'Stöld', position: away }] : []
    }),
)
