import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { play, skews, steps } from '../../../tests/builders/any-journal'
import type { JournalEvent } from './event'
import { foldJournal } from './fold-journal'
import { changesSince, historyOf } from './history'

const event = (
  id: string,
  day: number,
  kind: string,
  payload: unknown,
  subject = 'plan-row/platser-3',
): JournalEvent => ({
  id,
  version: 1,
  device: 'd',
  time: `2026-11-0${day}T12:00:00.000Z`,
  role: 'Polis',
  deed: id,
  kind,
  subject,
  payload,
})
const set = (id: string, day: number, value: unknown, replaces: readonly string[] = [], subject?: string) =>
  event(id, day, 'set', { field: 'cells.goal', value, replaces }, subject)
const undo = (id: string, day: number, ...undoes: string[]) => event(id, day, 'undo', { undoes })

const row = (subject: string) => subject === 'plan-row/platser-3'

describe('the history of a row', () => {
  const journal = foldJournal([
    set('a1', 1, 'ett'),
    set('a2', 2, 'två', ['a1']),
    undo('a3', 3, 'a2'),
    undo('a4', 4, 'a3'),
    event('p1', 5, 'photo', {}),
    set('x', 5, 'annan', [], 'plan-row/platser-4'),
  ])

  it('has what happened to it, latest first, with what was before and after', () => {
    const past = historyOf(journal, row)
    expect(past.map(({ event: { id } }) => id)).toEqual(['p1', 'a4', 'a3', 'a2', 'a1'])
    expect(past.map(({ change }) => change && [change.before, change.after])).toEqual([
      null,
      null,
      null,
      ['ett', 'två'],
      [undefined, 'ett'],
    ])
  })

  it('tells what an undo takes back, and which events count as never made', () => {
    const past = historyOf(journal, row)
    expect(past.map(({ undoes }) => undoes.map(({ id }) => id))).toEqual([[], ['a2'], ['a2'], [], []])
    expect(past.map(({ undone }) => undone)).toEqual([false, false, true, false, false])
  })

  it('holds an undo that was written about another row but took this one back too', () => {
    const both = foldJournal([set('a1', 1, 'ett'), { ...undo('u', 2, 'a1'), subject: 'plan-row/platser-9' }])
    expect(historyOf(both, row).map(({ event: { id } }) => id)).toEqual(['u', 'a1'])
  })

  it('of undos that undo each other ends', () => {
    const ring = foldJournal([undo('a1', 1, 'a2'), undo('a2', 2, 'a1')])
    expect(historyOf(ring, row)).toHaveLength(2)
  })
})

describe('what changed since a moment', () => {
  it('is told by field with before, after and by whom; what is back where it was is not', () => {
    const journal = foldJournal([
      set('a1', 1, 'ett'),
      set('a2', 3, 'två', ['a1']),
      set('b1', 3, 'tillfälligt', [], 'plan-row/platser-4'),
      undo('b2', 4, 'b1'),
      set('c1', 4, 'samma', [], 'plan-row/platser-5'),
    ])
    expect(changesSince(journal, '2026-11-02T12:00:00.000Z')).toMatchObject([
      { subject: 'plan-row/platser-3', field: 'cells.goal', before: 'ett', after: 'två', by: [{ id: 'a2' }] },
      { subject: 'plan-row/platser-5', before: undefined, after: 'samma', by: [{ id: 'c1' }] },
    ])
  })

  it('counts events of that very instant as before it', () => {
    expect(changesSince(foldJournal([set('a1', 1, 'ett')]), '2026-11-01T12:00:00.000Z')).toEqual([])
  })

  it('sees a value come back by an undo', () => {
    const journal = foldJournal([set('a1', 1, 'ett'), set('a2', 2, 'två', ['a1']), undo('a3', 4, 'a2')])
    expect(changesSince(journal, '2026-11-03T12:00:00.000Z')).toMatchObject([
      { before: 'två', after: 'ett', by: [{ id: 'a3' }] },
    ])
  })
})

test('since before the first event is all that stands, and since the last is nothing', () => {
  fc.assert(
    fc.property(steps, skews, (done, skew) => {
      const journal = foldJournal(play(done, skew)[0] ?? [])
      const standing = [...journal.registers].flatMap(([subject, fields]) =>
        [...fields].map(([field, { stands }]) => `${subject} ${field} ${stands.payload.value}`),
      )
      const since = changesSince(journal, '2000-01-01T00:00:00.000Z')
      expect(since.map(({ subject, field, after }) => `${subject} ${field} ${after}`).toSorted()).toEqual(
        standing.toSorted(),
      )
      expect(changesSince(journal, '2030-01-01T00:00:00.000Z')).toEqual([])
    }),
  )
})
