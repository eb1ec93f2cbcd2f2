import { expect, test } from 'vitest'
import { aFeature, aSquare } from '../../../tests/builders/a-feature'
import { aLine, someKeptShapes } from '../../../tests/builders/kept-shapes'
import { areaOfRing, ownAreasOf } from './own-area'
import { ownLayersOf } from './own-layer'
import { ringOfShape } from './ring-of-shape'

const layers = ownLayersOf([
  someKeptShapes({ id: 'b' }, [aLine(), aFeature({ namn: 'Torget' }, aSquare(17.84, 59.36))]),
  someKeptShapes({ id: 'a' }, [aFeature({ namn: 'Parken' }, aSquare(17.8500004, 59.37))]),
])
const areas = ownAreasOf(layers)

test('lines are no areas, and an area keeps its place in the file', () => {
  expect(areas.map(({ layer, index, shape }) => [layer.id, index, shape.name])).toEqual([
    ['egen-b', 1, 'Torget'],
    ['egen-a', 0, 'Parken'],
  ])
})

test('the ring of a filter is known again by the area it was taken from', () => {
  for (const area of areas) {
    const fit = ringOfShape(area.shape.geometry, 200)
    if (!('ring' in fit)) throw new Error(fit.unfit)
    expect(areaOfRing(fit.ring, areas)).toBe(area)
  }
})

test('a ring that begins in the same corner and goes another way is not that area', () => {
  expect(
    areaOfRing(
      [
        [17.84, 59.36],
        [17.85, 59.36],
        [17.85, 59.38],
        [17.84, 59.37],
      ],
      areas,
    ),
  ).toBeNull()
  expect(areaOfRing([], areas)).toBeNull()
})
