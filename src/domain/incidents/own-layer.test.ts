import { expect, test } from 'vitest'
import { aFeature } from '../../../tests/builders/a-feature'
import { aLine, someKeptShapes } from '../../../tests/builders/kept-shapes'
import { isOwnLayerId, ownLayerId, ownLayersOf } from './own-layer'

test('a kept file becomes a layer with its areas and lines counted and its shapes named', () => {
  const kept = someKeptShapes({ id: 'ab12', name: 'Parker' }, [
    aFeature({ namn: ' Grimsta ' }),
    aFeature({ namn: '' }),
    aLine({ namn: 'Stigen' }),
  ])
  const [layer] = ownLayersOf([kept])
  expect(layer).toMatchObject({ id: 'egen-ab12', name: 'Parker', areas: 2, lines: 1, style: 1 })
  expect(layer?.shapes.map(({ name }) => name)).toEqual(['Grimsta', null, 'Stigen'])
})

test('styles are counted from the oldest file, so that a newer one does not change the others', () => {
  const ids = ['d', 'c', 'b', 'a']
  const stylesOf = (kept: readonly string[]) =>
    ownLayersOf(kept.map((id) => someKeptShapes({ id }))).map(({ id, style }) => [id, style])
  expect(stylesOf(ids)).toEqual([
    ['egen-d', 1],
    ['egen-c', 3],
    ['egen-b', 2],
    ['egen-a', 1],
  ])
  expect(stylesOf(ids.slice(2))).toEqual(stylesOf(ids).slice(2))
})

test('a multi-part area is one area', () => {
  const twoParts = aFeature({}, { type: 'MultiPolygon', coordinates: [[[[0, 0]]], [[[1, 1]]]] })
  expect(ownLayersOf([someKeptShapes({}, [twoParts])])[0]).toMatchObject({ areas: 1, lines: 0 })
})

test('the id of an own layer is told from those of the list', () => {
  expect(isOwnLayerId(ownLayerId('ab12'))).toBe(true)
  expect(isOwnLayerId('egna-lager')).toBe(false)
  expect(isOwnLayerId('ods')).toBe(false)
})
