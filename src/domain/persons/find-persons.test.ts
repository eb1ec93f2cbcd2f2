import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersons, maskPersons } from './find-persons'

test.each([
  ['19121212-1212 ringde 070-000 00 00', '••••••••-•••• ringde •••-••• •• ••'],
  ['121272-1212', '••••••-••••'],
  ['1212121212', '••••••••••'],
  ['Skriv till namn.efternamn@exempel.se.', 'Skriv till ••••.•••••••••@•••••••.••.'],
  ['08-508 05 000', '••-••• •• •••'],
])('in %j it is covered', (text, masked) => {
  expect(maskPersons(text)).toBe(masked)
})

test.each(['Hässelby torg', 'EX-00001', '2024-03-05', '123456-7890', '1212121213', '6583599,80', 'kl. 08-18 2026'])(
  '%j points out nobody',
  (text) => {
    expect(findPersons(text)).toEqual([])
  },
)

test('covering keeps the length, and leaves nobody to be found', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -+@.ae') }), (text) => {
      const masked = maskPersons(text)
      expect(masked).toHaveLength(text.length)
      expect(findPersons(masked).filter(({ quote }) => /[\p{L}\p{N}]/u.test(quote) && text.includes(quote))).toEqual([])
    }),
  )
})
