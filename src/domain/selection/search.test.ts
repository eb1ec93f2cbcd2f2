import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anyText, brokenText } from '../../../tests/builders/any-text'
import { foldText } from './fold-text'
import { indexEntries, type SearchEntry, searchEntries } from './search'

const entry = (name: string, change: Partial<SearchEntry> = {}): SearchEntry => ({
  id: name,
  kind: 'place',
  name,
  text: '',
  beside: '',
  ...change,
})

const entries = [
  entry('Hässelby torg'),
  entry('Torgny Segerstedts plan', { kind: 'street' }),
  entry('Torget', { kind: 'spot' }),
  entry('Torg', { kind: 'street' }),
  entry('Stora torget', { kind: 'spot' }),
  entry('Råcksta'),
  entry('Åkermyntan'),
  entry('Gångvägen Loftgången–Trymån', { kind: 'spot' }),
  entry('Hässelby strand', { text: 'Maltesholmstorget med omnejd (ÖDS)' }),
  entry('Maltesholmstorget', { text: 'Hässelby strand, hörnet vid Hemköp' }),
]
const index = indexEntries(entries)
const names = (query: string, limit?: number) => searchEntries(index, query, limit).map(({ name }) => name)

test.each([
  ['racksta', 'Råcksta'],
  ['RÅCKSTA', 'Råcksta'],
  ['akermyntan', 'Åkermyntan'],
  ['hasselby to', 'Hässelby torg'],
  ['torg hässelby', 'Hässelby torg'],
  ['ha\u0308sselby torg', 'Hässelby torg'],
  ['loftgången-trymån', 'Gångvägen Loftgången–Trymån'],
  ['Loftgången – Trymån', 'Gångvägen Loftgången–Trymån'],
  ['”Hässelby torg”', 'Hässelby torg'],
  ['hemköp?', 'Maltesholmstorget'],
  ['(öds)', 'Hässelby strand'],
  ['strand,hemköp', 'Maltesholmstorget'],
])('”%s” finds %s first', (query, name) => {
  expect(names(query)[0]).toBe(name)
})

describe('the order', () => {
  it('is whole name, whole words of it, start of name, start of a word, other text', () => {
    expect(names('torg')).toEqual(['Torg', 'Hässelby torg', 'Torget', 'Torgny Segerstedts plan', 'Stora torget'])
    expect(names('maltesholmstorget')).toEqual(['Maltesholmstorget', 'Hässelby strand'])
  })

  it('puts places before spots, rows, stops and streets that match as well', () => {
    const kinds = (['street', 'stop', 'row', 'spot', 'place'] as const).map((kind) => entry('Torg', { id: kind, kind }))
    expect(searchEntries(indexEntries(kinds), 'torg').map(({ id }) => id)).toEqual([
      'place',
      'spot',
      'row',
      'stop',
      'street',
    ])
  })

  it('ends at the limit', () => {
    expect(names('torg', 2)).toEqual(['Torg', 'Hässelby torg'])
    expect(names('torg', 0)).toEqual([])
  })
})

test('every word must begin some word: the middle of one is not enough', () => {
  expect(names('torg finnsinte')).toEqual([])
  expect(names('holmstorget')).toEqual([])
  expect(names('hässelby råcksta')).toEqual([])
})

test.each(['', ' ', '\n\t', ',', '–', '- -', '?', '”'])('”%s” asks for nothing and finds nothing', (query) => {
  expect(names(query)).toEqual([])
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
  )
})

test('an entry is found by its own name, whatever it is called', () => {
  fc.assert(
    fc.property(anyText(), (name) => {
      fc.pre(/[\p{L}\p{N}]/u.test(foldText(name)))
      expect(searchEntries(indexEntries([entry(name)]), name)).toHaveLength(1)
    }),
  )
})

test('no query makes it throw', () => {
  fc.assert(fc.property(brokenText, (query) => void names(query)))
  for (const query of ['\\', '[', '(', '*', '^$', '\uD800', '\u0000']) expect(names(query), query).toEqual([])
})
