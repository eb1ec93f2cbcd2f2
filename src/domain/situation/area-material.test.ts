import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import type { Place } from '../places/place'
import type { Statement } from '../sources/statement'
import { areaMaterial } from './area-material'
import { fiveQuestions, type questionIds } from './five-questions'

const { places } = readMaterial<{ places: Place[] }>('platser.json')
const { statements } = readMaterial<{ statements: Statement[] }>('utsagor.json')
const of = (covers: readonly string[], borough: string | null = null) =>
  areaMaterial({ covers, borough, statements, places })

test('the questions are the five of the answer to the board, in its order', () => {
  expect(fiveQuestions.map(({ id, question }) => [id, question])).toEqual([
    ['har-vi-problem', 'Har vi problem?'],
    ['vilka', 'Vilka är problemen?'],
    ['aktorerna', 'Vilka är aktörerna?'],
    ['var', 'Var finns problemen?'],
    ['hur-paverkas', 'Hur påverkas området?'],
  ])
})

test('Hässelby gård has material under each question', () => {
  const material = of(['hasselby-gard'])
  const ids = (question: (typeof questionIds)[number]) => material[question].map(({ id }) => id)
  expect(ids('har-vi-problem')).toContain('hasselby-gard-nara-riskomrade')
  expect(ids('vilka')).toContain('rekrytering-oro-hasselby-gard')
  expect(ids('aktorerna')).toContain('utsatt-omrade-kriminell-paverkan')
  expect(ids('var')).toContain('hasselby-torg')
  expect(ids('hur-paverkas')).toContain('otrygghet-hasselby-gard')
})

test('what is said is quoted as the statement has it, with why it stands there', () => {
  const fact = of(['hasselby-gard'])['hur-paverkas'].find(({ id }) => id === 'otrygghet-hasselby-gard')
  expect(fact).toMatchObject({ kind: 'utsaga', scope: 'området', because: { topic: 'otrygghet' } })
  expect(fact?.citation).toEqual(statements.find(({ id }) => id === 'otrygghet-hasselby-gard')?.citation)
})

test('an area that the material says nothing of is answered by nothing', () => {
  expect(Object.values(of(['kalvesta'])).flat()).toEqual([])
})

test('what is said of the whole borough is told apart, and last', () => {
  const scopes = of(['hasselby-gard'], 'hasselby-vallingby')['hur-paverkas'].map(({ scope }) => scope)
  expect(new Set(scopes)).toEqual(new Set(['området', 'hela stadsdelsområdet']))
  expect(scopes.lastIndexOf('området')).toBeLessThan(scopes.indexOf('hela stadsdelsområdet'))
  expect(of(['hasselby-gard'])['hur-paverkas'].every(({ scope }) => scope !== 'hela stadsdelsområdet')).toBe(true)
})
