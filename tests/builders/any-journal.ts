import fc from 'fast-check'
import type { JournalEvent } from '../../src/domain/journal/event'
import { foldJournal, type Journal } from '../../src/domain/journal/fold-journal'
import { mergeEvents } from '../../src/domain/journal/merge-events'
import { type Change, undoDeed, writeChanges } from '../../src/domain/journal/write-events'

/** What someone does at one of three devices; numbers choose among what there is to choose from. */
export type Step =
  | { readonly do: 'set'; readonly at: number; readonly row: number; readonly value: string; readonly both: boolean }
  | { readonly do: 'undo'; readonly at: number; readonly deed: number }
  /** The device takes in all that another one has. */
  | { readonly do: 'see'; readonly at: number; readonly other: number }

const device = fc.nat(2)

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('set' as const),
      at: device,
      row: fc.nat(1),
      value: fc.constantFrom('a', 'b', 'c'),
      both: fc.boolean(),
    }),
    fc.record({ do: fc.constant('undo' as const), at: device, deed: fc.nat() }),
    fc.record({ do: fc.constant('see' as const), at: device, other: device }),
  ),
  { maxLength: 24 },
)

/** Minutes by which each device's clock is wrong. */
export const skews = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.nat(5), fc.integer({ min: -5, max: 0 }))

export const changesOf = ({ row, value, both }: Step & { do: 'set' }): readonly Change[] => [
  { kind: 'plan-row', id: `platser-${row}`, field: 'cells.goal', value },
  ...(both ? [{ kind: 'plan-row', id: `platser-${row}`, field: 'cells.cause', value } as const] : []),
]

/** Plays the steps. @returns what each of the three devices has at the end, in the order that it got it */
export function play(
  done: readonly Step[],
  skew: readonly [number, number, number],
  look: (step: Step, before: Journal, after: Journal) => void = () => undefined,
): readonly (readonly JournalEvent[])[] {
  const has: (readonly JournalEvent[])[] = [[], [], []]
  done.forEach((step, minute) => {
    const mine = has[step.at] ?? []
    const before = foldJournal(mine)
    let made = 0
    const author = {
      device: `d${step.at}`,
      role: ['Samordnare', 'Polis', 'Skola'][step.at] ?? '',
      time: new Date(Date.UTC(2026, 10, 1, 12, minute + (skew[step.at] ?? 0))).toISOString(),
      newId: () => {
        made += 1
        return `d${step.at}.${minute}.${made}`
      },
    }
    const deeds = [...new Set(mine.map(({ deed }) => deed))]
    const news =
      step.do === 'set'
        ? writeChanges(before, changesOf(step), author)
        : step.do === 'undo'
          ? [undoDeed(before, deeds[step.deed % Math.max(1, deeds.length)] ?? '', author)].filter((one) => one !== null)
          : (has[step.other] ?? [])
    has[step.at] = mergeEvents(mine, news)
    look(step, before, foldJournal(has[step.at] ?? []))
  })
  return has
}

const smallId = fc.constantFrom('e0', 'e1', 'e2', 'e3', 'e4', 'e5')
const several = fc.array(smallId, { maxLength: 3 })

/** Events that no honest device writes: rings of undos and of replacements, shared ids, kinds from elsewhere. */
export const anyEvent: fc.Arbitrary<JournalEvent> = fc
  .record({
    id: smallId,
    version: fc.constantFrom(1, 1, 1, 2),
    device: fc.constantFrom('d0', 'd1'),
    time: fc.constantFrom('2026-11-01T12:00:00.000Z', '2026-11-01T12:00:00.001Z'),
    role: fc.constant('Polis'),
    deed: fc.constantFrom('x', 'y'),
    subject: fc.constantFrom('plan-row/platser-3', 'något-nytt/1'),
    does: fc.oneof(
      fc.record({
        kind: fc.constant('set'),
        payload: fc.record({ field: fc.constant('cells.goal'), value: fc.jsonValue(), replaces: several }),
      }),
      fc.record({ kind: fc.constant('undo'), payload: fc.record({ undoes: several }) }),
      fc.record({ kind: fc.constantFrom('set', 'undo', 'photo'), payload: fc.jsonValue() }),
    ),
  })
  .map(({ does, ...envelope }) => ({ ...envelope, ...does }))

/** All that a journal amounts to, as text that can be compared. */
export function stateOf(journal: Journal): string {
  const registers = [...journal.registers].map(([subject, fields]) => [
    subject,
    [...fields]
      .map(([field, { stands, rivals }]) => [field, stands.id, rivals.map(({ id }) => id)])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ])
  return JSON.stringify({
    events: journal.events.map(({ id }) => id),
    undone: [...journal.undone].toSorted(),
    registers: registers.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  })
}
