import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyIncidents, districtCount, kindCount } from '../../tests/builders/any-incidents'
import type { Clauses } from '../analysis/filter/clauses'
import { crossFilter } from '../analysis/filter/cross-filter'
import { buildIncidentIndex } from '../analysis/filter/incident-index'
import { everyIncident, type IncidentFilter } from '../domain/incidents/incident-filter'
import { dateOfDay, dayNumber } from '../domain/time/wall-clock'
import { answerFilters } from './answer-filters'

const clausesOf = ({ days, kinds, hours, doubtful }: IncidentFilter): Clauses => ({
  days: days && { first: dayNumber(days.first) as number, last: dayNumber(days.last) as number },
  kinds: kinds?.map(Number) ?? null,
  hours,
  districts: null,
  within: null,
  doubtful,
})

const day = fc.integer({ min: 8755, max: 8795 })
/** A brush that is moved, and now and then another clause. */
const anyFilters: fc.Arbitrary<readonly IncidentFilter[]> = fc
  .array(
    fc.record({
      days: fc.option(
        fc.tuple(day, day).map(([a, b]) => ({ first: dateOfDay(Math.min(a, b)), last: dateOfDay(Math.max(a, b)) })),
        { freq: 6 },
      ),
      kinds: fc.constantFrom(null, null, null, ['1']),
      hours: fc.constantFrom(null, null, null, [18, 19, 20]),
    }),
    { maxLength: 12 },
  )
  .map((changes) => changes.map((change) => ({ ...everyIncident, ...change })))

test('whatever moved before, an answer is what a scan of all rows gives', () => {
  fc.assert(
    fc.property(anyIncidents, anyFilters, ({ columns, districtOf }, filters) => {
      const index = buildIncidentIndex({ columns, kindCount, districtOf, districtCount })
      const groupingsOf = answerFilters(index, clausesOf, 0)
      for (const filter of filters) expect(groupingsOf(filter)).toEqual(crossFilter(index, clausesOf(filter)))
    }),
  )
})

test('a brush that moves on adds up the days once, and no more rows are read', () => {
  const columns = fc.sample(anyIncidents, { seed: 7, numRuns: 20 }).find((one) => one.columns.count > 0)
  if (!columns) throw new Error('none so large')
  const index = buildIncidentIndex({ ...columns, kindCount, districtCount })
  let reads = 0
  const counted = {
    ...index,
    get mixAt() {
      reads += 1
      return index.mixAt
    },
  }
  const groupingsOf = answerFilters(counted, clausesOf, 0)
  const readsOf = (last: string) => {
    const before = reads
    groupingsOf({ ...everyIncident, days: { first: '2023-12-28', last } })
    return reads - before
  }
  expect(['2024-01-05', '2024-01-06', '2024-01-07', '2024-01-08'].map(readsOf)).toEqual([1, 1, 0, 0])
})
