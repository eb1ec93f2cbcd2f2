import KDBush from 'kdbush'
import { countAround } from '../../../src/analysis/space/count-around'
import { bucketPositions, type PositionCells } from '../../../src/analysis/space/position-cells'
import { distanceMetres, localMetric } from '../../../src/domain/geo/local-metric'
import type { Position } from '../../../src/domain/places/place'
import type { Comparison } from './comparison'

const metres = 300

export const rings: Comparison = {
  title: 'Antal inom 300 m från 2 000 platser',
  goal: { milliseconds: 28, beside: { rival: 'kdbush', milliseconds: 94 } },
  rivals: async ({ columns: { positions, count }, places, middle }) => {
    const metric = localMetric(middle[1])
    const at = (row: number): Position => [positions[2 * row]!, positions[2 * row + 1]!]
    const inMetres = ([lng, lat]: Position): Position => [
      lng * metric.metresPerDegreeLng,
      lat * metric.metresPerDegreeLat,
    ]
    let cells: PositionCells | null = null
    let bush: KDBush | null = null
    return [
      {
        name: 'Platsbild',
        prepare: () => {
          cells = bucketPositions({ positions })
        },
        run: () => countAround({ cells: cells!, places, radiiMetres: [metres] }),
        runs: 9,
        read: (counts: readonly Uint32Array[]) => counts.map(([within]) => within),
      },
      {
        name: 'kdbush',
        prepare: () => {
          bush = new KDBush(count)
          for (let row = 0; row < count; row += 1) bush.add(...inMetres(at(row)))
          bush.finish()
        },
        run: () => places.map((place) => bush!.within(...inMetres(place), metres * 1.002)),
        runs: 3,
        // In a plane: what lies within one per mille or so of the ring is measured again.
        read: (found: readonly (readonly number[])[]) =>
          found.map((rows, place) => rows.filter((row) => distanceMetres(places[place]!, at(row)) <= metres).length),
        note: () => 'på ett plan; nära ringen mäts om utanför tiden',
      },
    ]
  },
}
