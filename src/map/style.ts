import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { noFeatures } from '../domain/geo/feature'
import { isOwnLayerId, type OwnLayerId } from '../domain/incidents/own-layer'
import { drawDistrictNames } from './layers/areas'
import { drawBaseNames, drawDetail, drawGround } from './layers/base'
import { drawCellCounts, drawIncidentCells } from './layers/incident-cells'
import type { Drawing } from './layers/layer'
import { drawOverlays } from './layers/overlays'
import { type LayerId, paintOrder } from './layers/paint-order'
import { incidentClusters, type MapData, type SourceId, sourceIds } from './sources'
import type { MapTheme } from './theme'

/** The style specification's own, mutable type of a collection. */
type GeoJsonData = Extract<SourceSpecification, { type: 'geojson' }>['data']

/** A layer of the list, or one file of the user's own; `egna-lager` stands for every such file that the map is given. */
export type ShownId = LayerId | OwnLayerId

/** Which layers are on, and how opaque: 1 is as drawn. */
export type Shown = ReadonlyMap<ShownId, number>

/**
 * The whole style as a pure function. Every source and layer is there from the start and stays; what is off has
 * `visibility: none`. What has been read by then lies in its source from the start; the rest is set when it comes.
 */
export function buildStyle(theme: MapTheme, shown: Shown, data: MapData = {}): StyleSpecification {
  const sources = Object.fromEntries(sourceIds.map((id) => [id, sourceOf(id, data)]))
  return { version: 8, sources, layers: layersOf(theme, shown) }
}

export function layersOf(theme: MapTheme, shown: Shown): LayerSpecification[] {
  const tintsEnd = paintOrder.findIndex((layer) => layer.id === 'tathet')
  const areasEnd = paintOrder.findIndex((layer) => layer.id === 'busshallplatser')
  type Layers = readonly (typeof paintOrder)[number][]
  const presented = (layer: Layers[number], drawings: readonly Drawing[]) =>
    drawings.map((drawing) => present(drawing, opacityOf(layer.id, shown)))
  const draw = (layers: Layers) => layers.flatMap((layer) => presented(layer, layer.draw(theme)))
  const drawWords = (layers: Layers) =>
    layers.flatMap((layer) => presented(layer, 'drawWords' in layer ? (layer.drawWords?.(theme) ?? []) : []))
  return [
    { id: 'bas:botten', type: 'background', paint: { 'background-color': theme.outside } },
    ...drawGround(theme),
    ...draw(paintOrder.slice(0, tintsEnd)),
    ...drawIncidentCells(theme),
    ...drawDetail(theme),
    ...draw(paintOrder.slice(tintsEnd, areasEnd)),
    ...drawBaseNames(theme),
    drawDistrictNames(theme),
    ...drawCellCounts(theme),
    ...draw(paintOrder.slice(areasEnd)),
    ...drawWords(paintOrder),
    ...drawOverlays(theme),
  ]
}

/** The layer a drawing belongs to: its id before the colon; null for the ground and the overlays. */
export function layerIdOf(drawingId: string): LayerId | null {
  const id = drawingId.slice(0, drawingId.indexOf(':'))
  return paintOrder.find((layer) => layer.id === id)?.id ?? null
}

function sourceOf(id: SourceId, data: MapData): SourceSpecification {
  const source: SourceSpecification = {
    type: 'geojson',
    data: (data[id] ?? noFeatures) as unknown as GeoJsonData,
  }
  if (id !== 'handelser') return source
  return {
    ...source,
    cluster: true,
    clusterRadius: incidentClusters.radiusPixels,
    clusterMaxZoom: incidentClusters.maxZoom,
  }
}

type Opacity = number | ExpressionSpecification

/** null when it is off. The user's files share their drawings: each has its own opacity in them. */
function opacityOf(id: LayerId, shown: Shown): Opacity | null {
  const whole = shown.get(id) ?? null
  const own = id === 'egna-lager' ? [...shown].filter(([one]) => isOwnLayerId(one)) : []
  if (own.length === 0) return whole
  return ['match', ['get', 'layer'], ...own.flat(), whole ?? 0] as unknown as ExpressionSpecification
}

/**
 * The drawing as the chosen opacity has it: each of its opacities is multiplied, or set where there was none. It is said
 * also when it is 1, since what a drawn layer is not told stays as it was.
 */
function present(drawing: Drawing, opacity: Opacity | null): LayerSpecification {
  const paint: Record<string, unknown> = { ...drawing.paint }
  if (opacity !== null)
    for (const property of opacityProperties[drawing.type] ?? []) paint[property] = scaled(paint[property], opacity)
  return {
    ...drawing,
    paint,
    layout: { ...drawing.layout, visibility: opacity === null ? 'none' : 'visible' },
  } as LayerSpecification
}

const opacityProperties: Partial<Record<Drawing['type'], readonly string[]>> = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['text-opacity', 'icon-opacity'],
  raster: ['raster-opacity'],
}

/** Multiplies a constant, an expression, or each output of a zoom curve (which MapLibre wants outermost). */
function scaled(value: unknown, opacity: Opacity): unknown {
  if (value === undefined) return opacity
  if (opacity === 1) return value
  if (typeof value === 'number' && typeof opacity === 'number') return value * opacity
  if (Array.isArray(value) && value[0] === 'interpolate')
    return value.map((part, index) => (index > 3 && index % 2 === 0 ? scaled(part, opacity) : part))
  return ['*', value, opacity]
}
