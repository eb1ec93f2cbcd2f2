import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anyEvent, changesOf, play, skews, stateOf, steps } from '../../../tests/builders/any-journal'
import type { JournalEvent, SetEvent } from './event'
import { canonical, foldJournal } from './fold-journal'
import { mergeEvents } from './merge-events'
import { registerAt } from './read-field'
import { writeChanges } from './write-events'

/** Merges lists two at a time, chosen by the numbers, until one is left. */
function mergedBy(lists: readonly (readonly JournalEvent[])[], choices: readonly number[]): readonly JournalEvent[] {
  const left = [...lists]
  for (let turn = 0; left.length > 1; turn += 1) {
    const [one] = left.splice((choices[turn] ?? 0) % left.length, 1)
    const [other] = left.splice((choices[turn + 1] ?? 1) % left.length, 1)
    left.push(mergeEvents(one ?? [], other ?? []))
  }
  return left[0] ?? []
}

const choices = fc.array(fc.nat(), { minLength: 8, maxLength: 8 })
const shuffled = <Value>(values: readonly Value[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length })

describe('whatever the order and grouping', () => {
  test('what several devices wrote, seeing each other or not, with clocks that differ, gives one state', () => {
    fc.assert(
      fc.property(steps, skews, choices, choices, fc.gen(), (done, skew, some, others, gen) => {
        const has = play(done, skew)
        const all = has.flat()
        const expected = stateOf(foldJournal(mergeEvents(all, [])))
        expect(stateOf(foldJournal(mergedBy(has, some)))).toBe(expected)
        // One by one, in another order, some of them twice.
        const singles = gen(shuffled, [...all, ...all.slice(0, 3)]).map((event) => [event])
        expect(stateOf(foldJournal(mergedBy(singles, others)))).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('so do events that no honest device writes', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 10 }), choices, fc.gen(), (events, some, gen) => {
        const expected = stateOf(foldJournal(mergeEvents(events, [])))
        const singles = gen(shuffled, events).map((event) => [event])
        expect(stateOf(foldJournal(mergedBy([[], ...singles], some)))).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('merging is commutative, associative and idempotent, and never loses an id', () => {
    const some = fc.array(anyEvent, { maxLength: 6 })
    const same = (one: readonly JournalEvent[], other: readonly JournalEvent[]) =>
      expect(one.map(canonical).toSorted()).toEqual(other.map(canonical).toSorted())
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        same(mergeEvents(a, b), mergeEvents(b, a))
        same(mergeEvents(mergeEvents(a, b), c), mergeEvents(a, mergeEvents(b, c)))
        const merged = mergeEvents(a, b)
        same(mergeEvents(merged, a), merged)
        expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)))
      }),
    )
  })
})

describe('an author', () => {
  test('sees what they just wrote, alone, whatever the clocks say', () => {
    fc.assert(
      fc.property(steps, skews, (done, skew) => {
        play(done, skew, (step, _, after) => {
          if (step.do !== 'set') return
          for (const { id, field, value } of changesOf(step)) {
            const register = registerAt(after, 'plan-row', id, field as 'cells.goal')
            expect(register?.stands.payload.value).toBe(value)
            expect(register?.rivals).toEqual([])
          }
        })
      }),
      { numRuns: 500 },
    )
  })

  test('who undoes what they just did is back where they were, and undoing that does it again', () => {
    fc.assert(
      fc.property(steps, skews, fc.nat(1), (done, skew, row) => {
        const states: string[] = []
        const registers = (text: string) => JSON.stringify(JSON.parse(text).registers)
        const last = done.length
        const set = { do: 'set', at: 0, row, value: 'ny', both: true } as const
        const undo = (deed: number) => ({ do: 'undo', at: 0, deed }) as const
        const deeds = new Set(play(done, skew)[0]?.map(({ deed }) => deed)).size
        let count = 0
        play([...done, set, undo(deeds), undo(deeds + 1)], skew, (_, before, after) => {
          count += 1
          if (count === last + 1) states.push(registers(stateOf(before)))
          if (count > last) states.push(registers(stateOf(after)))
        })
        const [before, done1, undone, again] = states
        expect(undone).toBe(before)
        expect(again).toBe(done1)
        expect(done1).not.toBe(before)
      }),
    )
  })
})

describe('a register', () => {
  const set = (id: string, time: number, value: unknown, replaces: readonly string[] = []): SetEvent => ({
    id,
    version: 1,
    device: id.slice(0, 1),
    time: `2026-11-01T12:00:0${time}.000Z`,
    role: 'Polis',
    deed: id,
    kind: 'set',
    subject: 'plan-row/platser-3',
    payload: { field: 'cells.goal', value, replaces },
  })
  const undo = (id: string, time: number, ...undoes: string[]): JournalEvent => ({
    ...set(id, time, null),
    kind: 'undo',
    payload: { undoes },
  })
  const goal = (...events: JournalEvent[]) => {
    const register = foldJournal(events).registers.get('plan-row/platser-3')?.get('cells.goal')
    return register && [register.stands, ...register.rivals].map(({ payload }) => payload.value)
  }

  it('keeps two values that did not see each other, the later first', () => {
    expect(goal(set('a1', 1, 'ett'), set('b1', 2, 'två'))).toEqual(['två', 'ett'])
  })

  it('lets a value that saw another take its place, though its clock is behind', () => {
    expect(goal(set('a1', 5, 'ett'), set('b1', 2, 'två', ['a1']))).toEqual(['två'])
  })

  it('is settled by a value that saw both', () => {
    expect(goal(set('a1', 1, 'ett'), set('b1', 2, 'två'), set('a2', 3, 'tre', ['a1', 'b1']))).toEqual(['tre'])
  })

  it('shows equal rivals once', () => {
    expect(goal(set('a1', 1, { x: 1, y: 2 }), set('b1', 2, { y: 2, x: 1 }), set('c1', 3, 'c'))).toEqual([
      'c',
      { y: 2, x: 1 },
    ])
  })

  it('whose equal values did not see each other is settled by one that saw them, the hidden one too', () => {
    const both = foldJournal([set('a1', 1, 'lika'), set('b1', 2, 'lika')])
    const author = { device: 'a', role: 'Polis', time: '2026-11-01T12:00:03.000Z', newId: () => 'a9' }
    const change = { kind: 'plan-row', id: 'platser-3', field: 'cells.goal', value: 'ny' } as const
    expect(goal(...both.events, ...writeChanges(both, [change], author))).toEqual(['ny'])
  })

  it('shows what was there before when the last is undone, and both when two that saw it are', () => {
    const [one, two, three] = [set('a1', 1, 'ett'), set('a2', 2, 'två', ['a1']), set('b2', 3, 'tre', ['a1'])]
    expect(goal(one, two, undo('a3', 4, 'a2'))).toEqual(['ett'])
    expect(goal(one, two, three, undo('a3', 4, 'a2'))).toEqual(['tre'])
    expect(goal(one, two, three, undo('a3', 4, 'a2', 'b2'))).toEqual(['ett'])
    expect(goal(one, undo('a2', 2, 'a1'))).toBeUndefined()
  })

  it('an undo that is undone counts as never made; one that comes before what it undoes does too when it arrives', () => {
    const [one, two] = [set('a1', 1, 'ett'), set('a2', 2, 'två', ['a1'])]
    expect(goal(one, two, undo('a3', 3, 'a2'), undo('a4', 4, 'a3'))).toEqual(['två'])
    expect(goal(undo('a3', 3, 'a2'), one)).toEqual(['ett'])
    expect(goal(undo('a3', 3, 'a2'), one, two)).toEqual(['ett'])
  })

  it('undos that undo each other in a ring count as never made', () => {
    const ring = [undo('a2', 2, 'a1', 'a3'), undo('a3', 3, 'a2')]
    expect(goal(set('a1', 1, 'ett'), ...ring)).toEqual(['ett'])
    expect([...foldJournal(ring).undone].toSorted()).toEqual(['a2', 'a3'])
  })

  it('what a left out value had seen is seen still', () => {
    const [one, bad, three] = [set('a1', 1, 'ett'), set('b1', 2, 7, ['a1']), set('a3', 3, 'tre', ['b1'])]
    const register = foldJournal([one, three], [bad]).registers.get('plan-row/platser-3')?.get('cells.goal')
    expect(register).toEqual({ stands: three, rivals: [], heads: [three] })
    const alone = foldJournal([one], [bad]).registers.get('plan-row/platser-3')?.get('cells.goal')
    expect(alone?.stands).toBe(one)
  })
})
