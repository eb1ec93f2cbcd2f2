import { type Clauses, noClauses } from '../../../src/analysis/filter/clauses'
import { crossFilter, type Groupings } from '../../../src/analysis/filter/cross-filter'
import { buildIncidentIndex, type IncidentIndex } from '../../../src/analysis/filter/incident-index'
import { sizeInBytes } from '../../../src/domain/incidents/incident-set'
import { hourOfWeek } from '../../../src/domain/time/wall-clock'
import type { Comparison } from './comparison'
import { type CsvFile, dayCount, firstDay, kindNames, makeCsvFile, type ReadSet, readCsvFile } from './csv-file'

/** Five times as many rows are read from a file and put in order; then a window of hours is moved within a year's days. */
export const fiveTimes: Comparison = {
  title: 'Fem gånger så många händelser: läses in ur CSV, sedan flyttas ett filter',
  goal: null,
  rivals: async ({ columns }, host) => {
    const given = makeCsvFile(5 * columns.count)
    let loaded: { readonly set: ReadSet['set']; readonly index: IncidentIndex; readonly told: string } | null = null
    return [
      {
        name: 'Platsbild',
        prepare: async () => {
          const start = host.now()
          const { set } = await readCsvFile(given)
          const read = host.now()
          const index = indexOf(set)
          const told = `läst på ${seconds(read - start)}, ordnad på ${seconds(host.now() - read)}`
          loaded = { set, index, told: `${told}; varav kolumner ${(sizeInBytes(set.columns) / 1e6).toFixed(0)} MB` }
        },
        run: (turn) => crossFilter(loaded!.index, clausesAt(turn)),
        runs: 21,
        read: ({ total, days, hours, kinds }: Groupings) => ({
          total,
          days: Array.from({ length: dayCount }, (_, day) => days[loaded!.index.days.indexOf(firstDay + day)] ?? 0),
          hours: [...hours],
          kinds: kindNames.map((name) => kinds[loaded!.set.kinds.indexOf(name)] ?? 0),
        }),
        note: () => loaded!.told,
      },
      {
        name: 'en slinga över raderna',
        run: (turn) => countEach(given, clausesAt(turn)),
        runs: 5,
        read: (counts: unknown) => counts,
        note: () => 'räknar det som filen skrevs av, för jämförelse av svaren',
      },
    ]
  },
}

function indexOf({ columns, kinds }: ReadSet['set']): IncidentIndex {
  const districtOf = new Int16Array(columns.count).fill(-1)
  return buildIncidentIndex({ columns, kindCount: kinds.length, districtOf, districtCount: 0 })
}

const hoursAt = (turn: number) => Array.from({ length: 30 }, (_, hour) => turn * 6 + hour)
const clausesAt = (turn: number): Clauses => ({ ...noClauses, days: yearWithin, hours: hoursAt(turn) })
const yearWithin = { first: firstDay + 400, last: firstDay + 764 }

function countEach({ count, minutes, kind }: CsvFile, clauses: Clauses) {
  const wanted = new Set(clauses.hours)
  const days = new Array<number>(dayCount).fill(0)
  const hours = new Array<number>(168).fill(0)
  const kinds = kindNames.map(() => 0)
  let total = 0
  for (let row = 0; row < count; row += 1) {
    const day = Math.floor(minutes[row]! / 1440)
    const hour = hourOfWeek(minutes[row]!)
    const dayPasses = day >= yearWithin.first && day <= yearWithin.last
    const hourPasses = wanted.has(hour)
    if (hourPasses) days[day - firstDay]! += 1
    if (dayPasses) hours[hour]! += 1
    if (!dayPasses || !hourPasses) continue
    kinds[kind[row]!]! += 1
    total += 1
  }
  return { total, days, hours, kinds }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`
