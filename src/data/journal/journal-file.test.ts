import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anyEvent, stateOf } from '../../../tests/builders/any-journal'
import { brokenText } from '../../../tests/builders/any-text'
import type { JournalEvent } from '../../domain/journal/event'
import { canonical, foldJournal } from '../../domain/journal/fold-journal'
import { mergeEvents } from '../../domain/journal/merge-events'
import { readField, registerAt } from '../../domain/journal/read-field'
import { exportJournal, readJournalFile } from './journal-file'

const written = { exported: '2026-11-22T09:00:00.000Z', device: 'd0' }
const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../tests/fixtures/journals', name), 'utf8')

const event: JournalEvent = {
  id: 'a1',
  version: 1,
  device: 'd',
  time: '2026-10-01T08:00:00.000Z',
  role: 'Polis',
  deed: 'd1',
  kind: 'set',
  subject: 'plan-row/platser-3',
  payload: { field: 'cells.goal', value: '47 %', replaces: [] },
}

const reserved = (json: unknown): boolean => JSON.stringify(json).includes('__proto__')
const events = fc
  .uniqueArray(anyEvent, { selector: ({ id }) => id })
  .chain((list) =>
    fc
      .array(brokenText, { minLength: list.length, maxLength: list.length })
      .map((texts) =>
        list.map((one, index) => ({ ...one, role: texts[index] ?? '', [`nytt ${texts[index]}`]: texts })),
      ),
  )
  .filter((list) => !reserved(list))

describe('a file', () => {
  test('read is what was written, to the last half character', () => {
    fc.assert(
      fc.property(events, (list) => {
        const { events: back, bad, problem } = readJournalFile(exportJournal(list, written))
        expect(problem).toBeUndefined()
        expect(bad.every(({ problem: { code } }) => code === 'event-unreadable')).toBe(true)
        expect(back.map(canonical).toSorted()).toEqual(list.map(canonical).toSorted())
      }),
    )
  })

  test('survives being saved as UTF-8', () => {
    fc.assert(
      fc.property(events, (list) => {
        const text = exportJournal(list, written)
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text)
      }),
    )
  })

  test('of two people gives the same state in either order, and the same file twice changes nothing', () => {
    fc.assert(
      fc.property(events, events, (mine, yours) => {
        const [one, other] = [mine, yours].map((list) => readJournalFile(exportJournal(list, written)).events)
        const both = mergeEvents(one ?? [], other ?? [])
        expect(stateOf(foldJournal(both))).toBe(stateOf(foldJournal(mergeEvents(other ?? [], one ?? []))))
        expect(stateOf(foldJournal(mergeEvents(both, other ?? [])))).toBe(stateOf(foldJournal(both)))
      }),
    )
  })

  it('has one event a line, in the order in which they stand', () => {
    const later = { ...event, id: 'a0', time: '2026-10-02T08:00:00.000Z' }
    const lines = exportJournal([later, event], written).trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(
      '{"platsbild":{"type":"arbetsbok","version":1,"exported":"2026-11-22T09:00:00.000Z","device":"d0"},"events":[',
    )
    expect(JSON.parse((lines[1] ?? '').replace(/,$/, ''))).toEqual(event)
  })

  it('without events is read as well, and one with a byte order mark', () => {
    expect(readJournalFile(exportJournal([], written))).toMatchObject({ events: [], bad: [] })
    expect(readJournalFile(`\uFEFF${exportJournal([event], written)}`).events).toEqual([event])
  })
})

test('a file of version 1 opens and means what it meant', () => {
  const { events: read, bad, problem } = readJournalFile(fixture('version-1.json'), 'version-1.json')
  expect(problem).toBeUndefined()
  expect(read).toHaveLength(9)
  expect(bad).toMatchObject([{ index: 8, id: '0c1', problem: { code: 'event-unreadable' } }])
  const unread = new Set(bad.map(({ id }) => id))
  const journal = foldJournal(read.filter(({ id }) => !unread.has(id)))
  expect(readField(journal, 'plan-row', 'platser-3', 'cells.followUp')).toContain('”Bättre”, säger de som går där – 14')
  const status = registerAt(journal, 'plan-row', 'platser-3', 'followUp.status')
  expect([status?.stands.payload.value, status?.rivals[0]?.payload.value]).toEqual(['klar', 'pågår'])
  expect(readField(journal, 'plan-row', 'egen-1', 'indicator')).toBeUndefined()
  expect(readField(journal, 'moment', 'm1', 'at')?.title).toBe('Stadsdelsnämnden')
  // What a newer app wrote goes along to the next file, word for word.
  const passed = exportJournal(read, {
    exported: '2026-11-22T09:00:00.000Z',
    device: '5f0c1a2b3c4d5e6f708192a3b4c5d6e7',
  })
  expect(passed).toBe(fixture('version-1.json'))
})

describe('what is refused', () => {
  const whole = exportJournal([event, { ...event, id: 'a2' }], written)
  it.each([
    ['an empty file', '', 'journal-empty', {}],
    ['a blank file', ' \n\n', 'journal-empty', {}],
    ['a truncated file', whole.slice(0, -20), 'journal-damaged', {}],
    ['a file cut in its first line', whole.slice(0, 30), 'journal-damaged', {}],
    ['a file without its events', '{"platsbild":{"type":"arbetsbok","version":1}}', 'journal-damaged', {}],
    ['a file without its version', '{"platsbild":{"type":"arbetsbok"},"events":[]}', 'journal-damaged', {}],
    ['a newer file', whole.replace('"version":1', '"version":2'), 'journal-newer', { version: 2 }],
    ['another kind of ours', whole.replace('arbetsbok', 'plan'), 'journal-foreign', { found: 'json' }],
    ['other JSON', '[1, 2]', 'journal-foreign', { found: 'json' }],
    ['JSON that is null', 'null', 'journal-foreign', { found: 'json' }],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}', 'journal-foreign', { found: 'geojson' }],
    ['a CSV file', 'problem;orsak\nmörkt;lampor\n', 'journal-foreign', { found: 'csv' }],
    ['a workbook', 'PK\u0003\u0004\u0014[Content_Types].xml', 'journal-foreign', { found: 'xlsx' }],
    ['another archive', 'PK\u0003\u0004\u0014bild.png', 'journal-foreign', { found: 'zip' }],
    ['a PDF', '%PDF-1.7\n', 'journal-foreign', { found: 'pdf' }],
    ['a web page', '<!doctype html><title>x</title>', 'journal-foreign', { found: 'html' }],
    ['a letter', 'Hej!\nHär kommer planen.', 'journal-foreign', { found: 'text' }],
  ])('%s', (_name, text, code, details) => {
    expect(readJournalFile(text, 'fil.json')).toEqual({
      events: [],
      places: [],
      bad: [],
      problem: { code, where: 'fil.json', details: expect.objectContaining(details) },
    })
  })

  test('nothing that is typed, cut or flipped makes the reader throw', () => {
    fc.assert(
      fc.property(brokenText, fc.nat(whole.length), (text, at) => {
        readJournalFile(text)
        readJournalFile(whole.slice(0, at))
        readJournalFile(whole.slice(0, at) + text + whole.slice(at + 1))
      }),
    )
  })
})

test('bad events are listed by place, and the good ones come in', () => {
  const text = JSON.stringify({
    platsbild: { type: 'arbetsbok', version: 1 },
    events: [event, null, { ...event, id: 'a2', time: 'i går' }, { ...event, id: 'a3' }],
  })
  const { events: read, bad } = readJournalFile(text, 'fil.json')
  expect(read.map(({ id }) => id)).toEqual(['a1', 'a3'])
  expect(bad).toMatchObject([
    { index: 2, id: '', problem: { code: 'event-bad', details: { number: 2, expected: 'en post', found: 'null' } } },
    {
      index: 3,
      id: 'a2',
      problem: {
        code: 'event-bad',
        details: { number: 3, path: 'time', expected: 'en tidpunkt i UTC', found: '"i går"' },
      },
    },
  ])
})
