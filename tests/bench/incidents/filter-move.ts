import crossfilter from 'crossfilter2'
import { type Clauses, noClauses } from '../../../src/analysis/filter/clauses'
import { crossFilter, type Groupings } from '../../../src/analysis/filter/cross-filter'
import { buildIncidentIndex, type IncidentIndex } from '../../../src/analysis/filter/incident-index'
import type { BenchData } from './bench-data'
import type { Comparison, DuckDb } from './comparison'

/** A window of hours is moved within a year's range of days; each move gives counts by day, hour and kind. */
export const filterMove: Comparison = {
  title: 'Ett filter flyttas, tre grupperingar',
  goal: { milliseconds: 2.4, beside: { rival: 'crossfilter2', milliseconds: 25 } },
  rivals: async (data, host) => {
    let index: IncidentIndex | null = null
    let theirs: ReturnType<typeof crossfiltered> | null = null
    let duck: DuckDb | null = null
    return [
      {
        name: 'Platsbild',
        prepare: () => {
          index = indexOf(data)
        },
        run: (turn) => crossFilter(index!, clausesAt(data, turn)),
        runs: 21,
        read: ({ days, hours, kinds }: Groupings) => ({
          days: Array.from({ length: data.dayCount }, (_, day) => {
            const at = index!.days.indexOf(day + data.firstDay)
            return at < 0 ? 0 : days[at]!
          }),
          hours: [...hours],
          kinds: [...kinds],
        }),
      },
      {
        name: 'crossfilter2',
        prepare: () => {
          theirs = crossfiltered(data)
        },
        run: (turn) => {
          theirs!.hours.filterRange(hoursAt(turn))
          return theirs!.groups.map((group) => group.all())
        },
        runs: 21,
        read: (groups: readonly (readonly { key: number; value: number }[])[]) => {
          const [days, hours, kinds] = [data.dayCount, 168, data.kindCount].map((length, group) => {
            const counts = new Array<number>(length).fill(0)
            for (const { key, value } of groups[group]!) counts[key] = value
            return counts
          })
          return { days, hours, kinds }
        },
      },
      {
        name: 'duckdb-wasm',
        prepare: async () => {
          duck = await host.openDuckDb({ day: data.day, hour: data.hour, kind: data.columns.kind })
        },
        run: (turn) => duck!.query(groupedSql(turn)),
        runs: 9,
        read: (rows: readonly Readonly<Record<string, unknown>>[]) => {
          const [days, hours, kinds] = [data.dayCount, 168, data.kindCount].map((length, group) => {
            const counts = new Array<number>(length).fill(0)
            for (const row of rows) if (Number(row.which) === group) counts[Number(row.key)] = Number(row.n)
            return counts
          })
          return { days, hours, kinds }
        },
        note: () => 'WebAssemblys minne kan fattas i siffran',
      },
    ]
  },
}

export const indexOf = ({ columns, kindCount }: BenchData): IncidentIndex =>
  buildIncidentIndex({ columns, kindCount, districtOf: new Int16Array(columns.count).fill(-1), districtCount: 0 })

export const dayRange = { first: 400, last: 764 }

/** From and up to, not including. */
const hoursAt = (turn: number): [number, number] => [turn * 6, turn * 6 + 30]

function clausesAt({ firstDay }: BenchData, turn: number): Clauses {
  const [from, to] = hoursAt(turn)
  return {
    ...noClauses,
    days: { first: firstDay + dayRange.first, last: firstDay + dayRange.last },
    hours: Array.from({ length: to - from }, (_, hour) => from + hour),
  }
}

export function crossfiltered({ columns, day, hour }: BenchData) {
  const rows = crossfilter(Array.from({ length: columns.count }, (_, row) => row))
  const [days, hours, kinds] = [
    rows.dimension((row) => day[row]!),
    rows.dimension((row) => hour[row]!),
    rows.dimension((row) => columns.kind[row]!),
  ]
  const groups = [days, hours, kinds].map((dimension) => dimension.group().reduceCount())
  days.filterRange([dayRange.first, dayRange.last + 1])
  return { days, hours, groups }
}

function groupedSql(turn: number): string {
  const [from, to] = hoursAt(turn)
  const inDays = `day between ${dayRange.first} and ${dayRange.last}`
  const inHours = `hour >= ${from} and hour < ${to}`
  return `
    select 0 as which, day as key, count(*) as n from incidents where ${inHours} group by day
    union all select 1, hour, count(*) from incidents where ${inDays} group by hour
    union all select 2, kind, count(*) from incidents where ${inDays} and ${inHours} group by kind`
}
