import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import shippedCatalog from '../../../geodata/catalog.json'
import { someKeptShapes } from '../../../tests/builders/kept-shapes'
import type { Material } from '../../data/material'
import type { Catalog } from '../../domain/catalog/catalog'
import type { Edition } from '../../domain/edition/edition'
import { type OwnLayer, ownLayersOf } from '../../domain/incidents/own-layer'
import { useShownLayers } from './use-shown-layers'

beforeEach(() => window.history.replaceState(null, '', '#/karta'))

const own = (value: readonly OwnLayer[] | null): Material<readonly OwnLayer[]> => ({
  state: value ? 'ready' : 'loading',
  slow: false,
  value,
  problems: [],
  retry: () => {},
})
const kept = ownLayersOf([someKeptShapes({ id: 'aa01' })])
const show = (hash: string, layers: readonly OwnLayer[] | null, catalog: Catalog | null = null) => {
  window.history.replaceState(null, '', hash)
  const material = own(layers)
  return renderHook(() => useShownLayers(catalog, material)).result
}
const inEdition = (edition: Edition): Catalog => ({ ...(shippedCatalog as unknown as Catalog), edition })

test('an own layer in the address is on, as opaque as it says', () => {
  const { current } = show('#/karta?lager=ods,egen-aa01~40', kept)
  expect([...current.shown]).toEqual([
    ['ods', 1],
    ['egen-aa01', 0.4],
  ])
  expect(current.own).toEqual(kept)
  expect([...current.problems, ...current.missing]).toEqual([])
})

test('one that this browser lacks is told, the others are shown, and dismissing it keeps them', () => {
  const result = show('#/karta?lager=ods,egen-bb02', kept)
  expect([...result.current.shown.keys()]).toEqual(['ods'])
  expect(result.current.problems).toEqual([])
  expect(result.current.missing).toEqual([{ code: 'own-layer-elsewhere', where: 'lager', details: {} }])
  act(() => result.current.change(result.current.shown))
  expect(window.location.hash).toBe('#/karta?lager=ods')
  expect(result.current.missing).toEqual([])
})

test('until the browser has said what it keeps, nothing is called missing', () => {
  expect(show('#/karta?lager=egen-aa01', null).current).toMatchObject({ problems: [], missing: [] })
})

test('all own layers at once have no address', () => {
  const { current } = show('#/karta?lager=egna-lager', kept)
  expect(current.shown.size).toBe(0)
  expect(current.problems).toMatchObject([{ code: 'unknown-layer', details: { given: 'egna-lager' } }])
})

test('outside the internal edition incidents are on no map, also when a link asks for them', () => {
  expect([...show('#/karta', [], inEdition('intern')).current.shown.keys()]).toContain('handelser')
  const opened = show('#/karta', [], inEdition('namnd')).current
  expect([...opened.shown.keys()]).toContain('ods')
  expect([...opened.shown.keys()]).not.toContain('handelser')
  expect(opened.problems).toEqual([])
  const asked = show('#/karta?lager=handelser,tathet,ods', [], inEdition('namnd')).current
  expect([...asked.shown.keys()]).toEqual(['ods'])
  expect(asked.problems.map(({ code, details }) => [code, details.given])).toEqual([
    ['layer-not-in-edition', 'handelser'],
    ['layer-not-in-edition', 'tathet'],
  ])
})
