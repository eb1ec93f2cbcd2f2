import { expect, test } from 'vitest'
import { eventVersion, type SetEvent } from './event'
import { foldJournal } from './fold-journal'
import { rivalDeeds } from './rival-deeds'

const fields = ['status', 'text', 'date']
const set = (id: string, deed: string, field: string, value: unknown, replaces: readonly string[] = []): SetEvent => ({
  id,
  version: eventVersion,
  device: deed,
  time: `2026-11-01T08:00:0${deed}.000Z`,
  role: `roll ${deed}`,
  deed,
  kind: 'set',
  subject: 'plan-row/x',
  payload: { field, value, replaces },
})
const rivals = (...events: readonly SetEvent[]) => rivalDeeds(foldJournal(events), 'plan-row/x', fields)

test('nobody disagrees until two set a field without seeing each other', () => {
  expect(rivals()).toEqual([])
  expect(rivals(set('a', '1', 'status', 'klar'))).toEqual([])
  expect(rivals(set('a', '1', 'status', 'klar'), set('b', '2', 'status', 'pågår', ['a']))).toEqual([])
})

test('deeds come whole, the latest first, also with what they do not disagree about', () => {
  const found = rivals(
    set('a', '1', 'status', 'pågår'),
    set('b', '1', 'text', 'samma'),
    set('c', '2', 'status', 'klar'),
    set('d', '2', 'text', 'samma'),
  )
  expect(found.map(({ deed, role, stands }) => [deed, role, stands])).toEqual([
    ['2', 'roll 2', true],
    ['1', 'roll 1', false],
  ])
  expect([...(found[1]?.values ?? [])]).toEqual([
    ['status', 'pågår'],
    ['text', 'samma'],
  ])
})

test('other fields and subjects are not asked about', () => {
  expect(rivals(set('a', '1', 'goal', 'x'), set('b', '2', 'goal', 'y'))).toEqual([])
})

test('three deeds, of which one agrees with the latest, are two', () => {
  const found = rivals(
    set('a', '1', 'status', 'klar'),
    set('b', '2', 'status', 'pågår'),
    set('c', '3', 'status', 'klar'),
  )
  expect(found.map(({ deed }) => deed)).toEqual(['3', '2'])
})
