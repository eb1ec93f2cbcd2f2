import { exactDensity } from '../analysis/density/exact-density'
import { passingRows, positionsOfRows } from '../analysis/filter/passing-rows'
import { bucketPositions } from '../analysis/space/position-cells'
import { studyGrid } from '../analysis/space/study-grid'
import { gridCells } from './grid-cells'
import type { SumDensityTask } from './incidents-answers'
import type { PreparedSet } from './prepared-sets'
import { runSteps } from './run-steps'
import type { WorkPace } from './warm-worker'

type Asked = Omit<Parameters<SumDensityTask>[0], 'id'>

/** Density in the middle of each cell, from the formula itself. */
export async function sumDensity({ set, index, clausesOf }: PreparedSet, asked: Asked, pace: WorkPace) {
  const { filter, studyArea, cellMetres, bandwidthMetres, most } = asked
  const grid = studyGrid(
    studyArea.features.map(({ geometry }) => geometry),
    cellMetres,
  )
  if (!grid) return { noArea: true } as const
  if ('failure' in grid) return { tooWideKilometres: grid.kilometres }
  const rows = passingRows(index, clausesOf(filter))
  if (rows.length > most) return { tooMany: rows.length }
  const cells = [...grid.mask.keys()].filter((cell) => grid.mask[cell] === 1)
  const at = Float64Array.from(
    cells.flatMap((cell) => [
      grid.west + ((cell % grid.columns) + 0.5) * grid.stepLng,
      grid.south + (Math.floor(cell / grid.columns) + 0.5) * grid.stepLat,
    ]),
  )
  const positions = positionsOfRows(set.columns.positions, rows)
  const summed = sumInSteps({ cells: bucketPositions({ positions }), at, bandwidthMetres })
  const values = await runSteps(summed, pace)
  const place = new Map(cells.map((cell, order) => [cell, order]))
  return {
    cells: gridCells(grid, (cell) => ({
      perSquareKilometre: Number((values[place.get(cell) ?? -1] as number).toPrecision(6)),
      bandwidthMetres,
    })),
  }
}

/** Some cells at a time: each of them asks for every incident near it. */
function* sumInSteps({ at, ...asked }: Parameters<typeof exactDensity>[0]): Generator<number, Float64Array> {
  const values = new Float64Array(at.length >> 1)
  for (let first = 0; first < values.length; first += cellsAtATime) {
    values.set(exactDensity({ ...asked, at: at.subarray(2 * first, 2 * (first + cellsAtATime)) }), first)
    yield first / values.length
  }
  return values
}

const cellsAtATime = 16
