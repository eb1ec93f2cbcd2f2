import { describe, expect, test } from 'vitest'
import type { Caution } from '../domain/incidents/cautions'
import { readDifference, readEffect, readQuotient } from '../domain/incidents/read-action'
import {
  readConcentration,
  readDensity,
  readHotSpots,
  readHours,
  readNearRepeat,
  readWalk,
} from '../domain/incidents/read-patterns'
import { readCount, readPeriods, readTrend } from '../domain/incidents/read-periods'
import type { Reading } from '../domain/incidents/reading'
import { en } from './en'
import { svWithWorkspaces as sv } from './workspace-texts'

const said = (reading: Reading) => sv.statistics.says(reading.statement).replace(/\s/g, ' ')

type Given = { readonly chance: number; readonly low: number; readonly high: number; readonly days?: number }
const periods = (earlier: number, later: number, { chance, low, high, days = 365 }: Given) =>
  readPeriods({
    earlier: { count: earlier, exposure: 365 },
    later: { count: later, exposure: days },
    percent: earlier === 0 ? null : 100 * ((later * 365) / (earlier * days) - 1),
    chance,
    ratio: { low, high },
  })

describe('two periods, with the values that test and interval give', () => {
  test('25 after 16 is not certain', () => {
    expect(said(periods(16, 25, { chance: 0.1648, low: 0.80196, high: 3.13204 }))).toBe(
      'Antalet ökade från 16 till 25 (56 procent fler). Skillnaden är inte säker: en så stor skillnad uppstår av slumpen i ungefär 16 fall av 100 även om ingenting har ändrats. Förändringen kan ligga mellan 20 procent färre och 213 procent fler (95 procents intervall).',
    )
  })

  test('5 200 after 4 500 is hard to explain by chance, and no cause is claimed', () => {
    expect(said(periods(4500, 5200, { chance: 1e-12, low: 1.11, high: 1.203 }))).toBe(
      'Antalet ökade från 4 500 till 5 200 (16 procent fler). Skillnaden är svår att förklara med slumpen: en så stor skillnad uppstår av slumpen i färre än 1 fall av 1 000 även om ingenting har ändrats. Vad den beror på säger talen inte. Förändringen kan ligga mellan 11 procent fler och 20 procent fler (95 procents intervall).',
    )
  })

  test('where test and interval disagree, it is said', () => {
    expect(said(periods(30, 16, { chance: 0.0386, low: 0.27, high: 1.01 }))).toContain(
      'Antalet minskade från 30 till 16 (47 procent färre). Skillnaden är på gränsen till säker: en så stor skillnad uppstår av slumpen i ungefär 4 fall av 100 även om ingenting har ändrats, och testet och intervallet säger olika.',
    )
  })

  test('from none there is no per cent and no upper limit', () => {
    const words = said(periods(0, 7, { chance: 0.0078, low: 1.44, high: Number.POSITIVE_INFINITY }))
    expect(words).toContain('Antalet ökade från 0 till 7. ')
    expect(words).toContain('i ungefär 8 fall av 1 000')
    expect(words).toContain('från 44 procent fler och uppåt, utan övre gräns')
  })

  test('the same number in as many days is no difference to test', () => {
    expect(said(periods(16, 16, { chance: 1, low: 0.47, high: 2.13 }))).toBe(
      'Antalet är detsamma i båda perioderna, 16. Förändringen kan ligga mellan 53 procent färre och 113 procent fler (95 procents intervall).',
    )
  })

  test('unlike days are compared per day', () => {
    const words = said(periods(40, 40, { chance: 0.002, low: 1.25, high: 3.2, days: 182.5 }))
    expect(words).toContain('(per dag 100 procent fler)')
    expect(words).toContain('Perioderna rymmer olika många av de dagar som räknas, så jämförelsen är gjord per dag.')
  })
})

test('one count with its interval', () => {
  expect(said(readCount({ count: 25, low: 16.1787, high: 36.9049, relativeError: 20 }))).toBe(
    '25 händelser. Med slumpen inräknad kan det antal som är att vänta vara 16,2–36,9 (95 procents intervall, relativt medelfel 20 procent).',
  )
})

test('a trend, certain and not', () => {
  const trend = { known: true, season: true, weeks: 152, missingWeeks: 4, incidents: 2279, dispersion: 2.76 } as const
  expect(said(readTrend({ ...trend, percentPerYear: 20.06, low: 10.37, high: 30.6 }))).toBe(
    'Trenden är 20 procent fler per år; intervallet (95 procent) ligger mellan 10 procent fler och 31 procent fler. Den bygger på 152 veckor, och årstiderna är borträknade.',
  )
  expect(said(readTrend({ ...trend, percentPerYear: -28.4, low: -54.6, high: 12.9, season: false, weeks: 52 }))).toBe(
    'Ingen säker trend: uppskattningen är 28 procent färre per år; intervallet (95 procent) ligger mellan 55 procent färre och 13 procent fler. Den bygger på 52 veckor. Det är för kort tid för att räkna bort årstiderna, så trenden kan vara en årstid.',
  )
})

describe('before and after, with the published counts', () => {
  const counts = { action: { before: 50, after: 30 }, comparison: { before: 60, after: 55 } }

  test('50 to 30 beside 60 to 55 is not certain', () => {
    const effect = {
      known: true,
      percent: -34.545,
      low: 0.36574,
      high: 1.17141,
      chance: 0.15352,
      dispersion: 1,
    } as const
    expect(said(readEffect({ ...counts, effect }))).toBe(
      'I åtgärdsområdet gick antalet från 50 till 30, i jämförelseområdet från 60 till 55. Det är 35 procent färre än om åtgärdsområdet hade följt jämförelseområdet; intervallet (95 procent) ligger mellan 63 procent färre och 17 procent fler. Skillnaden är inte säker: en så stor skillnad uppstår av slumpen i ungefär 15 fall av 100 även om åtgärden inte har någon verkan.',
    )
  })

  test('118 fewer than expected', () => {
    expect(said(readDifference({ n: 1569, difference: -118, low: -195.6, high: -40.4, chance: 0.00288 }))).toContain(
      'Mot jämförelseområdet blev det 118 färre händelser än väntat; intervallet (95 procent) ligger mellan 196 färre och 40 färre. Skillnaden är svår att förklara med slumpen',
    )
  })

  test('what is not read says why', () => {
    expect(said(readEffect({ ...counts, effect: { known: false } }))).toContain('är under 5. Då visas ingen effekt.')
    const quotient = readQuotient({
      fallIsSure: true,
      n: 260,
      quotient: -0.5,
      reading: { readable: false, why: 'action-area-did-not-fall' },
    })
    expect(said(quotient)).toContain('Åtgärdsområdet minskade inte mot jämförelseområdet.')
    expect(sv.statistics.sentences(quotient)).toHaveLength(1)
  })
})

test('a walk beside the plan', () => {
  const fit = {
    incidents: 80,
    byHour: [],
    byWeekday: [],
    busiest: { fromHour: 18, toHour: 21, incidents: 34, clear: true },
    weekday: { weekday: 4, incidents: 24, clear: true },
    plan: { hours: [], incidents: 60, partOfDay: 10 / 24 },
    says: 'within',
  } as const
  expect(said(readWalk(fit))).toBe(
    'Flest händelser nära platsen sker kl. 18–21 (43 procent). Flest är det på fredagar. 75 procent av händelserna ligger inom de tider som planen anger, som är 42 procent av dygnet. Planens tider stämmer med när det händer mest.',
  )
  expect(said(readWalk({ ...fit, plan: null, says: 'no-hours' }))).toContain('Planen anger inga klockslag för platsen.')
  expect(said(readWalk({ ...fit, incidents: 12, says: 'too-few' }))).toContain(
    'Bara 12 händelser med tid nära platsen.',
  )
  expect(said(readWalk({ ...fit, incidents: 0, says: 'too-few' }))).toMatch(/^Ingen händelse har en tid nära platsen/)
})

test('of no incidents the lower limit is 0, and of few it has tenths', () => {
  const count = (value: number, low: number, high: number) =>
    said(readCount({ count: value, low, high, relativeError: null }))
  expect(count(0, 0, 3.69)).toContain(' 0–3,7 (')
  expect(count(12, 6.2, 20.96)).toContain(' 6,2–21,0 (')
})

test('a reading is said in order: what, how many, what it assumes, what to mind', () => {
  const sentences = sv.statistics.sentences(periods(3, 4, { chance: 0.7, low: 0.2, high: 9 }))
  expect(sentences.slice(1)).toEqual([
    'Antal händelser: 7.',
    'Förutsätter att händelserna sker oberoende av varandra och att lika stor del anmäls i båda perioderna.',
    'Det bygger på 7 händelser. Under 20 är det mest slumpen som syns.',
  ])
})

const everyCaution: readonly Caution[] = [
  { code: 'too-few', n: 1, fewest: 20 },
  { code: 'without-time', share: 0.034 },
  { code: 'without-time-of-day', share: 0.25 },
  { code: 'untimed-left-out', later: 0, earlier: 2, tips: true },
  { code: 'shared-positions', share: 0.03 },
  { code: 'without-position', share: 0.5 },
  { code: 'repeated', share: 0.01 },
  { code: 'suppressed', counts: 1 },
  { code: 'missing-weeks', weeks: 2 },
  { code: 'cut-days', days: 39 },
  { code: 'many-comparisons', comparisons: 132 },
  { code: 'overdispersed', factor: 2.3 },
  { code: 'overdispersed-untested', factor: 2.6 },
  { code: 'weeks-without-any', weeks: 1 },
  { code: 'normal-approximation', expected: 1.4, neighbours: 29 },
  { code: 'unsure-fall' },
  { code: 'other-season', share: 0 },
  { code: 'unlike-comparison', times: 14.2 },
  { code: 'unlike-comparison', times: 0.2 },
  { code: 'wide-intervals', share: 0.3 },
  { code: 'far-away', share: 0.02 },
]
const everyReading: readonly Reading[] = [
  readDensity({ n: 400, bandwidthMetres: 200, highestPerSquareKilometre: 312 }),
  readHotSpots({ n: 400, cells: 900, hot: 0, falseDiscovery: 0.05, reachMetres: 300, neighbours: 29 }),
  readHotSpots({ n: 400, cells: 900, hot: 12, falseDiscovery: 0.05, reachMetres: 300, neighbours: 29 }),
  readHotSpots({ n: 40, cells: 900, hot: 12, falseDiscovery: 0.05, reachMetres: 300, neighbours: 29 }),
  readHotSpots({ n: 30, cells: 900, hot: 12, falseDiscovery: 0.05, reachMetres: 300, neighbours: 29 }),
  readConcentration({ n: 400, shareOfIncidents: 0.5, shareOfArea: 0.042, shareByChance: 0.2, index: 11.9 }),
  readConcentration({ n: 40, shareOfIncidents: 1, shareOfArea: 0.05, shareByChance: 1, index: 20 }),
  readNearRepeat({ n: 400, metres: 100, days: 14, pairs: 30, expected: 18.2, chance: 0.01 }),
  readNearRepeat({ n: 400, metres: 100, days: 14, pairs: 20, expected: 18.2, chance: 0.31 }),
  readHours({ busiest: { fromHour: 18, toHour: 21, incidents: 40, clear: false }, incidents: 120, spread: 30 }),
  readQuotient({ n: 260, quotient: 0.26, fallIsSure: false, reading: { readable: true, says: 'diffusion' } }),
]

test('of few comparisons fewer than one, one, or so many look certain by chance', () => {
  const said = (comparisons: number) => sv.statistics.caution({ code: 'many-comparisons', comparisons })
  expect(said(9)).toBe('9 jämförelser görs samtidigt. Av dem väntas färre än en se säker ut av slumpen ensam.')
  expect(said(20)).toBe('20 jämförelser görs samtidigt. Av dem ser ungefär en säker ut av slumpen ensam.')
  expect(said(132)).toBe('132 jämförelser görs samtidigt. Av dem ser ungefär 7 säkra ut av slumpen ensam.')
})

test('every caution and statement is a whole sentence in both languages, without a hole', () => {
  for (const texts of [sv.statistics, en.statistics]) {
    const all = [
      ...everyCaution.map((one) => texts.caution(one)),
      ...everyReading.flatMap((one) => texts.sentences(one)),
    ]
    for (const sentence of all) {
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u)
      expect(sentence).not.toMatch(/undefined|NaN|\[object|!/)
    }
  }
})

test('both languages give the same numbers', () => {
  const digits = (words: readonly string[]) => words.join(' ').replace(/:00/g, '').match(/\d+/g)
  for (const reading of everyReading)
    expect(digits(en.statistics.sentences(reading))).toEqual(digits(sv.statistics.sentences(reading)))
})
