import { expect, test } from 'vitest'
import { suggestBandwidth } from './suggest-bandwidth'

const limits = { least: 50, most: 1000, step: 10 }
const given = { rule: 342, positions: 400, limits }

test('cross-validation decides where it finds one between the ends', () => {
  const validated = { metres: 213.7, state: 'found', evaluated: 400, shared: 0 } as const
  expect(suggestBandwidth({ ...given, validated })).toEqual({
    metres: 210,
    by: 'validation',
    because: null,
    positions: 400,
    evaluated: 400,
    ruleMetres: 340,
  })
})

test('where it does not, the rule does, and says why', () => {
  const at = (state: 'collapsed' | 'unbounded', shared = 0) => ({ metres: 20, state, evaluated: 400, shared })
  expect(suggestBandwidth({ ...given, validated: at('collapsed', 40) })).toMatchObject({
    metres: 340,
    by: 'rule',
    because: 'shared',
  })
  expect(suggestBandwidth({ ...given, validated: at('collapsed', 39) })).toMatchObject({ because: 'dense' })
  expect(suggestBandwidth({ ...given, validated: at('unbounded') })).toMatchObject({ because: 'unbounded' })
  expect(suggestBandwidth({ ...given, validated: null })).toMatchObject({ by: 'rule', because: 'too-few' })
})

test('what can be chosen is what is suggested', () => {
  const found = (metres: number) => ({ metres, state: 'found', evaluated: 9, shared: 0 }) as const
  expect(suggestBandwidth({ ...given, validated: found(21) })?.metres).toBe(50)
  expect(suggestBandwidth({ ...given, validated: found(1800) })?.metres).toBe(1000)
})

test('without two positions apart there is nothing to suggest', () => {
  expect(suggestBandwidth({ ...given, rule: null, validated: null })).toBeNull()
})
