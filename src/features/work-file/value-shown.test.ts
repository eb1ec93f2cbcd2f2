import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlan, aRow } from '../../../tests/builders/a-row'
import { sv } from '../../i18n/sv'
import { namesOf } from './names'
import { showValue } from './value-shown'

const words = { texts: sv, names: namesOf(aPlan([aRow()]), []), day: (date: string) => `den ${date}` }
const lines = (field: string, value: unknown, subject = 'plan-row/platser-3') => {
  const shown = showValue(subject, field, value, words)
  return shown?.as === 'lines' ? shown.lines : shown?.text
}

test('a cell is its text, and an empty one says so', () => {
  expect(lines('cells.cause', 'Mörkt')).toBe('Mörkt')
  expect(lines('cells.cause', '')).toEqual(['tom cell'])
})

test('lists are said line by line, with kinds, actors and what they answer in words', () => {
  expect(lines('actions', aRow().actions)).toEqual(['Sätta upp belysning (fysisk; Trafikkontoret; svarar mot orsak 1)'])
  expect(lines('actors', aRow().actors)).toEqual(['Trafikkontoret, ansvarar'])
  expect(lines('causes', [])).toEqual(['inga orsaker'])
})

test('an indicator says each part, and what is not stated is missing', () => {
  const indicator = { text: 'Andel otrygga', baseline: '47 %', target: '', by: '2030-12-31' }
  expect(lines('indicator', indicator)).toEqual([
    'Indikator: Andel otrygga',
    'Utgångsvärde: 47 %',
    'Målvärde: uppgift saknas',
    'Nås senast: den 2030-12-31',
  ])
})

test('a value taken away is said, and one never set is nothing', () => {
  expect(lines('followUp.status', null)).toEqual(['ingen status'])
  expect(lines('retired', null)).toEqual(['gäller'])
  expect(lines('retired', { reason: 'Slås ihop med rad 8' })).toEqual(['avslutad: Slås ihop med rad 8'])
  expect(showValue('plan-row/platser-3', 'indicator', undefined, words)).toBeNull()
})

test('a field of a newer version is said to be that', () => {
  expect(lines('stamning', 'glad')).toEqual(['ett värde från en nyare version av Platsbild'])
  expect(lines('at', {}, 'ljud/1')).toEqual(['ett värde från en nyare version av Platsbild'])
})

test('no value of any shape is thrown at, or shown as JSON', () => {
  const fields = [
    'cells.goal',
    'added',
    'retired',
    'followUp.status',
    'causes',
    'actions',
    'actors',
    'indicator',
    'after',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
      const shown = showValue('plan-row/platser-3', field, value, words)
      expect(shown).not.toBeNull()
      expect(JSON.stringify(shown)).not.toContain('[object')
    }),
  )
})

test('the situation’s values are said in its words, and a level of no kind is unreadable', () => {
  const week = 'assessment/grimsta/2026-W40'
  expect(lines('level', 4, week)).toEqual(['nivå 4, allvarligt'])
  expect(lines('level', null, week)).toEqual(['ingen bedömning'])
  expect(lines('level', 6, week)).toEqual([sv.workFile.values.unreadable])
  expect(lines('note', '', week)).toEqual(['ingen anteckning'])
  expect(lines('note', 'Klotter', week)).toBe('Klotter')
  expect(lines('covers', ['grimsta'], 'situation-area/grimsta')).toEqual(['1 yta på kartan'])
  expect(lines('removed', true, 'example-year/2024')).toEqual(['borttaget'])
})
