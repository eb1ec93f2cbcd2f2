import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fourMeasurements } from '../survey/four-measurements'
import { fiveQuestions } from './five-questions'
import { asksForNote, isGrave, isLevel, levelMeanings, levels, markedCells } from './levels'

const folder = join(import.meta.dirname, '../../../../shared/sources')
const files = { 'dok-000': '000_2df0ca774a6431de.txt', 'dok-001': '001_1036e3d53ca571b7.txt' } as const

describe.skipIf(!existsSync(folder))('quotes in the code (skipped where ../shared is absent)', () => {
  const quoted = [
    markedCells,
    ...levelMeanings.map(({ citation }) => citation),
    ...fiveQuestions.map(({ citation }) => citation),
    ...fourMeasurements.measurements.flatMap(({ question, population, period }) =>
      [question, population, ...(period?.citations ?? [])].flatMap((citation) => citation ?? []),
    ),
  ]
  test.each(quoted.map(({ source, quote }) => [source, quote]))('%s: %s', (source, quote) => {
    const text = readFileSync(join(folder, files[source as keyof typeof files]), 'utf8').replace(/\s+/g, ' ')
    expect(quote).not.toBeNull()
    expect(text).toContain(quote)
  })
})

test('the names are those of table 1', () => {
  expect(levelMeanings.map(({ level, name, mark }) => [level, name, mark])).toEqual([
    [1, 'normalt', null],
    [2, 'avvikande', null],
    [3, 'oroande', null],
    [4, 'allvarligt', 'röd'],
    [5, 'kritiskt', 'lila'],
  ])
})

test('a note is asked for from level 3, and levels 4 and 5 are grave', () => {
  expect(levels.filter(asksForNote)).toEqual([3, 4, 5])
  expect(levels.filter(isGrave)).toEqual([4, 5])
})

test.each([0, 6, 2.5, '3', null, Number.NaN])('%j is no level', (value) => expect(isLevel(value)).toBe(false))
