import { giStar } from '../../../src/analysis/hot-spots/gi-star'
import { countInGrid } from '../../../src/analysis/space/study-grid'
import { localMetric } from '../../../src/domain/geo/local-metric'
import type { Comparison } from './comparison'

const [side, reachCells] = [256, 6]

export const hotSpots: Comparison = {
  title: 'Gi* i 256 × 256 rutor med 113 grannar',
  goal: { milliseconds: 2.6, beside: { rival: 'granne för granne', milliseconds: 29 } },
  rivals: async ({ columns: { positions } }) => {
    const cellMetres = 27
    const metric = localMetric(59.37)
    const { counts } = countInGrid(
      {
        columns: side,
        rows: side,
        west: 17.78,
        south: 59.34,
        stepLng: cellMetres / metric.metresPerDegreeLng,
        stepLat: cellMetres / metric.metresPerDegreeLat,
        cellMetres,
        mask: new Uint8Array(),
      },
      positions,
    )
    const mask = new Uint8Array(side * side).fill(1)
    const read = ({ z }: { readonly z: Float64Array }) => [...z].map((value) => Math.round(value * 1e6))
    return [
      { name: 'Platsbild', run: () => giStar({ counts, columns: side, mask, reachCells }), runs: 21, read },
      { name: 'granne för granne', run: () => ({ z: directly(counts) }), runs: 5, read },
    ]
  },
}

function directly(counts: Uint32Array): Float64Array {
  const n = counts.length
  const mean = counts.reduce((sum, count) => sum + count, 0) / n
  const deviation = Math.sqrt(counts.reduce((sum, count) => sum + count * count, 0) / n - mean * mean)
  const z = new Float64Array(n)
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      let [sum, weight] = [0, 0]
      for (let up = -reachCells; up <= reachCells; up += 1)
        for (let right = -reachCells; right <= reachCells; right += 1) {
          const [y, x] = [row + up, column + right]
          if (up * up + right * right > reachCells ** 2 || y < 0 || x < 0 || y >= side || x >= side) continue
          sum += counts[y * side + x]!
          weight += 1
        }
      z[row * side + column] = (sum - mean * weight) / (deviation * Math.sqrt((n * weight - weight * weight) / (n - 1)))
    }
  return z
}
