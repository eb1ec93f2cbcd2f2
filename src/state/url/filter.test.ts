import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anyText, brokenText } from '../../../tests/builders/any-text'
import { type Filter, filterCodec } from './filter'

const values = anyText({ minLength: 1 })
const filters: fc.Arbitrary<Filter> = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.array(values, { minLength: 1 }),
  { noNullPrototype: true },
)

const roundTrip = (filter: Filter) => {
  const printed = filterCodec.print(filter)
  return printed === null ? { value: filterCodec.fallback } : filterCodec.parse(printed)
}

test('any filter comes back as it was', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(roundTrip(filter)).toEqual({ value: filter })
    }),
  )
})

describe('text that uses the marks of the address', () => {
  it.each([
    ';',
    ',',
    ':',
    '&',
    '#',
    '%',
    '=',
    '?',
    '+',
    'å ä ö',
    'a;b,c:d&e#f%g=h?i+j',
    '100%',
    '%2C',
    '👨‍👩‍👧',
    '”citat”',
    '\n',
  ])('”%s” stays itself', (text) => {
    expect(roundTrip({ text: [text, 'torg'] })).toEqual({ value: { text: [text, 'torg'] } })
  })

  it('half a sign, as a cut text leaves it, becomes a replacement sign instead of an error', () => {
    expect(roundTrip({ text: ['torg\uD83D'] })).toEqual({ value: { text: ['torg\uFFFD'] } })
  })
})

test('nothing chosen is no parameter', () => {
  expect(filterCodec.print({})).toBeNull()
  expect(filterCodec.print({ aktor: [] })).toBeNull()
  expect(filterCodec.print({ text: [''] })).toBeNull()
})

test('names of what every object has are filters like others', () => {
  expect(filterCodec.parse('constructor:a;valueof:b')).toEqual({ value: { constructor: ['a'], valueof: ['b'] } })
})

test.each([
  'aktor',
  ':mov',
  'Aktor:mov',
  'aktör:mov',
  'aktor:mov;',
  ';',
  'text:100%',
  'text:%E5',
  '__proto__:a',
  'aktor:a;1:b',
])('”%s” is refused whole and says what was given', (raw) => {
  const read = filterCodec.parse(raw)
  expect('problem' in read && read.problem).toMatchObject({
    code: 'wrong-shape',
    where: 'filter',
    details: { given: expect.stringMatching(/./) },
  })
})

test('a clause without values filters nothing', () => {
  expect(filterCodec.parse('aktor:;text:,torg,')).toEqual({ value: { text: ['torg'] } })
})

test('no text makes it throw', () => {
  fc.assert(fc.property(brokenText, (raw) => void filterCodec.parse(raw)))
})
