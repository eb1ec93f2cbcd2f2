import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import Flatbush from 'flatbush'
import { countByArea, districtOfEach } from '../../../src/analysis/space/district-of-each'
import { boundsOf } from '../../../src/domain/geo/feature'
import { liesWithin } from '../../../src/domain/places/lies-within'
import type { Position } from '../../../src/domain/places/place'
import type { Comparison } from './comparison'

export const districts: Comparison = {
  title: 'Antal i 132 områden',
  goal: { milliseconds: 55 + 35, beside: { rival: 'turf', milliseconds: 7900 } },
  rivals: async ({ columns: { positions, count }, areas }) => {
    const at = (row: number): Position => [positions[2 * row]!, positions[2 * row + 1]!]
    const boxes = areas.map((area) => boundsOf([area])!)
    let bush: Flatbush | null = null
    const counted = (areaOf: (row: number) => number) => {
      const counts = new Uint32Array(areas.length + 1)
      for (let row = 0; row < count; row += 1) counts[areaOf(row) + 1]! += 1
      return { areas: counts.subarray(1), outside: counts[0]! }
    }
    type Counted = ReturnType<typeof counted>
    const read = ({ areas, outside }: Counted) => [...areas, outside]
    return [
      {
        name: 'Platsbild, rastret med',
        run: () => countByArea(districtOfEach(positions, areas), areas.length),
        runs: 9,
        read,
      },
      {
        name: 'flatbush och exakt prövning',
        prepare: () => {
          bush = new Flatbush(areas.length)
          for (const box of boxes) bush.add(...box)
          bush.finish()
        },
        run: () =>
          counted((row) => {
            const position = at(row)
            const near = bush!.search(position[0], position[1], position[0], position[1])
            return near.find((area) => liesWithin(position, areas[area]!)) ?? -1
          }),
        runs: 3,
        read,
      },
      {
        name: 'turf',
        run: () => counted((row) => areas.findIndex((area) => booleanPointInPolygon(at(row), area))),
        runs: 1,
        read,
      },
    ]
  },
}
