import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { incidentColumns } from '../../../tests/builders/incident-columns'
import { readReference } from '../../../tests/builders/read-reference'
import { hourOfWeek, wallMinutes } from '../../domain/time/wall-clock'
import { aoristicHours } from './aoristic-hours'

type Reference = {
  readonly edge_cases: readonly {
    readonly from: string
    readonly to: string | null
    readonly hour_index_1based_Sun0: number | readonly number[]
    readonly weight: number | readonly number[]
  }[]
}
const { edge_cases } = readReference<Reference>('aoristic')

const minutes = (moment: string) => wallMinutes(moment.slice(0, 10), moment.slice(11))!
const week = 7 * 24 * 60
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)

describe('beside the reference', () => {
  test.each(edge_cases)('$from to $to', ({ from, to, hour_index_1based_Sun0, weight }) => {
    const start = minutes(from)
    const { weights } = aoristicHours(incidentColumns([{ from: start, to: to === null ? start : minutes(to) }]))
    const expected = new Array<number>(168).fill(0)
    // Sunday's first hour is 1 there; Monday's is 0 here.
    const given = [weight].flat()
    for (const [index, hour] of [hour_index_1based_Sun0].flat().entries())
      expected[(hour - 1 + 144) % 168] = given[index]!
    expect([...weights]).toEqual(expected.map((value) => expect.closeTo(value, 14)))
  })
})

const anIncident = fc
  .tuple(fc.integer({ min: -5_000_000, max: 20_000_000 }), fc.integer({ min: -100, max: 12_000 }))
  .map(([from, duration]) => ({ from, to: from + duration }))

test('the weights sum to the incidents that have a time', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anIncident), { maxLength: 60 }), (incidents) => {
      const found = aoristicHours(incidentColumns(incidents.map((incident) => incident ?? {})))
      const timed = incidents.filter((incident) => incident !== null).length
      expect([found.incidents, found.withoutTime]).toEqual([timed, incidents.length - timed])
      expect(sum(found.weights)).toBeCloseTo(timed, 9)
      expect(Math.min(...found.weights)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('every minute of an interval counts as much, as by brute force', () => {
  fc.assert(
    fc.property(anIncident, (incident) => {
      const duration = incident.to - incident.from
      if (duration <= 1 || duration >= week) return
      const expected = new Float64Array(168)
      for (let at = incident.from; at < incident.to; at += 1) expected[hourOfWeek(at)]! += 1 / duration
      const { weights } = aoristicHours(incidentColumns([incident]))
      expect([...weights]).toEqual([...expected].map((value) => expect.closeTo(value, 9)))
    }),
  )
})

test('a day later is the next weekday', () => {
  fc.assert(
    fc.property(anIncident, ({ from, to }) => {
      const [today, tomorrow] = [0, 1440].map(
        (later) => aoristicHours(incidentColumns([{ from: from + later, to: to + later }])).weights,
      )
      const shifted = Array.from({ length: 168 }, (_, hour) => today![(hour + 168 - 24) % 168]!)
      expect([...tomorrow!]).toEqual(shifted.map((value) => expect.closeTo(value, 12)))
    }),
  )
})

test('a day without a time of day is spread over its 24 hours, also when it is written as 00:01', () => {
  const monday = minutes('2024-01-08T00:00:00')
  for (const from of [monday, monday + 1]) {
    const found = aoristicHours(incidentColumns([{ from, to: from, doubts: ['no-time-of-day'] }]))
    expect(found).toMatchObject({ incidents: 1, spread: 1, dayOnly: 1 })
    expect([...found.weights.subarray(0, 24)]).toEqual(new Array(24).fill(expect.closeTo(1 / 24, 12)))
  }
})

test('what was spread, reversed and without time is told', () => {
  const at = minutes('2024-01-08T08:30:00')
  const columns = incidentColumns([
    { from: at, to: at },
    { from: at, to: at + 20 },
    { from: at, to: at + 90 },
    { from: at, to: at - 5 },
    { from: at, to: at + week },
    {},
  ])
  expect(aoristicHours(columns)).toMatchObject({
    incidents: 5,
    spread: 2,
    dayOnly: 0,
    weekOrMore: 1,
    reversed: 1,
    withoutTime: 1,
  })
  expect(aoristicHours(columns, Uint32Array.of(2, 5))).toMatchObject({ incidents: 1, spread: 1, withoutTime: 1 })
})
