import { expect, test } from 'vitest'
import {
  bandwidthCodec,
  districtsCodec,
  doubtfulCodec,
  drawnAsCodec,
  hoursCodec,
  kindsCodec,
  nearCodec,
  periodCodec,
  ringCodec,
} from './incidents'

const read = <Value>(
  codec: { parse: (raw: string) => { value: Value } | { problem: { code: string } } },
  raw: string,
) => {
  const result = codec.parse(raw)
  return 'problem' in result ? result.problem.code : result.value
}

test('hours are written as one would say them', () => {
  expect(hoursCodec.print([114, 115, 116, 117, 118, 119])).toBe('fre18-24')
  expect(hoursCodec.print([0, 24, 48, 167])).toBe('man-ons0-1,son23-24')
  expect(hoursCodec.print([])).toBeNull()
})

test.each(['fre', '18-24', 'fre24-18', 'fre18-25', 'fre18-18', 'tor-man1-2', 'fri18-24', 'fre18-24,', 'Fre18-24'])(
  '%s is no hours',
  (raw) => {
    expect(read(hoursCodec, raw)).toBe('bad-hours')
  },
)

test.each([
  '2024-01-01',
  '2024-02-30..2024-03-01',
  '2024-03-01..2024-02-01',
  '2024-01-01..2024-02-01..2024-03-01',
  '..2024-01-01',
  '1..2',
])('%s is no period', (raw) => {
  expect(read(periodCodec, raw)).toBe('bad-date')
})

test('one day is a period', () => {
  expect(read(periodCodec, '2024-02-29..2024-02-29')).toEqual({ first: '2024-02-29', last: '2024-02-29' })
})

test('kinds keep commas, percent signs, and the kind that has no name', () => {
  const kinds = ['Rån, grovt', '100 %2C', '', '-', 'Å']
  expect(kindsCodec.print(kinds)).toBe('Rån%2C grovt,100 %252C,-,%2D,Å')
  expect(read(kindsCodec, kindsCodec.print(kinds) ?? '')).toEqual(kinds)
})

test('what lies in no district has a word of its own', () => {
  expect(districtsCodec.print(['outside', 'grimsta'])).toBe('utanfor,grimsta')
  expect(read(districtsCodec, 'utanfor,grimsta')).toEqual(['outside', 'grimsta'])
  expect(read(districtsCodec, 'Grimsta')).toBe('unknown-area')
})

test.each(['hasselby-torg', 'hasselby-torg.', 'hasselby-torg.0', '.150', 'a.-5', 'a.1e3', 'a.100000', 'a.b.150'])(
  '%s is near nothing',
  (raw) => {
    expect(read(nearCodec, raw)).toBe('wrong-shape')
  },
)

test.each(['17/59', '17/59_18/59', '17/59_18/59_', '17/59_18/59_18/90', '/59_18/59_18/60', '17,59_18,59_18,60'])(
  '%s is no ring',
  (raw) => {
    expect(read(ringCodec, raw)).toBe('bad-ring')
  },
)

test('a ring of more corners than an address bears is refused, not cut', () => {
  expect(read(ringCodec, Array(201).fill('17.1/59.1').join('_'))).toBe('bad-ring')
})

test('words that the other parameters do not know are told', () => {
  expect(read(doubtfulCodec, 'med')).toBe('wrong-shape')
  expect(read(drawnAsCodec, 'karta')).toBe('wrong-shape')
  expect(['20', '5000', '', 'abc', '2e2'].map((raw) => read(bandwidthCodec, raw))).toEqual(Array(5).fill('bad-number'))
})
