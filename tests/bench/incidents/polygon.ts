import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import KDBush from 'kdbush'
import { bucketPositions, type PositionCells } from '../../../src/analysis/space/position-cells'
import { ringMask } from '../../../src/analysis/space/ring-mask'
import type { Geometry } from '../../../src/domain/geo/feature'
import { liesWithin } from '../../../src/domain/places/lies-within'
import type { Position } from '../../../src/domain/places/place'
import type { BenchData } from './bench-data'
import type { Comparison } from './comparison'

export const polygon: Comparison = {
  title: 'Inom en ritad yta med 200 hörn',
  goal: { milliseconds: 6.5, beside: { rival: 'turf', milliseconds: 393 } },
  rivals: async (data) => {
    const { positions, count } = data.columns
    const surface: Geometry = { type: 'Polygon', coordinates: [data.ring] }
    const at = (row: number): Position => [positions[2 * row]!, positions[2 * row + 1]!]
    const [lngs, lats] = [data.ring.map(([lng]) => lng), data.ring.map(([, lat]) => lat)]
    let cells: PositionCells | null = null
    let bush: KDBush | null = null
    return [
      {
        name: 'Platsbild',
        prepare: () => {
          cells = bucketPositions({ positions })
        },
        run: () => ringMask(cells!, data.ring),
        runs: 15,
        read: rowsOf,
      },
      {
        name: 'kdbush och exakt prövning',
        prepare: () => {
          bush = pointBush(data)
        },
        run: () => {
          const mask = new Uint8Array(count)
          for (const row of bush!.range(Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)))
            mask[row] = liesWithin(at(row), surface) ? 1 : 0
          return mask
        },
        runs: 3,
        read: rowsOf,
      },
      {
        name: 'turf',
        run: () => Uint8Array.from({ length: count }, (_, row) => (booleanPointInPolygon(at(row), surface) ? 1 : 0)),
        runs: 3,
        read: rowsOf,
      },
    ]
  },
}

export function pointBush({ columns: { positions, count } }: BenchData): KDBush {
  const bush = new KDBush(count)
  for (let row = 0; row < count; row += 1) bush.add(positions[2 * row]!, positions[2 * row + 1]!)
  return bush.finish()
}

/** How many, and a sum that tells which. */
function rowsOf(mask: Uint8Array) {
  return mask.reduce((found, inside, row) => [found[0]! + inside, found[1]! + inside * row], [0, 0])
}
