import {
  type GeoJSONSource,
  type MapGeoJSONFeature,
  Map as MapLibre,
  type MapMouseEvent,
  type PointLike,
  prewarm,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { BaseMap } from '../domain/catalog/catalog'
import { noFeatures } from '../domain/geo/feature'
import type { Position } from '../domain/places/place'
import { loadBaseMap } from './base-map'
import { patternsOf } from './patterns'
import { type MapData, sourceIds } from './sources'
import { buildStyle, layersOf, type Shown } from './style'
import { type Target, targetsAt } from './targets'
import type { MapTheme } from './theme'

setWorkerUrl(workerUrl)
// The worker starts while the page is still being put together; a map would start it only when it is made.
prewarm()

export type Bounds = readonly [west: number, south: number, east: number, north: number]
export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number }

/** What lies over the map's edges: the camera looks at the middle of the rest. */
export type Covered = { readonly leftPixels: number; readonly bottomPixels: number }

/** What the map tells: facts about the material and the view, never MapLibre's own objects. */
export type MapEvent =
  | { readonly type: 'idle' }
  | { readonly type: 'moved'; readonly camera: Camera }
  | { readonly type: 'picked'; readonly targets: readonly Target[]; readonly position: Position }
  | {
      readonly type: 'hovered'
      readonly targets: readonly Target[]
      readonly at: readonly [x: number, y: number]
    }
  /** Backspace or Escape while the canvas has the focus. Enter picks what is in the middle, as a click does. */
  | { readonly type: 'undone' | 'escaped' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'base-map-failed'; readonly id: string }

export type CanvasOptions = {
  readonly container: HTMLElement
  readonly theme: MapTheme
  readonly shown: Shown
  /** What has been read already; the rest comes by `setData`. */
  readonly data: MapData
  readonly bounds: Bounds
  readonly camera: Camera | null
  readonly interactive: boolean
  readonly texts: Readonly<Record<string, string>>
  readonly reducedMotion: boolean
  readonly covered: Covered
  readonly onEvent: (event: MapEvent) => void
}

/** The only hands on MapLibre. Sources and layers are there from the start; these change what they hold and show. */
export type MapCanvas = {
  readonly setData: (data: MapData) => void
  readonly show: (theme: MapTheme, shown: Shown) => void
  readonly setBaseMap: (baseMap: BaseMap | null) => void
  readonly flyTo: (target: Bounds | Camera, maxZoom?: number) => void
  readonly follow: (camera: Camera) => void
  readonly setCovered: (covered: Covered) => void
  readonly camera: () => Camera
  readonly zoomBy: (steps: number) => void
  /** A picture of what is drawn now, as a data address. In the screen's theme: other colours would need the worker. */
  readonly picture: () => string
  readonly remove: () => void
}

/** Throws when the browser has no WebGL. */
export function createMapCanvas(options: CanvasOptions): MapCanvas {
  const { container, onEvent, reducedMotion } = options
  let theme = options.theme
  let shown = options.shown
  const map = new MapLibre({
    container,
    style: buildStyle(theme, shown, options.data),
    attributionControl: false,
    interactive: options.interactive,
    dragRotate: false,
    pitchWithRotate: false,
    maxPitch: 0,
    minZoom: 9,
    maxZoom: 19.5,
    fadeDuration: 0,
    locale: { ...options.texts },
    ...(options.camera && {
      center: [options.camera.lng, options.camera.lat],
      zoom: options.camera.zoom,
    }),
  })
  map.setPadding(paddingOf(options.covered))
  if (!options.camera) map.fitBounds([...options.bounds], { padding: 16, duration: 0 })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  if (options.interactive) map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-right')

  let held: MapData = options.data
  let ready = false

  map.once('style.load', () => {
    ready = true
    addPatterns(map, theme)
    applyData(map, options.data, held)
    applyStyle(map, theme, shown)
  })
  map.on('idle', () => onEvent({ type: 'idle' }))
  // What the map does while it opens is not a move: the address stays as it was given.
  let opened = false
  map.once('idle', () => {
    opened = true
  })
  map.on('moveend', () => {
    if (opened) onEvent({ type: 'moved', camera: cameraOf(map) })
  })
  map.on('click', (event) => pick(event.point, [event.lngLat.lng, event.lngLat.lat]))
  map.on('mousemove', (event) => hover(event))
  map.on('mouseout', () => onEvent({ type: 'hovered', targets: [], at: [0, 0] }))
  map.on('webglcontextlost', () => onEvent({ type: 'failed', reason: 'WebGL' }))
  const baseMaps = loadBaseMap(map, (id) => onEvent({ type: 'base-map-failed', id }))

  // One landmark is enough, and it is the page's: the canvas is what one drives within it.
  map.getCanvas().setAttribute('role', 'application')
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      const { lng, lat } = map.getCenter()
      pick(map.project([lng, lat]), [lng, lat])
    } else if (event.key === 'Backspace') onEvent({ type: 'undone' })
    else if (event.key === 'Escape') onEvent({ type: 'escaped' })
    else return
    event.preventDefault()
  })

  function pick(at: PointLike, position: Position) {
    onEvent({ type: 'picked', targets: targetsAt(featuresAt(map, at, 8)), position })
  }

  function hover(event: MapMouseEvent) {
    if (map.isMoving()) return
    const targets = targetsAt(featuresAt(map, event.point, 3))
    map.getCanvas().style.cursor = targets.some((target) => target.kind !== 'area') ? 'pointer' : ''
    onEvent({ type: 'hovered', targets, at: [event.point.x, event.point.y] })
  }

  return {
    setData(data) {
      if (ready) applyData(map, held, data)
      held = data
    },
    show(nextTheme, nextShown) {
      const repaint = nextTheme.id !== theme.id
      theme = nextTheme
      shown = nextShown
      if (!ready) return
      if (repaint) addPatterns(map, theme)
      applyStyle(map, theme, shown)
    },
    setBaseMap: (baseMap) => baseMaps.show(baseMap),
    flyTo(target, maxZoom = 16) {
      const duration = reducedMotion ? 0 : 240
      if ('zoom' in target) map.easeTo({ center: [target.lng, target.lat], zoom: target.zoom, duration })
      else map.fitBounds([...target], { padding: 48, maxZoom, duration })
    },
    follow(camera) {
      map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom })
    },
    setCovered(covered) {
      map.setPadding(paddingOf(covered))
    },
    camera: () => cameraOf(map),
    zoomBy(steps) {
      map.easeTo({ zoom: map.getZoom() + steps, duration: reducedMotion ? 0 : 160 })
    },
    picture() {
      map.redraw()
      return map.getCanvas().toDataURL('image/png')
    },
    remove: () => map.remove(),
  }
}

const paddingOf = ({ leftPixels, bottomPixels }: Covered) => ({
  left: leftPixels,
  bottom: bottomPixels,
  top: 0,
  right: 0,
})

function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter()
  return { zoom: map.getZoom(), lat, lng }
}

function featuresAt(map: MapLibre, at: PointLike, slackPixels: number): MapGeoJSONFeature[] {
  const [x, y] = Array.isArray(at) ? at : [at.x, at.y]
  return map.queryRenderedFeatures([
    [x - slackPixels, y - slackPixels],
    [x + slackPixels, y + slackPixels],
  ])
}

function applyData(map: MapLibre, before: MapData, after: MapData): void {
  for (const id of sourceIds) {
    const next = after[id] ?? noFeatures
    if (next === (before[id] ?? noFeatures)) continue
    map.getSource<GeoJSONSource>(id)?.setData(next as unknown as GeoJsonData)
  }
}

/** Brings every layer to what the style now says, touching only what differs. */
function applyStyle(map: MapLibre, theme: MapTheme, shown: Shown): void {
  for (const layer of layersOf(theme, shown)) {
    for (const [name, value] of Object.entries(layer.paint ?? {}))
      if (!same(map.getPaintProperty(layer.id, name as never), value))
        map.setPaintProperty(layer.id, name as never, value as never)
    for (const [name, value] of Object.entries(layer.layout ?? {}))
      if (!same(map.getLayoutProperty(layer.id, name as never), value))
        map.setLayoutProperty(layer.id, name as never, value as never)
  }
}

/** MapLibre's own, mutable type of the same thing. */
type GeoJsonData = Parameters<GeoJSONSource['setData']>[0]

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function addPatterns(map: MapLibre, theme: MapTheme): void {
  if (!map.style) return
  for (const [name, { width, height, data, pixelRatio }] of Object.entries(patternsOf(theme))) {
    if (map.hasImage(name)) map.updateImage(name, { width, height, data })
    else map.addImage(name, { width, height, data }, { pixelRatio })
  }
}
