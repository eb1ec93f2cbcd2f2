import { expect, test } from 'vitest'
import { wordBags } from './word-bags'

const texts = ['torget mörkt', 'torget bilar', 'torget buskar', 'torget bilar', 'parken', 'torget mörkt']
const { bagOf, alike } = wordBags(texts)
const compare = (a: string, b: string) => alike(bagOf(a), bagOf(b))

test('an uncommon word in common makes texts more alike than a common one', () => {
  expect(compare('torget mörkt', 'gatan mörkt').share).toBeGreaterThan(compare('torget mörkt', 'torget ljust').share)
})

test('a text that two have tells rows apart, one that all have hardly does', () => {
  const all = wordBags(['torget', 'torget', 'torget', 'torget', 'torget', 'parken', 'parken'])
  expect(all.alike(all.bagOf('parken'), all.bagOf('parken'))).toEqual({ share: 1, telling: 1 })
  expect(all.alike(all.bagOf('torget'), all.bagOf('torget')).telling).toBeLessThan(0.5)
})

test('marks, capitals and white space make no difference, and nothing is like nothing without telling anything', () => {
  expect(compare('Torget,  mörkt.', 'torget mörkt').share).toBe(1)
  expect(compare('', '')).toEqual({ share: 1, telling: 0 })
  expect(compare('torget', '').share).toBe(0)
})
