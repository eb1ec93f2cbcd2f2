import { expect, test } from 'vitest'
import { aFeature, aSquare } from '../../tests/builders/a-feature'
import { aLine, someKeptShapes } from '../../tests/builders/kept-shapes'
import { ownLayersOf } from '../domain/incidents/own-layer'
import { ownFeatures } from './own-features'

test('every shape says its layer, its place in the file, its name and how it is drawn, and nothing else of the file', () => {
  const kept = [
    someKeptShapes({ id: 'b', name: 'Stigar' }, [aLine({ namn: 'Stigen', skick: 'dåligt' })]),
    someKeptShapes({ id: 'a', name: 'Parker' }, [aFeature({ namn: 'Grimsta' }), aFeature({})]),
  ]
  expect(ownFeatures(ownLayersOf(kept)).features.map(({ properties }) => properties)).toEqual([
    { layer: 'egen-b', layerName: 'Stigar', index: 0, name: 'Stigen', drawn: 'linje-2' },
    { layer: 'egen-a', layerName: 'Parker', index: 0, name: 'Grimsta', drawn: 'yta-1' },
    { layer: 'egen-a', layerName: 'Parker', index: 1, name: '', drawn: 'yta-1' },
  ])
})

test('holes and parts are handed to the map as they are in the file', () => {
  const square = aSquare() as { coordinates: readonly (readonly (readonly [number, number])[])[] }
  const parts = {
    type: 'MultiPolygon',
    coordinates: [square.coordinates, [...square.coordinates, ...square.coordinates]],
  }
  const kept = someKeptShapes({}, [aFeature({}, parts as never)])
  const { features } = ownFeatures(ownLayersOf([kept]))
  expect(features.map(({ geometry }) => geometry)).toEqual([parts])
  expect(features[0]?.properties.drawn).toBe('yta-1')
})
