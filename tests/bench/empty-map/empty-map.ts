import { type LayerSpecification, Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import './empty-map.css'

/**
 * What one would measure against: MapLibre alone, the same files by address, one plain layer a source, no app.
 * `?filer=a.geojson,b.geojson` names the files; `<html data-map>` says when all is drawn.
 */
setWorkerUrl(workerUrl)
const files = (new URLSearchParams(location.search).get('filer') ?? '').split(',').filter(Boolean)
const map = new MapLibre({
  container: 'map',
  style: {
    version: 8,
    sources: Object.fromEntries(
      files.map((file) => [file, { type: 'geojson', data: new URL(`geodata/${file}`, location.href).href }]),
    ),
    layers: files.flatMap(plainLayers),
  },
  bounds: [17.762, 59.343, 17.912, 59.398],
  attributionControl: false,
  fadeDuration: 0,
})
map.once('idle', () => {
  document.documentElement.dataset.map = 'idle'
})

function plainLayers(source: string): LayerSpecification[] {
  return [
    {
      id: `${source}:yta`,
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': '#ccc' },
    },
    { id: `${source}:linje`, type: 'line', source, filter: ['!=', ['geometry-type'], 'Point'] },
    { id: `${source}:punkt`, type: 'circle', source, filter: ['==', ['geometry-type'], 'Point'] },
  ]
}
