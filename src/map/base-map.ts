import type { LayerSpecification, Map as MapLibre, SourceSpecification } from 'maplibre-gl'
import { addProtocol } from 'maplibre-gl'
import type { BaseMap } from '../domain/catalog/catalog'
import { labelFont } from './theme'

/** Outside base maps lie above the embedded one and the tints of areas, beneath every line and place. */
const beneath = 'tathet:band'

/** A tile may lack at an edge; this many in a row without one that came is an address that does not answer. */
const errorsToGiveUp = 3

type Added = { readonly id: string; readonly sources: string[]; readonly layers: string[] }

/**
 * Shows one of the catalog's base maps at a time. When its address does not answer, it is taken away again and
 * `onFailed` is told once; the embedded base map is beneath all along.
 */
export function loadBaseMap(
  map: MapLibre,
  onFailed: (id: string) => void,
): { readonly show: (baseMap: BaseMap | null) => void } {
  let added: Added | null = null
  let wanted: string | null = null

  let errorsInARow = 0

  const isOurs = (event: object): boolean =>
    'sourceId' in event && typeof event.sourceId === 'string' && (added?.sources.includes(event.sourceId) ?? false)
  map.on('error', (event) => {
    if (!added || !isOurs(event)) return
    errorsInARow += 1
    if (errorsInARow >= errorsToGiveUp) fail(added.id)
  })
  map.on('sourcedata', (event) => {
    if (event.tile && isOurs(event)) errorsInARow = 0
  })

  function fail(id: string) {
    if (wanted !== id) return
    wanted = null
    clear()
    onFailed(id)
  }

  function clear() {
    if (!added) return
    for (const layer of added.layers) if (map.getLayer(layer)) map.removeLayer(layer)
    for (const source of added.sources) if (map.getSource(source)) map.removeSource(source)
    added = null
  }

  return {
    show(baseMap) {
      if (wanted === (baseMap?.id ?? null)) return
      wanted = baseMap?.id ?? null
      clear()
      errorsInARow = 0
      if (!baseMap) return
      Promise.all([stylePartsOf(baseMap), styled(map)])
        .then(([parts]) => {
          if (wanted !== baseMap.id) return
          added = { id: baseMap.id, sources: Object.keys(parts.sources), layers: parts.layers.map(({ id }) => id) }
          for (const [id, source] of Object.entries(parts.sources)) map.addSource(id, source)
          for (const layer of parts.layers) map.addLayer(layer, beneath)
        })
        .catch(() => fail(baseMap.id))
    },
  }
}

async function styled(map: MapLibre): Promise<void> {
  if (!map.getLayer(beneath)) await new Promise<void>((resolve) => map.once('style.load', () => resolve()))
}

type StyleParts = {
  readonly sources: Readonly<Record<string, SourceSpecification>>
  readonly layers: readonly LayerSpecification[]
}

async function stylePartsOf(baseMap: BaseMap): Promise<StyleParts> {
  switch (baseMap.kind) {
    case 'raster':
      return rasterParts({ type: 'raster', tiles: [baseMap.address], tileSize: 256 })
    case 'pmtiles':
      return pmtilesParts(baseMap.address)
    case 'style':
      return foreignStyleParts(baseMap.address)
  }
}

const rasterParts = (source: SourceSpecification): StyleParts => ({
  sources: { 'bakgrund:rutor': source },
  layers: [
    {
      id: 'bakgrund:bild',
      type: 'raster',
      source: 'bakgrund:rutor',
      paint: { 'raster-saturation': -0.7, 'raster-opacity': 0.85 },
    },
  ],
})

let protocolAdded = false

/** Loaded only when a site uses it. A raster archive is shown as it is; a vector one as plain ground, water and ways. */
async function pmtilesParts(address: string): Promise<StyleParts> {
  const { PMTiles, Protocol } = await import('pmtiles')
  const protocol = new Protocol()
  const archive = new PMTiles(new URL(address, document.baseURI).href)
  protocol.add(archive)
  if (!protocolAdded) addProtocol('pmtiles', protocol.tile)
  protocolAdded = true
  const header = await archive.getHeader()
  const url = `pmtiles://${archive.source.getKey()}`
  const isVector = header.tileType === 1
  if (!isVector) return rasterParts({ type: 'raster', url, tileSize: 256 })
  const source = 'bakgrund:rutor'
  return {
    sources: { [source]: { type: 'vector', url } },
    layers: [
      {
        id: 'bakgrund:mark',
        type: 'fill',
        source,
        'source-layer': 'landuse',
        paint: { 'fill-color': '#e8e6d8', 'fill-opacity': 0.5 },
      },
      { id: 'bakgrund:vatten', type: 'fill', source, 'source-layer': 'water', paint: { 'fill-color': '#cfd9dd' } },
      { id: 'bakgrund:hus', type: 'fill', source, 'source-layer': 'buildings', paint: { 'fill-color': '#dcd5c9' } },
      {
        id: 'bakgrund:vagar',
        type: 'line',
        source,
        'source-layer': 'roads',
        paint: { 'line-color': '#b9ae9b', 'line-width': 1 },
      },
    ],
  }
}

/** A MapLibre style from elsewhere: its ids are set apart from ours, its labels use our own font and no icons. */
async function foreignStyleParts(address: string): Promise<StyleParts> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status}`)
  const style = (await response.json()) as StyleParts
  const own = (id: string) => `bakgrund:${id}`
  return {
    sources: Object.fromEntries(Object.entries(style.sources).map(([id, source]) => [own(id), source])),
    layers: style.layers
      .filter((layer) => layer.type !== 'background')
      .map((layer) => {
        const renamed = { ...layer, id: own(layer.id) } as LayerSpecification & { source: string }
        renamed.source = own(renamed.source)
        if (renamed.type === 'symbol') {
          const { 'icon-image': _icon, ...layout } = renamed.layout ?? {}
          renamed.layout = { ...layout, 'text-font': labelFont }
        }
        return renamed
      }),
  }
}
