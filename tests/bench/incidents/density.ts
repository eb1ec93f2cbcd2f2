import { type DensityGrid, density as densityGrid } from '../../../src/analysis/density/density'
import { exactDensity } from '../../../src/analysis/density/exact-density'
import { bucketPositions, type PositionCells } from '../../../src/analysis/space/position-cells'
import type { Comparison } from './comparison'

const bandwidthMetres = 200
/** Of the peak. */
const mostError = 0.005

/** The whole grid beside the exact sum at some of its nodes: the sum over all of them takes minutes. */
export const density: Comparison = {
  title: 'Täthet, σ = 200 m',
  goal: { milliseconds: 6.3, beside: null },
  rivals: async ({ columns: { positions } }) => {
    let grid: DensityGrid | null = null
    let cells: PositionCells | null = null
    let error = Number.NaN
    const every = () => Math.floor(grid!.values.length / 60)
    return [
      {
        name: 'Platsbild',
        prepare: () => {
          cells = bucketPositions({ positions })
          return cells
        },
        run: () => {
          const answer = densityGrid({ positions, cells: cells!, bandwidthMetres })
          if ('failure' in answer) throw new Error(answer.failure)
          grid = answer
          return answer
        },
        runs: 11,
        read: () => true,
        note: () => `${grid!.columns} × ${grid!.rows} noder`,
      },
      {
        name: 'Platsbild utan index',
        run: () => densityGrid({ positions, bandwidthMetres }),
        runs: 11,
        read: () => true,
      },
      {
        name: 'exakt summa i 60 av noderna',
        run: () => exactDensity({ cells: cells!, at: nodesOf(grid!, every()), bandwidthMetres }),
        runs: 1,
        read: (exact: Float64Array) => {
          const peak = grid!.values.reduce((most, value) => Math.max(most, value), 0)
          const errors = exact.map((value, at) => Math.abs(value - grid!.values[at * every()]!))
          error = Math.max(...errors) / peak
          return error <= mostError
        },
        note: () =>
          `rutnätet skiljer högst ${(100 * error).toLocaleString('sv-SE', { maximumSignificantDigits: 2 })} % av toppen`,
      },
    ]
  },
}

function nodesOf({ values, columns, west, south, stepLng, stepLat }: DensityGrid, every: number): Float64Array {
  const nodes = [...values.keys()].filter((node) => node % every === 0)
  return Float64Array.from(
    nodes.flatMap((node) => [west + (node % columns) * stepLng, south + Math.floor(node / columns) * stepLat]),
  )
}
