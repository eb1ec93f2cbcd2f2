import { expect, test } from 'vitest'
import { readDifference, readEffect, readQuotient } from './read-action'
import { readConcentration, readDensity, readHotSpots, readHours, readNearRepeat, readWalk } from './read-patterns'
import { readCount, readPeriods, readTrend, verdictOf } from './read-periods'
import type { WalkFit } from './walk-fit'

const periods = (earlier: number, later: number, chance: number, low: number, high: number) =>
  readPeriods({
    earlier: { count: earlier, exposure: 365 },
    later: { count: later, exposure: 365 },
    percent: earlier === 0 ? null : 100 * (later / earlier - 1),
    chance,
    ratio: { low, high },
  })

test('a difference is sure only when test and interval both say so', () => {
  expect([verdictOf(0.04, true), verdictOf(0.04, false), verdictOf(0.06, true), verdictOf(0.06, false)]).toEqual([
    'sure',
    'borderline',
    'borderline',
    'unsure',
  ])
})

test('two periods carry n, limits in per cent, and what they rest on', () => {
  expect(periods(16, 25, 0.165, 0.8, 3.13)).toMatchObject({
    n: 41,
    statement: { type: 'periods', percent: 56.25, verdict: 'unsure', equalDays: true },
    assumption: 'same-reporting',
    cautions: [],
    readable: true,
  })
  expect(periods(16, 25, 0.165, 0.8, 3.13).statement).toMatchObject({
    limits: { low: expect.closeTo(-20, 10), high: expect.closeTo(213, 10) },
  })
})

test('from none there is no upper limit; few are told as few', () => {
  const found = periods(0, 5, 0.05, 0.9, Number.POSITIVE_INFINITY)
  expect(found.statement).toMatchObject({ percent: null, limits: { high: null } })
  expect(found.cautions).toEqual([{ code: 'too-few', n: 5, fewest: 20 }])
})

test('none in either period is not read', () => {
  expect(periods(0, 0, 1, 0, Number.POSITIVE_INFINITY)).toMatchObject({
    readable: false,
    statement: { type: 'unreadable', why: 'no-incidents' },
  })
})

test('one count under ten is few', () => {
  const count = (value: number) => readCount({ count: value, low: 1, high: 2, relativeError: 1 }).cautions
  expect([count(9).length, count(10).length]).toEqual([1, 0])
})

test('a trend is sure when its interval leaves out no change; gaps and unruly weeks are told', () => {
  const trend = { known: true, percentPerYear: 10, high: 20, season: true, weeks: 150, incidents: 900 } as const
  const sure = readTrend({ ...trend, low: 1, dispersion: 1, missingWeeks: 0 })
  expect([sure.statement, sure.cautions]).toEqual([expect.objectContaining({ verdict: 'sure' }), []])
  const unsure = readTrend({ ...trend, low: -1, dispersion: 3, missingWeeks: 6 })
  expect(unsure.statement).toMatchObject({ verdict: 'unsure' })
  expect(unsure.cautions).toEqual([
    { code: 'missing-weeks', weeks: 6 },
    { code: 'overdispersed', factor: 3 },
  ])
  expect(readTrend({ known: false, why: 'too-few-weeks' }).readable).toBe(false)
})

test('before and after: a cell under five, a fall that is none, and nothing at all are not read', () => {
  const pair = { before: 50, after: 30 }
  expect(readEffect({ action: pair, comparison: pair, effect: { known: false } })).toMatchObject({
    n: 160,
    statement: { why: 'cell-too-few' },
    readable: false,
  })
  const effect = { known: true, percent: -35, low: 0.37, high: 0.9, chance: 0.01, dispersion: 1 } as const
  expect(readEffect({ action: pair, comparison: pair, effect }).statement).toMatchObject({
    low: -63,
    high: expect.closeTo(-10, 10),
    verdict: 'sure',
  })
  expect(readDifference({ n: 29, difference: 2, low: -4, high: 8, chance: 0.5 }).cautions).toEqual([
    { code: 'too-few', n: 29, fewest: 30 },
  ])
  expect(readDifference({ n: 30, difference: 2, low: -4, high: 8, chance: 0.5 }).cautions).toEqual([])
  expect(readDifference({ n: 0, difference: 0, low: 0, high: 0, chance: null }).readable).toBe(false)
  const quotient = (reading: Parameters<typeof readQuotient>[0]['reading']) =>
    readQuotient({ n: 300, quotient: -0.4, fallIsSure: true, reading }).statement
  expect(quotient({ readable: true, says: 'displacement-within-effect' })).toMatchObject({ quotient: -0.4 })
  const given = { n: 300, quotient: -16.5, reading: { readable: true, says: 'displacement-beyond-effect' } } as const
  expect(readQuotient({ ...given, fallIsSure: false }).cautions).toEqual([{ code: 'unsure-fall' }])
  expect(readQuotient({ ...given, fallIsSure: true }).cautions).toEqual([])
  expect(quotient({ readable: false, why: 'action-area-did-not-fall' })).toEqual({
    type: 'unreadable',
    why: 'action-area-did-not-fall',
  })
})

test('a density of few is told as few; other patterns of few, and of none, are not read', () => {
  expect(readDensity({ n: 12, bandwidthMetres: 200, highestPerSquareKilometre: 40 }).cautions).toEqual([
    { code: 'too-few', n: 12, fewest: 30 },
  ])
  expect(readConcentration({ n: 0, shareOfIncidents: 0, shareOfArea: 0.1, shareByChance: 1, index: 0 }).readable).toBe(
    false,
  )
  const concentrated = { shareOfIncidents: 1, shareOfArea: 0.05, shareByChance: 0.4, index: 20 }
  expect(readConcentration({ n: 29, ...concentrated }).statement).toEqual({
    type: 'unreadable',
    why: 'pattern-too-few',
  })
  expect(readConcentration({ n: 30, ...concentrated }).readable).toBe(true)
  expect(readConcentration({ n: 30, ...concentrated, shareByChance: 0.95 }).statement).toEqual({
    type: 'unreadable',
    why: 'cells-too-many',
  })
  const hot = { cells: 1948, hot: 29, falseDiscovery: 0.05, reachMetres: 300, neighbours: 29 }
  for (const n of [0, 1]) expect(readHotSpots({ n, ...hot })).toMatchObject({ readable: false, cautions: [] })
  expect(
    readNearRepeat({ n: 400, metres: 100, days: 14, pairs: 30, expected: 18, chance: 0.01 }).statement,
  ).toMatchObject({ verdict: 'sure' })
})

test('hours tell how much of them is spread; a walk of few is not read', () => {
  const fit: WalkFit = {
    incidents: 20,
    byHour: [],
    byWeekday: [],
    busiest: { fromHour: 18, toHour: 21, incidents: 10, clear: true },
    weekday: { weekday: 4, incidents: 8, clear: true },
    plan: null,
    says: 'too-few',
  }
  expect(readHours({ ...fit, spread: 5 })).toMatchObject({ statement: { share: 0.5, spread: 0.25 }, readable: true })
  expect(readWalk(fit)).toMatchObject({ readable: false, cautions: [] })
  expect(readHours({ ...fit, incidents: 0, spread: 0 }).readable).toBe(false)
})

test('hot spots under few expected, or with few neighbours, are told as rough; with enough they are not', () => {
  const codes = (n: number, neighbours: number) =>
    readHotSpots({ n, cells: 1000, hot: 3, falseDiscovery: 0.05, reachMetres: 300, neighbours }).cautions.map(
      ({ code }) => code,
    )
  expect(codes(100, 29)).toEqual(['normal-approximation'])
  expect(codes(5000, 5)).toEqual(['normal-approximation'])
  expect(codes(1000, 29)).toEqual([])
})

test('how many of the hot are false is told only where enough are expected; under one they are not read', () => {
  const read = (n: number) =>
    readHotSpots({ n, cells: 1000, hot: 3, falseDiscovery: 0.05, reachMetres: 300, neighbours: 29 })
  expect(read(1000).statement).toMatchObject({ falseDiscovery: 0.05 })
  expect(read(100).statement).toMatchObject({ falseDiscovery: null })
  expect(read(34)).toMatchObject({
    statement: { type: 'unreadable', why: 'reach-too-few' },
    readable: false,
    cautions: [],
  })
  expect(read(35).readable).toBe(true)
})
