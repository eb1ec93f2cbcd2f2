import { beforeEach, expect, test } from 'vitest'
import { aSet, type GivenIncident } from '../../tests/builders/a-set'
import { away, districts, twoYears as given, torg } from '../../tests/builders/two-years'
import { hoursOfSpans } from '../domain/incidents/hour-spans'
import { everyIncident } from '../domain/incidents/incident-filter'
import { holdings } from './incident-holdings'
import { createIncidents } from './incidents'
import { answerTasks } from './incidents-answer-tasks'
import { queryTasks } from './incidents-query-tasks'

const id = 'svar'
const pace = { signal: new AbortController().signal, progress: () => {} }

beforeEach(async () => {
  holdings.open(aSet({ id, kinds: ['Rån', 'Stöld'] }, given))
  await queryTasks['prepare-set']({ id, districts })
})

test('near repeat and the exact density stop midway when they are given up', async () => {
  const givenUp = () => {
    const stop = new AbortController()
    return { signal: stop.signal, progress: () => stop.abort() }
  }
  const near = { id, filter: everyIncident, metres: [100], days: [7], permutations: 1e9, seed: 1, most: 1000 }
  await expect(answerTasks['find-near-repeat'](near, givenUp())).rejects.toThrow(/abort/i)
  const fine = { id, filter: everyIncident, studyArea: districts, cellMetres: 5, bandwidthMetres: 200, most: 1000 }
  await expect(answerTasks['sum-density'](fine, givenUp())).rejects.toThrow(/abort/i)
})

test('a newer question is answered though an older one had long to go', async () => {
  const ask = createIncidents(null)
  const stop = new AbortController()
  const near = { id, filter: everyIncident, metres: [100], days: [7], permutations: 1e9, seed: 1, most: 1000 }
  const older = ask('find-near-repeat', near, { signal: stop.signal })
  const newer = ask('weigh-count', { id, filter: everyIncident }, { signal: pace.signal })
  setTimeout(() => stop.abort(), 60)
  expect(await older).toEqual({ state: 'stopped' })
  expect(await newer).toMatchObject({ state: 'done', value: { reading: { n: given.length } } })
})

test('before and after in other seasons says so, and a comparison with far more says so where numbers are compared', async () => {
  const answer = await answerTasks['assess-action']({
    id,
    filter: everyIncident,
    action: { type: 'near', place: 'ute', position: away, metres: 100 },
    bufferMetres: 50,
    comparison: { type: 'near', place: 'torg', position: torg, metres: 150 },
    before: { first: '2023-02-01', last: '2023-03-02' },
    after: { first: '2023-03-03', last: '2023-04-01' },
  })
  if (!('effect' in answer)) throw new Error('no answer')
  const codes = ({ cautions }: { cautions: readonly { code: string }[] }) => cautions.map(({ code }) => code)
  expect(codes(answer.effect)).toContain('other-season')
  expect(codes(answer.quotient)).toContain('other-season')
  expect(codes(answer.difference)).not.toContain('unlike-comparison')
})

test('weeks in which nothing at all was delivered are told of two periods, since they make the number too low', async () => {
  const many = Array.from({ length: 2 * 364 * 2 }, (_, at): GivenIncident => {
    const day = new Date(Date.UTC(2023, 0, 2 + Math.floor(at / 2))).toISOString().slice(0, 10)
    return { from: `${day} 12:00`, position: torg }
  }).filter(({ from }) => !(from && from >= '2023-05-01' && from < '2023-05-15'))
  holdings.open(aSet({ id: 'glapp' }, many))
  await queryTasks['prepare-set']({ id: 'glapp', districts })
  const asked = { filter: everyIncident, cutDays: 0, centres: [], metres: 100, stepDays: 7 }
  const periods = (later: readonly [string, string], earlier: readonly [string, string]) =>
    answerTasks['compare-periods']({
      ...asked,
      id: 'glapp',
      later: { first: later[0], last: later[1] },
      earlier: { first: earlier[0], last: earlier[1] },
    })
  const gap = await periods(['2024-04-01', '2024-06-30'], ['2023-04-03', '2023-07-02'])
  expect('reading' in gap && gap.reading.cautions).toContainEqual({ code: 'weeks-without-any', weeks: 2 })
  const whole = await periods(['2024-07-01', '2024-09-29'], ['2023-07-03', '2023-10-01'])
  expect('reading' in whole && whole.reading.cautions).toEqual([])
})

test('incidents with a day alone are told to be left out where hours are asked for, and are with where whole days are', async () => {
  const untimed: GivenIncident = { from: '2024-03-08 00:00', position: torg, doubts: ['no-time-of-day'] }
  holdings.open(aSet({ id: 'dagar' }, [...given, ...Array(20).fill(untimed)]))
  await queryTasks['prepare-set']({ id: 'dagar', districts })
  const ask = async (fromHour: number) => {
    const hours = hoursOfSpans([{ firstDay: 4, lastDay: 4, fromHour, toHour: 24 }])
    const answer = await answerTasks['compare-periods']({
      id: 'dagar',
      filter: { ...everyIncident, hours },
      later: { first: '2024-01-01', last: '2024-12-31' },
      earlier: { first: '2023-01-01', last: '2023-12-31' },
      cutDays: 0,
      centres: [],
      metres: 100,
      stepDays: 7,
    })
    if (!('reading' in answer)) throw new Error('no answer')
    return {
      later: answer.whole.later.count,
      codes: answer.reading.cautions.map(({ code }) => code),
      cautions: answer.reading.cautions,
    }
  }
  const evenings = await ask(18)
  const days = await ask(0)
  expect(days.later - evenings.later).toBe(20)
  expect(evenings.cautions).toContainEqual({ code: 'untimed-left-out', later: 20, earlier: 0, tips: false })
  expect(days.codes).not.toContain('untimed-left-out')
  expect([...evenings.codes, ...days.codes]).not.toContain('without-time-of-day')
})

test.each([
  { untimed: 20, tips: true },
  { untimed: 2, tips: false },
])('whether a sure difference hangs on $untimed without a time of day is told: $tips', async ({ untimed, tips }) => {
  const many = (count: number, from: string, doubts: GivenIncident['doubts'] = []): GivenIncident[] =>
    Array(count).fill({ from, position: torg, doubts })
  holdings.open(
    aSet({ id: 'hänger' }, [
      ...many(40, '2024-03-08 19:00'),
      ...many(15, '2023-03-10 19:00'),
      ...many(untimed, '2023-03-10 00:00', ['no-time-of-day']),
    ]),
  )
  await queryTasks['prepare-set']({ id: 'hänger', districts })
  const answer = await answerTasks['compare-periods']({
    id: 'hänger',
    filter: { ...everyIncident, hours: hoursOfSpans([{ firstDay: 4, lastDay: 4, fromHour: 18, toHour: 24 }]) },
    later: { first: '2024-01-01', last: '2024-12-31' },
    earlier: { first: '2023-01-01', last: '2023-12-31' },
    cutDays: 0,
    centres: [],
    metres: 100,
    stepDays: 7,
  })
  if (!('reading' in answer)) throw new Error('no answer')
  expect(answer.reading.statement).toMatchObject({ later: 40, earlier: 15 })
  expect(answer.reading.cautions).toContainEqual({ code: 'untimed-left-out', later: 0, earlier: untimed, tips })
})
