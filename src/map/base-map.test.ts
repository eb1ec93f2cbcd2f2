import type { Map as MapLibre } from 'maplibre-gl'
import { delay, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { eventually } from '../../tests/builders/eventually'
import type { BaseMap } from '../domain/catalog/catalog'
import { loadBaseMap } from './base-map'
import { paintOrder } from './layers/paint-order'
import { layersOf } from './style'
import { labelFont, mapThemes } from './theme'

const styleAddress = 'https://karta.exempel.se/stil.json'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const raster: BaseMap = {
  id: 'ort',
  title: { sv: 'Flygbild' },
  kind: 'raster',
  address: 'https://karta.exempel.se/{z}/{x}/{y}.png',
  attribution: '',
}
const foreign: BaseMap = { ...raster, id: 'stil', kind: 'style', address: styleAddress }

/** The part of MapLibre that base maps use: what is on it, in paint order, and its two events. */
function aMap(given: { readonly styled?: boolean } = {}) {
  const sources = new Map<string, unknown>()
  let layers: Record<string, unknown>[] = given.styled === false ? [] : ground()
  const listeners = new Map<string, ((event: object) => void)[]>()
  const listen = (type: string, listener: (event: object) => void) =>
    listeners.set(type, [...(listeners.get(type) ?? []), listener])
  const fire = (type: string, event: object = {}) => {
    for (const listener of listeners.get(type) ?? []) listener(event)
  }
  const library = {
    on: listen,
    once: listen,
    getLayer: (id: string) => layers.find((layer) => layer.id === id),
    getSource: (id: string) => sources.get(id),
    addSource: (id: string, source: unknown) => void sources.set(id, source),
    addLayer(layer: Record<string, unknown>, before: string) {
      if (layer.type === 'okänd') throw new Error('unknown type')
      const at = layers.findIndex(({ id }) => id === before)
      layers = layers.toSpliced(at, 0, layer)
    },
    removeLayer: (id: string) => {
      layers = layers.filter((layer) => layer.id !== id)
    },
    removeSource: (id: string) => sources.delete(id),
  }
  const failed: string[] = []
  const { show } = loadBaseMap(library as unknown as MapLibre, (id) => failed.push(id))
  return {
    show,
    failed,
    fire,
    style: () => {
      layers = ground()
      fire('style.load')
    },
    layers: () => layers.map(({ id }) => id),
    layer: (id: string) => layers.find((layer) => layer.id === id),
    sources: () => [...sources.keys()],
  }
}

const ground = (): Record<string, unknown>[] => [{ id: 'bas:botten' }, { id: 'tathet:band' }, { id: 'ods:punkt' }]
const bare = ['bas:botten', 'tathet:band', 'ods:punkt']
const withRaster = ['bas:botten', 'bakgrund:bild', 'tathet:band', 'ods:punkt']

async function shown(baseMap: BaseMap) {
  const map = aMap()
  map.show(baseMap)
  await eventually(() => expect(map.sources().length).toBeGreaterThan(0))
  return map
}

test('the drawing that base maps lie beneath is there', () => {
  const all = new Map(paintOrder.map(({ id }) => [id, 1]))
  expect(layersOf(mapThemes.light, all).map(({ id }) => id)).toContain('tathet:band')
})

test('a raster lies above the ground and beneath the material', async () => {
  const map = await shown(raster)
  expect(map.layers()).toEqual(withRaster)
})

test('none leaves the embedded one as it was', async () => {
  const map = await shown(raster)
  map.show(null)
  expect(map.layers()).toEqual(bare)
  expect(map.sources()).toEqual([])
})

test('one is there at a time', async () => {
  const map = await shown(raster)
  map.show({ ...raster, id: 'annan' })
  await eventually(() => expect(map.layers()).toEqual(withRaster))
})

test('it waits until the map has its style', async () => {
  const map = aMap({ styled: false })
  map.show(raster)
  await delay(5)
  expect(map.layers()).toEqual([])
  map.style()
  await eventually(() => expect(map.layers()).toEqual(withRaster))
})

describe('that fails', () => {
  it('is taken away and told once, however many tiles fail', async () => {
    const map = await shown(raster)
    for (let tile = 0; tile < 3; tile += 1) map.fire('error', { sourceId: 'bakgrund:rutor' })
    expect(map.failed).toEqual(['ort'])
    expect(map.layers()).toEqual(bare)
  })

  it('can be chosen again', async () => {
    const map = await shown(raster)
    map.fire('error', { sourceId: 'bakgrund:rutor' })
    map.show(raster)
    await eventually(() => expect(map.layers()).toEqual(withRaster))
  })

  it('is not blamed for the errors of others', async () => {
    const map = await shown(raster)
    map.fire('error', { sourceId: 'handelser' })
    map.fire('error', {})
    expect(map.failed).toEqual([])
    expect(map.layers()).toEqual(withRaster)
  })

  it.each([
    ['is missing', () => new HttpResponse(null, { status: 404 })],
    ['is out of reach', () => HttpResponse.error()],
    ['is cut short', () => HttpResponse.text('{"sources": {')],
    ['is no style', () => HttpResponse.json({})],
    ['has a drawing that the map does not know', () => HttpResponse.json(aStyle('okänd'))],
  ])('because its style %s leaves the embedded one', async (_name, answer) => {
    server.use(http.get(styleAddress, answer))
    const map = aMap()
    map.show(foreign)
    await eventually(() => expect(map.failed).toEqual(['stil']))
    expect(map.layers()).toEqual(bare)
    expect(map.sources()).toEqual([])
  })

  it('only when the map gets its style at last is told as well', async () => {
    server.use(http.get(styleAddress, () => HttpResponse.json(aStyle('okänd'))))
    const map = aMap({ styled: false })
    map.show(foreign)
    await delay(50)
    map.style()
    await eventually(() => expect(map.failed).toEqual(['stil']))
    expect(map.layers()).toEqual(bare)
  })
})

test('a style that comes after another base map was chosen is not added', async () => {
  let answer = (_response: Response) => {}
  server.use(http.get(styleAddress, () => new Promise<Response>((resolve) => (answer = resolve))))
  const map = aMap()
  map.show(foreign)
  await delay(20)
  map.show(raster)
  answer(HttpResponse.json(aStyle('line')))
  await delay(50)
  expect(map.layers()).toEqual(withRaster)
  expect(map.failed).toEqual([])
})

test('a style from elsewhere keeps its ids apart, uses our font and none of its icons or its ground', async () => {
  server.use(http.get(styleAddress, () => HttpResponse.json(aStyle('line'))))
  const map = await shown(foreign)
  expect(map.sources()).toEqual(['bakgrund:ods'])
  expect(map.layers()).toEqual(['bas:botten', 'bakgrund:ods:punkt', 'bakgrund:namn', 'tathet:band', 'ods:punkt'])
  expect(map.layer('bakgrund:ods:punkt')).toMatchObject({ source: 'bakgrund:ods' })
  expect(map.layer('bakgrund:namn')?.layout).toEqual({ 'text-field': '{name}', 'text-font': labelFont })
})

/** A style whose ids are those of our own, to be told apart. */
const aStyle = (type: string) => ({
  version: 8,
  sources: { ods: { type: 'vector', url: 'https://karta.exempel.se/kakel.json' } },
  layers: [
    { id: 'grund', type: 'background' },
    { id: 'ods:punkt', type, source: 'ods' },
    {
      id: 'namn',
      type: 'symbol',
      source: 'ods',
      layout: { 'text-field': '{name}', 'text-font': ['Arial'], 'icon-image': 'stad' },
    },
  ],
})
