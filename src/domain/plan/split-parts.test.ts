import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedPlan } from '../../../tests/builders/shipped-plan'
import { leftOutOf, placeParts } from './place-parts'
import { refitParts } from './refit-parts'
import { changeParts, neighbourOf, type PartChange, partsOfRow, type RowParts, rowOfParts, untied } from './split-parts'

const row = (id: string) => shippedPlan.rows.find((one) => one.id === id)!
const parts = (id = 'platser-5') => partsOfRow(row(id))
const texts = ({ parts: list }: RowParts['causes'] | RowParts['actions']) => list.map(({ part }) => part.text)

test('every cell of the shipped plan is its parts, with nothing left out', () => {
  for (const one of shippedPlan.rows)
    for (const split of Object.values(partsOfRow(one))) {
      expect(split.parts.every(({ stretch }) => stretch !== null)).toBe(true)
      expect(leftOutOf(split)).toEqual([])
    }
})

test('a cut before a word makes two verbatim parts, and the first keeps its id and ties', () => {
  const { actions } = parts()
  const at = actions.cell.indexOf('Målet är att få')
  const after = changeParts(parts(), { do: 'split', of: 'actions', part: 'platser-5-a1', at, newId: 'ny' })
  const [first, second] = after.actions.parts.map(({ part }) => part)
  expect(first?.id).toBe('platser-5-a1')
  expect(first?.text).toMatch(/även mer permanent\.$/)
  expect(second).toMatchObject({
    id: 'ny',
    text: 'Målet är att få allmänheten, barnfamiljer till platsen.',
    kind: 'platsaktivering',
    answers: ['platser-5-o2'],
  })
})

test('a cut at the end of a part, or outside it, changes nothing', () => {
  const before = parts()
  for (const at of [0, before.causes.parts[0]!.stretch!.to, before.causes.cell.length, -3])
    expect(changeParts(before, { do: 'split', of: 'causes', part: 'platser-5-o1', at, newId: 'ny' })).toBe(before)
})

test('causes that are merged take over each other’s ties', () => {
  const after = changeParts(parts(), { do: 'merge', of: 'causes', part: 'platser-5-o2', with: 'previous' })
  expect(texts(after.causes)).toEqual([row('platser-5').cells.cause])
  expect(after.causes.parts[0]?.part.id).toBe('platser-5-o1')
  expect(rowOfParts(after).actions.map(({ answers }) => answers)).toEqual([
    ['platser-5-o1'],
    ['platser-5-o1'],
    ['platser-5-o1'],
    [],
  ])
})

test('merged actions keep the actors of both', () => {
  const after = changeParts(parts(), { do: 'merge', of: 'actions', part: 'platser-5-a2', with: 'next' })
  expect(after.actions.parts[1]?.part).toMatchObject({ id: 'platser-5-a2', actors: ['sdf', 'trafikkontoret'] })
  expect(after.actions.parts[1]?.part.text).toMatch(/^Tex genom .* på platsen\.$/)
})

test('a cause that is left out takes its ties with it, and can be taken in again', () => {
  const without = changeParts(parts(), { do: 'leave-out', of: 'causes', part: 'platser-5-o2' })
  expect(without.actions.parts.flatMap(({ part }) => part.answers)).toEqual([])
  const [stretch] = leftOutOf(without.causes)
  const again = changeParts(without, { do: 'take-in', of: 'causes', stretch: stretch!, newId: 'ny' })
  expect(texts(again.causes)).toEqual(texts(parts().causes))
})

test('a part without neighbour on that side is not merged', () => {
  expect(neighbourOf(parts().causes, 'platser-5-o1', 'previous')).toBeNull()
  const before = parts()
  expect(changeParts(before, { do: 'merge', of: 'causes', part: 'platser-5-o1', with: 'previous' })).toBe(before)
})

test('an order of their own is found in the cell again', () => {
  const moved = changeParts(parts(), { do: 'move', of: 'actions', part: 'platser-5-a4', by: -1 })
  const read = placeParts(moved.actions.cell, rowOfParts(moved).actions)
  expect(read).toEqual(moved.actions)
})

test('two parts of which one holds the other’s words each find room', () => {
  const { parts: placed } = placeParts('ab a', [
    { id: '1', text: 'a' },
    { id: '2', text: 'ab' },
  ])
  expect(placed.map(({ stretch }) => stretch?.from)).toEqual([3, 0])
})

test('a part whose words are not in the cell stands without a place', () => {
  const { parts: placed } = placeParts('Det är mörkt.', [
    { id: '1', text: 'Det är ljust.' },
    { id: '2', text: 'mörkt.' },
  ])
  expect(placed.map(({ stretch }) => stretch)).toEqual([null, { from: 7, to: 13 }])
})

test('whatever is done, parts are verbatim stretches that do not overlap, ids occur once, and ties lead somewhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...shippedPlan.rows), fc.array(anyStep, { maxLength: 14 }), (one, steps) => {
      const after = steps.reduce(take, partsOfRow(one))
      expectSound(after)
      const back = partsOfRow({ ...one, ...rowOfParts(after) })
      for (const { stretch } of [...back.causes.parts, ...back.actions.parts]) expect(stretch).not.toBeNull()
    }),
    { numRuns: 300 },
  )
})

test('whatever is written in a cell, its parts stay verbatim stretches of it and keep their ids', () => {
  fc.assert(
    fc.property(fc.constantFrom(...shippedPlan.rows), anyEdit, (one, { from, length, text }) => {
      const before = one.cells.action
      const at = Math.floor(from * before.length)
      const after = before.slice(0, at) + text + before.slice(at + length)
      const make = (words: string) => ({ ...untied, id: 'ny', text: words })
      const refitted = refitParts({ before, after, parts: one.actions }, make)
      const { actions } = partsOfRow({ ...one, cells: { ...one.cells, action: after }, actions: refitted })
      expect(actions.parts.every(({ stretch }) => stretch !== null)).toBe(true)
      expect(leftOutOf(actions)).toEqual([])
      const known = new Set(one.actions.map(({ id }) => id))
      for (const { id } of refitted) expect(known.has(id) || id === 'ny').toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('new words over the border of two parts are the first one’s, and the second begins after them', () => {
  const { cells, actions } = row('platser-3')
  const after = cells.action.replace('karna och', 'kar och flera sorters bord, samt b')
  const refitted = refitParts({ before: cells.action, after, parts: actions }, make)
  const { actions: placed } = partsOfRow({ ...row('platser-3'), cells: { ...cells, action: after }, actions: refitted })
  expect(placed.parts.map(({ stretch }) => stretch !== null)).not.toContain(false)
  expect(refitted.map(({ id }) => id)).toEqual(actions.map(({ id }) => id))
})

test('mending a word in the cell mends the part that holds it', () => {
  const before = row('platser-4').cells.action
  const refitted = refitParts(
    {
      before,
      after: before.replace('narkotikaföräljningen', 'narkotikaförsäljningen'),
      parts: row('platser-4').actions,
    },
    make,
  )
  expect(refitted.map(({ id }) => id)).toEqual(['platser-4-a1', 'platser-4-a2'])
  expect(refitted[0]?.text).toContain('narkotikaförsäljningen')
  expect(refitted[1]).toEqual(row('platser-4').actions[1])
})

test('a sentence written after the others becomes a part, and letters glued to a word belong to its part', () => {
  const { cells, actions } = row('platser-4')
  const longer = refitParts(
    { before: cells.action, after: `${cells.action} Sätta upp belysning.`, parts: actions },
    make,
  )
  expect(longer.map(({ text }) => text)).toEqual([...actions.map(({ text }) => text), 'Sätta upp belysning.'])
  const glued = refitParts({ before: cells.action, after: `${cells.action}..`, parts: actions }, make)
  expect(glued.map(({ id }) => id)).toEqual(actions.map(({ id }) => id))
  expect(glued[1]?.text).toMatch(/cykelparkeringen\.\.\.$/)
})

test('words left out stay left out when they are mended', () => {
  const without = rowOfParts(changeParts(parts(), { do: 'leave-out', of: 'causes', part: 'platser-5-o1' })).causes
  const before = row('platser-5').cells.cause
  const refitted = refitParts({ before, after: before.replace('En central', 'Den centrala'), parts: without }, make)
  expect(refitted).toEqual(without)
})

test('an empty cell that is written in gets one part a line', () => {
  expect(
    refitParts({ before: '', after: 'Mörkt.\n\nStängda butiker. ', parts: [] }, make).map(({ text }) => text),
  ).toEqual(['Mörkt.', 'Stängda butiker.'])
})

test('an emptied cell has no parts', () => {
  const { cells, actions } = row('platser-4')
  expect(refitParts({ before: cells.action, after: ' ', parts: actions }, make)).toEqual([])
})

const make = (text: string) => ({ ...untied, id: `ny ${text}`, text })

const anyEdit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 200 }),
  text: fc.oneof(fc.constantFrom('', ' ', '. ', ' Ny sak. ', 'x'), fc.string({ maxLength: 12 })),
})

type Step = {
  readonly what: PartChange['do']
  readonly on: number
  readonly at: number
  readonly of: 'causes' | 'actions'
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('split', 'merge', 'move', 'leave-out', 'take-in', 'describe'),
  on: fc.nat(20),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  of: fc.constantFrom('causes', 'actions'),
})

function take(before: RowParts, { what, on, at, of }: Step, step: number): RowParts {
  const list = before[of].parts
  const part = list[on % Math.max(1, list.length)]?.part.id ?? ''
  const newId = `ny-${step}`
  const back = at < 0.5
  switch (what) {
    case 'split':
      return changeParts(before, { do: what, of, part, at: Math.floor(at * before[of].cell.length), newId })
    case 'merge':
      return changeParts(before, { do: what, of, part, with: back ? 'previous' : 'next' })
    case 'move':
      return changeParts(before, { do: what, of, part, by: back ? -1 : 1 })
    case 'leave-out':
      return changeParts(before, { do: what, of, part })
    case 'take-in': {
      const stretch = leftOutOf(before[of])[0]
      return stretch ? changeParts(before, { do: what, of, stretch, newId }) : before
    }
    case 'describe': {
      const answers = before.causes.parts.slice(0, on).map(({ part: { id } }) => id)
      return changeParts(before, { do: what, part, as: { answers, effect: back ? 'omedelbar' : null } })
    }
  }
}

function expectSound({ causes, actions }: RowParts) {
  for (const { cell, parts: list } of [causes, actions]) {
    const stretches = list.flatMap(({ part, stretch }) => {
      expect(stretch && cell.slice(stretch.from, stretch.to)).toBe(part.text)
      expect(part.text.trim()).toBe(part.text)
      expect(part.text).not.toBe('')
      return stretch ?? []
    })
    for (const a of stretches)
      for (const b of stretches) if (a !== b) expect(a.to <= b.from || b.to <= a.from).toBe(true)
  }
  const ids = [...causes.parts, ...actions.parts].map(({ part }) => part.id)
  expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(causes.parts.map(({ part }) => part.id))
  for (const { part } of actions.parts) for (const id of part.answers) expect(known).toContain(id)
}
