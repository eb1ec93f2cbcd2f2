import { passingRows, positionsOfRows, timesOfRows } from '../analysis/filter/passing-rows'
import { nearRepeatInSteps } from '../analysis/near-repeat/near-repeat'
import { seededRandom } from '../analysis/near-repeat/seeded-random'
import { doubtCautions, intervalCautions, tallyDoubts } from '../domain/incidents/cautions'
import { readNearRepeat } from '../domain/incidents/read-patterns'
import type { FindNearRepeatTask, NearRepeatCell } from './incidents-answers'
import type { PreparedSet } from './prepared-sets'
import { runSteps } from './run-steps'
import type { WorkPace } from './warm-worker'

type Asked = Omit<Parameters<FindNearRepeatTask>[0], 'id'>

/** Knox's table of what passes; the sentence speaks of the nearest band in distance and time. */
export async function findNearRepeat({ set, index, clausesOf }: PreparedSet, asked: Asked, pace: WorkPace) {
  const { filter, metres, days, permutations, seed, most } = asked
  const rows = passingRows(index, clausesOf(filter))
  if (rows.length > most) return { tooMany: rows.length }
  const steps = nearRepeatInSteps({
    positions: positionsOfRows(set.columns.positions, rows),
    from: timesOfRows(set.columns.from, rows),
    metres,
    days,
    permutations,
    random: seededRandom(seed),
  })
  const found = await runSteps(steps, pace)
  if ('failure' in found) return { tooMany: rows.length }
  const cells = found.cells.map(({ p, ...cell }): NearRepeatCell => {
    if (p === null) throw new RangeError('no permutations')
    return { ...cell, p }
  })
  const [first = { metres: 0, days: 0, pairs: 0, expected: 0, p: 1 }] = cells
  const { p: chance, ...nearest } = first
  return {
    count: found.count,
    cells,
    reading: readNearRepeat({ n: found.count, ...nearest, chance }, [
      { code: 'many-comparisons', comparisons: cells.length },
      ...intervalCautions(set.columns, rows),
      ...doubtCautions(tallyDoubts(set.columns, rows), ['place', 'time']),
    ]),
  }
}
