import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PlanFinding } from '../domain/plan/check/check-plan'
import { checkRules } from '../domain/plan/check/check-rules'
import { en } from './en'
import { sv } from './sv'

const fixture = join(import.meta.dirname, '../../tests/fixtures/plan-findings.json')
const shipped: readonly PlanFinding[] = JSON.parse(readFileSync(fixture, 'utf8'))

type Case = Pick<PlanFinding, 'rule' | 'details'>

/** What the shipped plan has no example of. */
const others: readonly Case[] = [
  { rule: 'named-person', details: { redacted: 0 } },
  { rule: 'personal-number', details: {} },
  { rule: 'contact-details', details: { kind: 'mail' } },
  { rule: 'contact-details', details: { kind: 'phone' } },
  { rule: 'cause-without-action', details: { causes: 2, actions: 0, left: 2 } },
  { rule: 'empty-cell', details: {} },
  { rule: 'unmeasured-goal', details: { letters: 'M, T', missing: 'number baseline date', indicators: '' } },
  { rule: 'action-without-actor', details: { empty: 1 } },
  { rule: 'repeated-row', details: { likeness: 'nearly', number: 4, earlier: 3 } },
  { rule: 'template-text', details: {} },
  ...(['self', 'nowhere', 'other-actors'] as const).map(
    (leads): Case => ({ rule: 'row-reference', details: { number: 8, leads, target: '', label: 'parken' } }),
  ),
]
const cases = [...shipped, ...others]

describe.each([
  ['sv', sv],
  ['en', en],
] as const)('in %s', (_, texts) => {
  test('every rule has an example here', () => {
    expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(checkRules.map(({ id }) => id)))
  })

  test('every finding is told in whole sentences, with nothing left out', () => {
    for (const { rule, details } of cases) {
      const { title, finding, suggestion } = texts.check.rules[rule]
      expect(title, rule).toMatch(/^\p{Lu}[^.]+$/u)
      for (const text of [finding(details), suggestion(details)]) {
        expect(text, rule).toMatch(/^[\p{Lu}\d”“].*\.$/su)
        expect(text, rule).not.toMatch(/undefined|null|NaN|\[object|””|“”|!|\s{2}/)
      }
    }
  })

  test('every kind of thing looked at has a heading', () => {
    for (const { looksAt } of checkRules) expect(texts.check.looksAt[looksAt]).toMatch(/^\p{Lu}/u)
  })
})

test('what a goal lacks is listed in words', () => {
  const details = { letters: 'M, T', missing: 'number baseline date', indicators: '' }
  expect(sv.check.rules['unmeasured-goal'].finding(details)).toBe(
    'Målet saknar tal eller indikator, utgångsvärde och tid (M, T i SMART).',
  )
})
