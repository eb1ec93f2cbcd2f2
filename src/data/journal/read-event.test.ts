import { describe, expect, it, test } from 'vitest'
import type { SubjectFields, SubjectKind } from '../../domain/journal/subjects'
import { fieldSchemas } from '../schemas/journal'
import { readEvent } from './read-event'

const envelope = {
  id: 'a1',
  version: 1,
  device: 'd',
  time: '2026-10-01T08:00:00.000Z',
  role: 'Polis',
  deed: 'd1',
  kind: 'set',
  subject: 'plan-row/platser-3',
}
const setting = (field: string, value: unknown, subject = envelope.subject) => ({
  ...envelope,
  subject,
  payload: { field, value, replaces: [] },
})
const read = (json: unknown) => readEvent(json, 'prov.json', 4)

/** A value that is right for each field, and one that is not. */
const values: {
  readonly [Kind in SubjectKind]: {
    readonly [Field in keyof SubjectFields[Kind]]-?: readonly [SubjectFields[Kind][Field], unknown]
  }
} = {
  'plan-row': {
    added: [{ area: 'platser', place: null, spot: null }, { area: 'platser' }],
    retired: [{ reason: 'Utgår' }, 'Utgår'],
    'cells.problem': ['', null],
    'cells.cause': ['Mörkt', 1],
    'cells.action': ['Lampor', ['Lampor']],
    'cells.goal': ['47 %', 47],
    'cells.when': ['2027', 2027],
    'cells.who': ['Polisen', {}],
    'cells.followUp': ['Klart', undefined],
    'followUp.status': ['klar', 'nästan klar'],
    'followUp.date': ['2026-10-01', '1 oktober'],
    causes: [[{ id: 'c1', text: 'Mörkt' }], [{ text: 'Mörkt' }]],
    actions: [
      [{ id: 'a1', text: 'Lampor', kind: 'fysisk', actors: [], answers: [], effect: null }],
      [{ id: 'a1', text: 'Lampor', kind: 'okänd', actors: [], answers: [] }],
    ],
    actors: [[{ actor: 'polisen', role: 'leder', text: 'Polisen' }], [{ actor: 'polisen', role: 'chef', text: '' }]],
    indicator: [{ text: '', baseline: '58 %', target: '47 %', by: '' }, { text: '' }],
    after: [null, 3],
  },
  'plan-area': {
    added: [{ name: 'Eget område' }, {}],
    heading: ['Rubrik', null],
    retired: [null, true],
  },
  'plan-actor': {
    added: [
      { name: 'Föreningen', kind: 'civilsamhälle' },
      { name: 'Föreningen', kind: 'klubb' },
    ],
  },
  'plan-finding': {
    verdict: [
      { verdict: 'avfärdad', reason: 'Rätt som det är' },
      { verdict: 'löst', reason: '' },
    ],
  },
  moment: {
    at: [
      { date: '2026-10-15', title: 'Nämnden' },
      { date: 'i höstas', title: 'Nämnden' },
    ],
  },
  assessment: { level: [3, 6], note: ['Oroligt', null] },
  'situation-area': {
    added: [{ name: 'Strandlinjen' }, {}],
    name: ['Strandlinjen', 1],
    order: [2, '2'],
    covers: [['grimsta'], 'grimsta'],
    retired: [null, true],
  },
  'example-year': { removed: [true, 'ja'] },
  'area-question': { answer: ['Ja', 1] },
  'incident-filter': {
    name: ['Fredagskvällar', ''],
    clauses: [
      {
        material: null,
        days: null,
        hours: [114],
        kinds: ['Rån'],
        districts: null,
        within: { type: 'near', place: 'hasselby-torg', metres: 150 },
        doubtful: 'with',
      },
      { kinds: 'Rån' },
    ],
  },
  'survey-import': {
    table: [
      {
        file: 'a.csv',
        rows: [
          {
            area: 'nalsta',
            question: 'Otrygg?',
            years: [2023],
            group: { kind: 'alla' },
            value: 40,
            answers: null,
            source: '',
          },
        ],
      },
      { file: 'a.csv', rows: [{ area: 'nalsta', value: 140 }] },
    ],
  },
}

const cases = Object.entries(values).flatMap(([kind, fields]) =>
  Object.entries(fields).map(([field, [right, wrong]]) => ({ subject: `${kind}/x`, field, right, wrong })),
)

test('every field of every subject has its check and a case here', () => {
  const checked = Object.entries(fieldSchemas).flatMap(([kind, fields]) =>
    Object.keys(fields).map((field) => `${kind}/x ${field}`),
  )
  expect(cases.map(({ subject, field }) => `${subject} ${field}`).toSorted()).toEqual(checked.toSorted())
})

describe.each(cases)('$subject $field', ({ subject, field, right, wrong }) => {
  it('is read with a right value', () => {
    const event = setting(field, right, subject)
    expect(read(event)).toEqual({ event, unreadable: null })
  })

  it('is kept and told with another', () => {
    const event = setting(field, wrong, subject)
    expect(read(event)).toMatchObject({
      event,
      unreadable: { code: 'event-unreadable', where: 'prov.json', details: { number: 4, id: 'a1' } },
    })
  })
})

describe('what this version does not know is kept untouched', () => {
  it.each([
    ['a kind', { ...envelope, kind: 'photo', payload: { size: 3 } }],
    ['a version', { ...envelope, version: 7, payload: 3 }],
    ['a subject', setting('ny', 3, 'vandring/1')],
    ['a subject without an id', setting('ny', 3, 'vandring')],
    ['a field', setting('färg', 3)],
    ['a field named as a method of every object', setting('toString', 3)],
    ['a member of the envelope', { ...setting('cells.goal', 'x'), plats: { lng: 17, lat: 59 } }],
    ['a member of a value', setting('retired', { reason: 'x', more: 1 })],
  ])('%s', (_name, event) => {
    expect(read(event)).toEqual({ event, unreadable: null })
  })
})

describe('what is no event is told with its place', () => {
  it.each([
    ['nothing', null, ''],
    ['a number', 7, ''],
    ['a list', [], ''],
    ['no id', { ...envelope, id: undefined }, 'id'],
    ['an id that no address can hold', { ...envelope, id: 'a/../b' }, 'id'],
    ['half a character for an id', { ...envelope, id: '\uD800' }, 'id'],
    ['no version', { ...envelope, version: '1' }, 'version'],
    ['a local time', { ...envelope, time: '2026-10-01T08:00:00+02:00' }, 'time'],
    ['a day that does not exist', { ...envelope, time: '2026-02-30T08:00:00.000Z' }, 'time'],
    ['a role that is no text', { ...envelope, role: null }, 'role'],
    ['a name that the database keeps for itself', { ...envelope, _rev: '1-a', payload: 1 }, '_rev'],
    ['a name that no object can hold', JSON.parse('{"payload":{"a":[{"__proto__":1}]}}'), '__proto__'],
  ])('%s', (_name, json, path) => {
    const given = json !== null && typeof json === 'object' && !Array.isArray(json) ? { ...envelope, ...json } : json
    expect(read(given)).toMatchObject({ event: null, problem: { code: 'event-bad', details: { number: 4 } } })
    const found = read(given)
    if (found.event === null && path) expect(found.problem.details.path).toBe(path)
  })
})

it.each([
  ['a setting without a value', { ...envelope, payload: { field: 'cells.goal', replaces: [] } }],
  ['a setting that replaces no list', { ...envelope, payload: { field: 'cells.goal', value: '', replaces: 'a' } }],
  ['an undo of nothing', { ...envelope, kind: 'undo', payload: {} }],
])('%s is kept and told', (_name, event) => {
  expect(read(event)).toMatchObject({ event, unreadable: { code: 'event-unreadable' } })
})
