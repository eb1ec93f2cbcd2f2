import { expect, test } from 'vitest'
import { ProblemError, problem, problemCodes } from './problem'

test('a problem has no details unless given', () => {
  expect(problem('not-found', 'geodata/platser.json')).toEqual({
    code: 'not-found',
    where: 'geodata/platser.json',
    details: {},
  })
})

test('the error that loaders throw carries its problem and says it in a log', () => {
  const error = new ProblemError(problem('truncated', 'geodata/platser.json', { bytes: 12 }))
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe('ProblemError')
  expect(error.message).toBe('truncated: geodata/platser.json')
  expect(error.problem.details).toEqual({ bytes: 12 })
})

test('no code is listed twice', () => {
  expect(new Set(problemCodes).size).toBe(problemCodes.length)
})
