import { noClauses } from '../../../src/analysis/filter/clauses'
import type { Groupings } from '../../../src/analysis/filter/cross-filter'
import { buildDayBrush, type DayBrush, moveDayBrush } from '../../../src/analysis/filter/day-brush'
import type { Comparison } from './comparison'
import { crossfiltered, indexOf } from './filter-move'

/** Only the range of days is moved; each move gives counts by hour and kind. */
export const dayBrush: Comparison = {
  title: 'Bara dagarna flyttas',
  goal: { milliseconds: 0.003, beside: { rival: 'crossfilter2', milliseconds: 25 } },
  rivals: async (data) => {
    const index = indexOf(data)
    let brush: DayBrush | null = null
    let theirs: ReturnType<typeof crossfiltered> | null = null
    // A month at a time: crossfilter2 looks only at the rows that enter and leave, so a shorter move is another task for it.
    const rangeAt = (turn: number) => ({ first: turn * 30, last: turn * 30 + 364 })
    return [
      {
        name: 'Platsbild',
        prepare: () => {
          brush = buildDayBrush(index, noClauses)
        },
        run: (turn) => {
          const { first, last } = rangeAt(turn)
          return moveDayBrush(brush!, { first: first + data.firstDay, last: last + data.firstDay })
        },
        runs: 21,
        repeat: 1000,
        read: ({ hours, kinds }: Groupings) => [[...hours], [...kinds]],
      },
      {
        name: 'crossfilter2',
        prepare: () => {
          theirs = crossfiltered(data)
        },
        run: (turn) => {
          const { first, last } = rangeAt(turn)
          theirs!.days.filterRange([first, last + 1])
          return theirs!.groups.slice(1).map((group) => group.all())
        },
        runs: 21,
        read: (groups: readonly (readonly { key: number; value: number }[])[]) =>
          [168, data.kindCount].map((length, at) => {
            const counts = new Array<number>(length).fill(0)
            for (const { key, value } of groups[at]!) counts[key] = value
            return counts
          }),
      },
    ]
  },
}
