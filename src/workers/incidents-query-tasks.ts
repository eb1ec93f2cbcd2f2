import { density } from '../analysis/density/density'
import { densityBands } from '../analysis/density/density-bands'
import { passingMask, passingRows, positionsOfRows } from '../analysis/filter/passing-rows'
import { sumDays } from '../analysis/filter/sum-days'
import { countAround } from '../analysis/space/count-around'
import { hexagons } from '../analysis/space/hexagons'
import { doubtCautions, tallyDoubts } from '../domain/incidents/cautions'
import { noTime } from '../domain/incidents/incident-set'
import { readDensity } from '../domain/incidents/read-patterns'
import { dateOfDay, dayNumber } from '../domain/time/wall-clock'
import { holdings } from './incident-holdings'
import type { Grain, Located, QueryTasks, SetFacts } from './incidents-query'
import { about, keepPrepared, type PreparedSet, preparedSet, prepareSet } from './prepared-sets'

/** Questions about open sets, answered as counts, small grids and short lists. */
export const queryTasks = {
  'prepare-set': async ({ id, districts }) => {
    const known = preparedSet(id)
    if (known) return factsOf(known)
    const set = holdings.set(id)
    if (!set) return { missing: id }
    const ready = prepareSet(set, districts)
    keepPrepared(ready)
    return factsOf(ready)
  },

  'count-views': ({ id, filter, grain, closer = null }) =>
    about(id, ({ index, groupingsOf }) => {
      const { total, days, ...groupings } = groupingsOf(filter)
      const range = { first: index.days[0] ?? 1, last: index.days.at(-1) ?? 0 }
      const stepsOf = (period: Grain, within: typeof range) =>
        sumDays({ days: index.days, counts: days, period, range: within })
      return {
        passing: total,
        steps: stepsOf(grain, range),
        closer: closer && {
          grain: closer.grain,
          steps: stepsOf(closer.grain, { first: dayNumber(closer.first) ?? 1, last: dayNumber(closer.last) ?? 0 }),
        },
        ...groupings,
      }
    }),

  'count-rings': ({ id, filter, centres, metres }) =>
    about(id, ({ index, clausesOf, cells }) => {
      const mask = passingMask(index, clausesOf({ ...filter, within: null }))
      const around = countAround({ cells: cells(), places: centres, radiiMetres: metres, mask })
      return { counts: Uint32Array.from(around.flatMap((counts) => [...counts])) }
    }),

  'list-rows': ({ id, filter, order, first, most }) =>
    about(id, ({ set, index, clausesOf }) => {
      const rows = passingRows(index, clausesOf(filter))
      const { from, to, kind, place, doubts, row } = set.columns
      const timed = countTimed(rows, from)
      const at = (place: number) => rows[order === 'newest' && place < timed ? timed - 1 - place : place] as number
      const length = Math.max(0, Math.min(most, rows.length - first))
      return {
        rows: Array.from({ length }, (_, listed) => {
          const one = at(first + listed)
          const known = from[one] !== noTime
          return {
            row: row[one] as number,
            from: known ? (from[one] as number) : null,
            to: known ? (to[one] as number) : null,
            kind: kind[one] as number,
            place: place[one] as number,
            doubts: doubts[one] as number,
          }
        }),
      }
    }),

  'locate-points': ({ id, filter, most }) =>
    about(id, ({ set, index, clausesOf }): Located | { tooMany: number } => {
      const { positions, kind, from, row } = set.columns
      const located = (one: number) => Number.isFinite(positions[2 * one])
      const passing = passingRows(index, clausesOf(filter))
      if (passing.length > most) return { tooMany: passing.length }
      const rows = passing.filter(located)
      const all = filter.within ? passingRows(index, clausesOf({ ...filter, within: null })) : passing
      const inside = new Set(passing)
      const beside = all.length > most ? new Uint32Array() : all.filter((one) => located(one) && !inside.has(one))
      return {
        positions: positionsOfRows(positions, rows),
        kind: Uint16Array.from(rows, (one) => kind[one] as number),
        from: Int32Array.from(rows, (one) => from[one] as number),
        row: Uint32Array.from(rows, (one) => row[one] as number),
        unpositioned: passing.length - rows.length,
        beside: positionsOfRows(positions, beside),
      }
    }),

  'count-hexagons': ({ id, filter, radiusMetres, origin }) =>
    about(id, (ready) => {
      const found = hexagons({ ...passing(ready, filter), radiusMetres, origin })
      if ('failure' in found) return { tooWideKilometres: found.kilometres }
      return {
        cells: {
          type: 'FeatureCollection' as const,
          features: found.map(({ count, ring }) => ({
            type: 'Feature' as const,
            properties: { count },
            geometry: { type: 'Polygon' as const, coordinates: [ring] },
          })),
        },
      }
    }),

  'count-density': ({ id, filter, bandwidthMetres }) =>
    about(id, (ready) => {
      const grid = density({ ...passing(ready, filter), cells: ready.cells(), bandwidthMetres })
      if ('failure' in grid) return { tooWideKilometres: grid.kilometres }
      const rows = passingRows(ready.index, ready.clausesOf(filter))
      const reading = readDensity(
        { n: grid.count, bandwidthMetres, highestPerSquareKilometre: highestOf(grid.values) },
        doubtCautions(tallyDoubts(ready.set.columns, rows), ['place']),
      )
      return { ...densityBands(grid), count: grid.count, reading }
    }),
} as const satisfies QueryTasks

/** All positions and a mask, not those that pass: to copy a million of them takes longer than to count them. */
function passing({ set, index, clausesOf }: PreparedSet, filter: Parameters<PreparedSet['clausesOf']>[0]) {
  return { positions: set.columns.positions, mask: passingMask(index, clausesOf(filter)) }
}

function highestOf(values: Float64Array): number {
  let highest = 0
  for (let at = 0; at < values.length; at += 1) highest = Math.max(highest, values[at] as number)
  return highest
}

function factsOf({ set, index, districts }: PreparedSet): SetFacts {
  const { count, positions } = set.columns
  let unpositioned = 0
  for (let row = 0; row < count; row += 1) if (!Number.isFinite(positions[2 * row])) unpositioned += 1
  const [first, last] = [index.days[0], index.days.at(-1)]
  return {
    count,
    firstDay: first === undefined ? null : dateOfDay(first),
    lastDay: last === undefined ? null : dateOfDay(last),
    untimed: count - index.untimedStart,
    unpositioned,
    districts,
  }
}

/** Rows without a time stand last. */
function countTimed(rows: Uint32Array, from: Int32Array): number {
  let timed = rows.length
  while (timed > 0 && from[rows[timed - 1] as number] === noTime) timed -= 1
  return timed
}
