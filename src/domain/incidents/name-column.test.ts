import { expect, test } from 'vitest'
import { aFeature } from '../../../tests/builders/a-feature'
import { nameColumnOf } from './name-column'

test.each([
  [{ id: 'a', namn: 'Torget' }, 'namn'],
  [{ filnamn: 'x.shp', NAMN: 'Torget' }, 'NAMN'],
  [{ typ: 'park', Benämning: 'Grimsta' }, 'Benämning'],
  [{ BASOMR_NAMN: 'Grimsta' }, 'BASOMR_NAMN'],
  [{ streetname: 'Maltesholmsvägen' }, 'streetname'],
  [{ Name: 'A', label: 'B' }, 'Name'],
])('of %j it is %s', (properties, column) => {
  expect(nameColumnOf([aFeature(properties)])).toBe(column)
})

test.each([[{ typ: 'park', yta: 3 }], [{ namn: 17 }], [{ namn: '  12 ' }], [{ tournament: 'ja' }], [{}]])(
  'of %j there is none',
  (properties) => {
    expect(nameColumnOf([aFeature(properties)])).toBeNull()
  },
)

test('the first features may lack it', () => {
  expect(nameColumnOf([aFeature({ id: 1 }), aFeature({ namn: 'Torget' })])).toBe('namn')
})
