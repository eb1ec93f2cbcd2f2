import { expect, test } from 'vitest'
import type { SetEvent } from './event'
import { foldJournal } from './fold-journal'
import { type Change, seenOf, unseenBy, writeChanges } from './write-events'

const set = (id: string, device: string, value: string, replaces: readonly string[] = []): SetEvent => ({
  id,
  version: 1,
  device,
  time: `2026-11-01T12:00:0${id.at(-1)}.000Z`,
  role: device,
  deed: id,
  kind: 'set',
  subject: 'plan-row/platser-3',
  payload: { field: 'cells.goal', value, replaces },
})
const author = { device: 'min', role: 'Polis', time: '2026-11-01T12:00:09.000Z', newId: () => 'ny9' }
const goal: Change = { kind: 'plan-row', id: 'platser-3', field: 'cells.goal', value: 'ny' }
const [first, theirs, mine] = [
  set('a1', 'annan', 'först'),
  set('b2', 'annan', 'deras', ['a1']),
  set('c3', 'min', 'min'),
]
const seen = seenOf(foldJournal([first]), 'plan-row/platser-3')

/** The values of the goal that stand or rival, once it is written in the journal of these events. */
function goalsAfter(events: readonly SetEvent[], change = goal) {
  const written = writeChanges(foldJournal(events), [change], author, [seen])
  const register = foldJournal([...events, ...written])
    .registers.get('plan-row/platser-3')
    ?.get('cells.goal')
  return register?.heads.map(({ payload }) => payload.value)
}

test('what the author saw is replaced; what others have set since stays as a rival', () => {
  expect(goalsAfter([first])).toEqual(['ny'])
  expect(goalsAfter([first, theirs])).toEqual(['ny', 'deras'])
  expect(unseenBy(foldJournal([first, theirs]), 'min', seen)).toEqual([theirs])
})

test('the author’s own device knows what it has set itself', () => {
  expect(goalsAfter([first, mine])).toEqual(['ny'])
  expect(unseenBy(foldJournal([first, mine]), 'min', seen)).toEqual([])
})

test('what was seen and then replaced by another does not come back when the other is undone', () => {
  const written = writeChanges(foldJournal([first, theirs]), [goal], author, [seen])
  expect(written.map(({ payload }) => payload.replaces)).toEqual([['a1']])
})

test('subjects that the author did not look at are replaced as they stand', () => {
  const elsewhere = { ...theirs, subject: 'plan-row/platser-4' }
  const written = writeChanges(foldJournal([elsewhere]), [{ ...goal, id: 'platser-4' }], author, [seen])
  expect(written.map(({ payload }) => payload.replaces)).toEqual([['b2']])
})
