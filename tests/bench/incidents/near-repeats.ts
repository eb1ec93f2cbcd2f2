import { type NearRepeat, nearRepeat } from '../../../src/analysis/near-repeat/near-repeat'
import { distanceMetres, localMetric } from '../../../src/domain/geo/local-metric'
import type { Comparison } from './comparison'

const [metres, days] = [
  [50, 100],
  [7, 14],
]

export const nearRepeats: Comparison = {
  title: 'Upprepade händelser, Knox, 50 000',
  goal: { milliseconds: 38, beside: { rival: 'alla par', milliseconds: 3850 } },
  rivals: async ({ columns, day, middle }) => {
    const count = Math.min(50_000, columns.count)
    const positions = columns.positions.subarray(0, 2 * count)
    const from = columns.from.subarray(0, count)
    return [
      {
        name: 'Platsbild',
        run: () => nearRepeat({ positions, from, metres, days, permutations: 0, random: () => 0 }),
        runs: 9,
        read: ({ cells }: NearRepeat) => cells.map(({ pairs }) => pairs),
      },
      { name: 'alla par', run: () => allPairs(positions, day, middle[1]), runs: 1, read: (counts: number[]) => counts },
    ]
  },
}

function allPairs(positions: Float64Array, day: Int32Array, latitude: number): number[] {
  const { metresPerDegreeLng, metresPerDegreeLat } = localMetric(latitude)
  const counts = metres.flatMap(() => days.map(() => 0))
  const near = (1.01 * metres.at(-1)!) ** 2
  for (let one = 0; 2 * one < positions.length; one += 1)
    for (let other = 0; other < one; other += 1) {
      const x = (positions[2 * one]! - positions[2 * other]!) * metresPerDegreeLng
      const y = (positions[2 * one + 1]! - positions[2 * other + 1]!) * metresPerDegreeLat
      if (x * x + y * y > near) continue
      const gap = Math.abs(day[one]! - day[other]!)
      const time = days.findIndex((limit) => gap <= limit)
      if (time < 0) continue
      const apart = distanceMetres(
        [positions[2 * one]!, positions[2 * one + 1]!],
        [positions[2 * other]!, positions[2 * other + 1]!],
      )
      const space = metres.findIndex((limit) => apart <= limit)
      if (space >= 0) counts[space * days.length + time]! += 1
    }
  return counts
}
