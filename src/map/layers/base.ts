import { labelFont, type MapTheme } from '../theme'
import type { Drawing } from './layer'

const detailFrom = 12.5

/** The ground of the embedded base map, always on and beneath everything. */
export const drawGround = (theme: MapTheme): readonly Drawing[] => [
  {
    id: 'bas:grannar',
    type: 'fill',
    source: 'grannar',
    paint: { 'fill-color': theme.neighbour, 'fill-outline-color': theme.buildingLine },
  },
  {
    id: 'bas:land',
    type: 'fill',
    source: 'stadsdelar',
    paint: { 'fill-color': theme.land },
  },
  {
    id: 'bas:vatten',
    type: 'fill',
    source: 'vatten',
    paint: { 'fill-color': theme.water },
  },
]

/** Street detail around the stations: above the tint of an area, so that both are read true to their legends. */
export const drawDetail = (theme: MapTheme): readonly Drawing[] => [
  {
    id: 'bas:mark',
    type: 'fill',
    source: 'osm-mark',
    minzoom: detailFrom,
    paint: {
      'fill-color': [
        'match',
        ['get', 'kind'],
        'skog',
        theme.wood,
        ['gras', 'lekplats', 'park'],
        theme.grass,
        'vatten',
        theme.water,
        theme.paved,
      ],
      'fill-opacity': 0.7,
    },
  },
  {
    id: 'bas:gator',
    type: 'line',
    source: 'osm-gator',
    minzoom: detailFrom,
    filter: ['!=', ['get', 'kind'], 'gangvag'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': theme.buildingLine,
      'line-width': widthInMetres(1.5),
      'line-opacity': 0.55,
    },
  },
  {
    id: 'bas:gator-yta',
    type: 'line',
    source: 'osm-gator',
    minzoom: detailFrom,
    filter: ['!=', ['get', 'kind'], 'gangvag'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': theme.road, 'line-width': widthInMetres(0) },
  },
  {
    id: 'bas:gangvagar',
    type: 'line',
    source: 'osm-gator',
    minzoom: 13.5,
    filter: ['==', ['get', 'kind'], 'gangvag'],
    paint: {
      'line-color': theme.path,
      'line-width': ['interpolate', ['linear'], ['zoom'], 14, 0.6, 18, 2],
      'line-dasharray': [3, 1.5],
    },
  },
  {
    id: 'bas:byggnader',
    type: 'fill',
    source: 'osm-byggnader',
    minzoom: detailFrom,
    paint: { 'fill-color': theme.building, 'fill-outline-color': theme.buildingLine },
  },
  {
    id: 'bas:detaljgrans',
    type: 'line',
    source: 'osm-tackning',
    minzoom: 13,
    paint: { 'line-color': theme.inkSoft, 'line-width': 1, 'line-dasharray': [1, 4] },
  },
]

/** Names of the ground, drawn above all areas but beneath the places. */
export const drawBaseNames = (theme: MapTheme): readonly Drawing[] => [
  {
    id: 'bas:gatunamn',
    type: 'symbol',
    source: 'osm-gator',
    minzoom: 15,
    filter: ['all', ['!=', ['get', 'kind'], 'gangvag'], ['has', 'name']],
    layout: {
      'symbol-placement': 'line',
      'text-field': ['get', 'name'],
      'text-font': labelFont,
      'text-size': 12,
      'text-max-angle': 30,
    },
    paint: { 'text-color': theme.inkSoft, 'text-halo-color': theme.halo, 'text-halo-width': 1.4 },
  },
  {
    id: 'bas:detaljgrans-namn',
    type: 'symbol',
    source: 'osm-tackning',
    minzoom: 14.5,
    layout: {
      'symbol-placement': 'line',
      'text-field': ['get', 'edgeText'],
      'text-font': labelFont,
      'text-size': 12,
      'text-offset': [0, 0.9],
      'symbol-spacing': 600,
    },
    paint: { 'text-color': theme.inkSoft, 'text-halo-color': theme.halo, 'text-halo-width': 1.4 },
  },
]

/** Screen width of a way drawn true to scale from zoom 15, never thinner than a hair before that. */
function widthInMetres(extraPixels: number): ['interpolate', ...unknown[]] & never {
  const metres = ['coalesce', ['get', 'widthMetres'], 5]
  // At latitude 59.4° one metre is 0.43 px at zoom 15 and doubles with each step (512 px tiles).
  const scaled = (pixelsPerMetre: number) => ['+', ['*', metres, pixelsPerMetre], extraPixels]
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    12,
    ['+', 0.8, extraPixels],
    15,
    scaled(0.41),
    20,
    scaled(13),
  ] as never
}
