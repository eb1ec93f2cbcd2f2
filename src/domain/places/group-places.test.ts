import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import { groupPlaces } from './group-places'
import type { Place } from './place'

const { places } = readMaterial<{ places: Place[] }>('platser.json')

test('every place stands once, with the open drug scenes first', () => {
  const groups = groupPlaces(places)
  expect(groups[0]?.kind).toBe('oppen-drogscen')
  expect(groups.flatMap((group) => group.places)).toHaveLength(places.length)
  expect(new Set(groups.flatMap((group) => group.places)).size).toBe(places.length)
})

test('prioritised places come first within their kind', () => {
  const [scenes] = groupPlaces([...places].reverse())
  expect(scenes?.places.map(({ priority }) => priority !== null)).toEqual([true, true, false, false])
})
