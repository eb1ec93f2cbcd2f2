import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/domain/edition/edition'
import { en } from '../../src/i18n/en'
import { sv } from '../../src/i18n/sv'
import { defaultLayers, layersIn, paintOrder } from '../../src/map/layers/paint-order'
import { patternsOf } from '../../src/map/patterns'
import { buildStyle, layerIdOf } from '../../src/map/style'
import { mapThemeIds, mapThemes } from '../../src/map/theme'

const allShown = new Map(paintOrder.map(({ id }) => [id, 0.5] as const))
const catalog = JSON.parse(readFileSync(join(import.meta.dirname, '../../geodata/catalog.json'), 'utf8'))

describe.each(mapThemeIds)('in the theme %s', (themeId) => {
  const theme = mapThemes[themeId]
  const style = buildStyle(theme, allShown)

  test("MapLibre's own validator finds nothing in the style, with every layer on and half opaque", () => {
    expect(validateStyleMin(style as never)).toEqual([])
    expect(style.layers.length).toBeGreaterThan(40)
  })

  test('every picture that a layer names is drawn', () => {
    const pictures = Object.keys(patternsOf(theme))
    const named = [...JSON.stringify(style).matchAll(/"(stripes|dots|pin-[a-z-]+|guard-[a-z]+|notice-card)"/g)]
    expect(named.length).toBeGreaterThan(5)
    for (const [, name] of named) expect(pictures).toContain(name)
  })

  test('every colour of a legend is a colour that its layer paints with', () => {
    for (const layer of paintOrder) {
      const painted = JSON.stringify(layer.draw(theme)).toLowerCase()
      const pictures = painted.includes('pattern') || painted.includes('icon-image')
      for (const { swatch } of layer.legend(theme)) {
        const colours = Object.values(swatch).filter((value) => /^#[0-9a-f]{6}/i.test(String(value)))
        expect(colours.length).toBeGreaterThan(0)
        for (const colour of colours)
          if (!pictures) expect(painted, layer.id).toContain(String(colour).slice(0, 7).toLowerCase())
      }
    }
  })

  test('the drawn ids lead back to their layer, and each layer draws something', () => {
    for (const layer of paintOrder) {
      const drawings = layer.draw(theme)
      expect(drawings.length).toBeGreaterThan(0)
      for (const { id } of drawings) expect(layerIdOf(id)).toBe(layer.id)
    }
  })
})

test('a layer that is off is there all the same, hidden', () => {
  const style = buildStyle(mapThemes.light, new Map())
  const thematic = style.layers.filter(({ id }) => layerIdOf(id) !== null)
  expect(thematic.length).toBeGreaterThan(30)
  for (const layer of thematic) expect(layer.layout?.visibility).toBe('none')
})

test('every file in map/layers that makes a layer is in the paint order', async () => {
  const modules = import.meta.glob<Record<string, unknown>>('../../src/map/layers/*.ts', { eager: true })
  const made = Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter((value): value is { id: string } => {
      const layer = value as { draw?: unknown; legend?: unknown } | null
      return typeof layer === 'object' && layer !== null && 'draw' in layer && 'legend' in layer
    })
  expect(made.length).toBeGreaterThan(15)
  expect(new Set(made.map(({ id }) => id))).toEqual(new Set(paintOrder.map(({ id }) => id)))
})

test('every dataset that a layer stands on is in the shipped catalog', () => {
  const ids = catalog.datasets.map(({ id }: { id: string }) => id)
  for (const layer of paintOrder) for (const id of layer.datasets) expect(ids, layer.id).toContain(id)
})

test('a layer stands on datasets or on what users bring, never on both or on nothing', () => {
  const brought = paintOrder.filter((layer) => 'brought' in layer && layer.brought)
  expect(brought.map(({ id }) => id)).toEqual(['egna-lager'])
  for (const layer of paintOrder) expect(layer.datasets.length > 0, layer.id).toBe(!brought.includes(layer as never))
})

test('what users bring is never on when the map opens', () => {
  expect(defaultLayers(catalog)).not.toContain('egna-lager')
})

test('the map opens as the lägesbild describes its first map', () => {
  expect(defaultLayers(catalog)).toEqual([
    'otrygghet',
    'utsatt-omrade',
    'stadsdelar',
    'stadsdelsomrade',
    'utbredning',
    'tunnelbana',
    'handelser',
    'ods',
    'delplatser',
  ])
})

test('outside the internal edition no layer holds incidents, and the internal one has every layer', () => {
  const left = (edition: Edition) => {
    const held = layersIn({ ...catalog, edition }).map(({ id }) => id)
    return paintOrder.map(({ id }) => id).filter((id) => !held.includes(id))
  }
  expect(left('intern')).toEqual([])
  expect(left('namnd')).toEqual(['tathet', 'handelser', 'handelser-omraden'])
  expect(defaultLayers({ ...catalog, edition: 'namnd' })).not.toContain('handelser')
  for (const edition of ['deltagare', 'publik'] as const)
    expect(left(edition)).toEqual(expect.arrayContaining(left('namnd')))
})

test('a dataset that the catalog turns off takes its layers with it', () => {
  const without = catalog.datasets.map((dataset: { id: string }) =>
    dataset.id === 'exempeldata-handelser' ? { ...dataset, visible: false } : dataset,
  )
  expect(defaultLayers({ datasets: without })).not.toContain('handelser')
  expect(defaultLayers({ datasets: without })).toContain('ods')
})

test.each([
  ['sv', sv],
  ['en', en],
] as const)('every layer and legend line has its words in %s', (_language, texts) => {
  for (const layer of paintOrder) {
    expect(texts.map.names[layer.id], layer.id).toBeTruthy()
    for (const { id } of layer.legend(mapThemes.light))
      expect(texts.map.legend[layer.id]?.[id], `${layer.id}: ${id}`).toBeTruthy()
  }
})
