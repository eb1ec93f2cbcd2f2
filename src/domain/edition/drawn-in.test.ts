import { expect, test } from 'vitest'
import { drawnIn } from './drawn-in'
import { editions } from './edition'

const held = (dataset: Parameters<typeof drawnIn>[1]) => editions.filter((edition) => drawnIn(edition, dataset))

test('a dataset is drawn in the editions that the catalog lists it for', () => {
  expect(held({ kind: 'areas', editions: ['intern', 'publik'] })).toEqual(['intern', 'publik'])
})

test('incidents are drawn in the internal edition alone, also where a catalog lists them for all', () => {
  expect(held({ kind: 'incidents', editions })).toEqual(['intern'])
})
