import { expect, test } from 'vitest'
import type { FeatureCollection } from '../../domain/geo/feature'
import { classedCells, releasedCells } from './drawn-cells'

const areas: FeatureCollection = {
  type: 'FeatureCollection',
  features: ['a', 'b', 'c'].map((id, at) => ({
    type: 'Feature',
    properties: { id, name: id.toUpperCase(), labelPosition: [at, 0] },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [at, 0],
          [at + 1, 0],
          [at + 1, 1],
          [at, 0],
        ],
      ],
    },
  })),
}

test('a count that is not shown is nowhere in what the map is given, and no class begins below what is shown', () => {
  const { cells, classes } = releasedCells(areas, [
    { id: 'a', count: null },
    { id: 'b', count: 12 },
    { id: 'c', count: 1000 },
  ])
  const ofA = cells.features.filter(({ properties }) => properties.name === 'A')
  expect(ofA.map(({ properties }) => properties)).toEqual([{ name: 'A', hidden: true, pale: false }])
  expect(classes[0]).toBe(12)
  expect(classes).toEqual([...classes].sort((a, b) => a - b))
  const points = cells.features.filter(({ geometry }) => geometry.type === 'Point')
  expect(points.map(({ properties }) => properties)).toEqual([
    { name: 'B', count: 12 },
    { name: 'C', count: 1000 },
  ])
})

test('where nothing is shown there are no classes', () => {
  expect(releasedCells(areas, [{ id: 'a', count: null }]).classes).toEqual([])
})

test('a cell is shaded by its class among those that are drawn, and an empty one is not', () => {
  const counts = [0, 4, 40]
  const cells = areas.features.map((cell, at) => ({ ...cell, properties: { count: counts[at] ?? 0 } }))
  const drawn = classedCells({ type: 'FeatureCollection', features: cells })
  expect(drawn.classes).toEqual([4, 20])
  expect(drawn.cells.features.map(({ properties }) => properties)).toEqual([
    { count: 0, pale: false },
    { count: 4, shade: 0, pale: false },
    { count: 40, shade: 0.5, pale: false },
  ])
})
