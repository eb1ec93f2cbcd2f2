import { expect, test } from 'vitest'
import { aSituationArea } from '../../../tests/builders/an-assessment'
import type { JournalEvent } from '../journal/event'
import { foldJournal } from '../journal/fold-journal'
import { assessmentAt } from './assessment'
import { exampleYear } from './example-year'
import { areasShown, shownInYear, situationOf } from './situation'

const week = '2024-W12'
const subject = `assessment/provby/${week}`
const base = {
  areas: [
    aSituationArea({ id: 'provby', name: 'Provby' }),
    aSituationArea({ id: 'testeby', name: 'Testeby', order: 2 }),
  ],
  examples: [exampleYear({ areas: ['provby', 'testeby'], year: 2024, seed: 1 })],
}

let count = 0
function aSet(about: string, field: string, value: unknown, replaces: readonly string[] = []): JournalEvent {
  count += 1
  const id = `e${count}`
  return {
    id,
    version: 1,
    device: 'd1',
    time: `2024-03-22T09:00:00.${String(count).padStart(3, '0')}Z`,
    role: 'trygghetssamordnare',
    deed: id,
    kind: 'set',
    subject: about,
    payload: { field, value, replaces },
  }
}

const situation = (...events: readonly JournalEvent[]) => situationOf(foldJournal(events), base)

test('an entry stands with its note, role and time', () => {
  const level = aSet(subject, 'level', 3)
  const { own } = situation(level, aSet(subject, 'note', 'Stök vid torget'))
  expect(assessmentAt(own, 'provby', week)).toEqual({
    origin: 'egen',
    area: 'provby',
    week,
    level: 3,
    note: 'Stök vid torget',
    role: 'trygghetssamordnare',
    time: level.time,
    contending: [],
  })
})

test('a correction stands, and what it had seen contends with nothing', () => {
  const first = aSet(subject, 'level', 3)
  const { own } = situation(first, aSet(subject, 'level', 4, [first.id]))
  expect(assessmentAt(own, 'provby', week)).toMatchObject({ level: 4, contending: [] })
})

test('of two that had not seen each other the later stands and the other is told', () => {
  const first = aSet(subject, 'level', 3)
  const note = aSet(subject, 'note', 'a')
  const { own } = situation(first, note, aSet(subject, 'level', 5), aSet(subject, 'note', 'b'))
  expect(assessmentAt(own, 'provby', week)).toMatchObject({
    level: 5,
    note: 'b',
    contending: [
      { field: 'note', note: 'a', time: note.time },
      { field: 'level', level: 3, time: first.time },
    ],
  })
})

test('an assessment taken away is none, and one that contends with that is told', () => {
  const first = aSet(subject, 'level', 3)
  expect(situation(first, aSet(subject, 'level', null, [first.id]))).toMatchObject({
    own: { byKey: new Map() },
    withdrawn: [],
  })
  const { own, withdrawn } = situation(first, aSet(subject, 'level', null))
  expect(own.byKey.size).toBe(0)
  expect(withdrawn).toMatchObject([{ area: 'provby', week, contending: [{ field: 'level', level: 3 }] }])
})

test.each([
  ['week 53 of a year without one', 'assessment/provby/2024-W53', 3],
  ['no week', 'assessment/provby', 3],
  ['no area', `assessment//${week}`, 3],
  ['level 6', subject, 6],
  ['a level in words', subject, 'oroande'],
])('%s stands nowhere', (_, about, value) => expect(situation(aSet(about, 'level', value)).own.byKey.size).toBe(0))

test('a note alone is no assessment', () => {
  expect(situation(aSet(subject, 'note', 'Stök')).own.byKey.size).toBe(0)
})

test('a year shows the example until it has an entry, and never both', () => {
  expect(shownInYear(situation(), 2024).origin).toBe('exempel')
  expect(shownInYear(situation(aSet(subject, 'level', 1)), 2024)).toMatchObject({ origin: 'egen', byKey: { size: 1 } })
  expect(shownInYear(situation(aSet(subject, 'level', 1)), 2025).origin).toBe('egen')
  expect(shownInYear(situation(aSet('assessment/provby/2023-W12', 'level', 1)), 2024).origin).toBe('exempel')
})

test('a removed example year leaves an empty one', () => {
  const shown = shownInYear(situation(aSet('example-year/2024', 'removed', true)), 2024)
  expect([shown.origin, shown.byKey.size]).toEqual(['egen', 0])
})

test('the list of areas is added to, renamed, ordered and retired from', () => {
  const { areas } = situation(
    aSet('situation-area/ny', 'added', { name: 'Nyby' }),
    aSet('situation-area/ny', 'order', 0),
    aSet('situation-area/ny', 'covers', ['nyby']),
    aSet('situation-area/provby', 'name', 'Provby centrum'),
    aSet('situation-area/testeby', 'retired', { reason: 'ingår i Provby' }),
    aSet('situation-area/okänd', 'name', 'Aldrig tillagd'),
  )
  expect(areas).toEqual([
    { id: 'ny', name: 'Nyby', order: 0, covers: ['nyby'], retired: null },
    { id: 'provby', name: 'Provby centrum', order: 1, covers: ['provby-stadsdel'], retired: null },
    { id: 'testeby', name: 'Testeby', order: 2, covers: ['provby-stadsdel'], retired: 'ingår i Provby' },
  ])
})

test('a retired area stays where it was assessed', () => {
  const retire = aSet('situation-area/testeby', 'retired', { reason: 'delad' })
  const { areas, own } = situation(retire, aSet(`assessment/testeby/${week}`, 'level', 2))
  expect(areasShown(areas, own, [week]).map(({ id }) => id)).toEqual(['provby', 'testeby'])
  expect(areasShown(areas, own, ['2024-W13']).map(({ id }) => id)).toEqual(['provby'])
})
