import { labelFont, type MapTheme } from '../theme'
import type { Drawing } from './layer'

/** What the user points at or draws: the chosen place or spot, rings of distance, a measured line. Always on top. */
export const drawOverlays = (theme: MapTheme): readonly Drawing[] => [
  {
    id: 'ringar:linje',
    type: 'line',
    source: 'ringar',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'line-color': theme.ink, 'line-width': 1.6, 'line-dasharray': [2, 2] },
  },
  {
    id: 'ringar:text',
    type: 'symbol',
    source: 'ringar',
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': labelFont,
      'text-size': 13,
      'text-offset': [0, -0.7],
      'text-allow-overlap': true,
    },
    paint: { 'text-color': theme.ink, 'text-halo-color': theme.halo, 'text-halo-width': 2 },
  },
  {
    id: 'vald:yta',
    type: 'line',
    source: 'vald',
    filter: ['!=', ['geometry-type'], 'Point'],
    paint: { 'line-color': theme.accent, 'line-width': 3.5 },
  },
  {
    id: 'vald:punkt',
    type: 'circle',
    source: 'vald',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': ['get', 'radius'],
      'circle-color': 'rgba(0,0,0,0)',
      'circle-stroke-color': theme.accent,
      'circle-stroke-width': 3.5,
    },
  },
  {
    id: 'matning:yta',
    type: 'fill',
    source: 'matning',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': theme.accent, 'fill-opacity': 0.15 },
  },
  {
    id: 'matning:linje',
    type: 'line',
    source: 'matning',
    filter: ['!=', ['geometry-type'], 'Point'],
    paint: { 'line-color': theme.accent, 'line-width': 3 },
  },
  {
    id: 'matning:punkt',
    type: 'circle',
    source: 'matning',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 5,
      'circle-color': theme.halo,
      'circle-stroke-color': theme.accent,
      'circle-stroke-width': 2.5,
    },
  },
]
