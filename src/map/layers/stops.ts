import { labelFont } from '../theme'
import type { MapLayer } from './layer'

export const metro: MapLayer<'tunnelbana'> = {
  id: 'tunnelbana',
  group: 'orientering',
  datasets: ['hallplatser'],
  draw: (theme) => [
    {
      id: 'tunnelbana:punkt',
      type: 'circle',
      source: 'hallplatser',
      filter: ['==', ['get', 'kind'], 'tunnelbana'],
      minzoom: 11,
      paint: {
        'circle-radius': 7.5,
        'circle-color': theme.halo,
        'circle-stroke-color': theme.ink,
        'circle-stroke-width': 1.6,
      },
    },
    {
      id: 'tunnelbana:tecken',
      type: 'symbol',
      source: 'hallplatser',
      filter: ['==', ['get', 'kind'], 'tunnelbana'],
      minzoom: 11,
      layout: {
        'text-field': 'T',
        'text-font': labelFont,
        'text-size': 11,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': theme.ink },
    },
    {
      id: 'tunnelbana:namn',
      type: 'symbol',
      source: 'hallplatser',
      filter: ['==', ['get', 'kind'], 'tunnelbana'],
      minzoom: 13.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': labelFont,
        'text-size': 12,
        'text-variable-anchor': ['bottom', 'left', 'right', 'top'],
        'text-radial-offset': 1,
      },
      paint: { 'text-color': theme.inkSoft, 'text-halo-color': theme.halo, 'text-halo-width': 1.5 },
    },
  ],
  legend: (theme) => [{ id: 'punkt', swatch: { kind: 'sign', sign: 'T', ink: theme.ink, ground: theme.halo } }],
}

export const busStops: MapLayer<'busshallplatser'> = {
  id: 'busshallplatser',
  group: 'orientering',
  datasets: ['hallplatser'],
  draw: (theme) => [
    {
      id: 'busshallplatser:punkt',
      type: 'circle',
      source: 'hallplatser',
      filter: ['==', ['get', 'kind'], 'busshallplats'],
      minzoom: 12,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 12, 1.8, 17, 4],
        'circle-color': theme.inkSoft,
        'circle-stroke-color': theme.halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'busshallplatser:namn',
      type: 'symbol',
      source: 'hallplatser',
      filter: ['==', ['get', 'kind'], 'busshallplats'],
      minzoom: 15,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': labelFont,
        'text-size': 11.5,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.7,
      },
      paint: { 'text-color': theme.inkSoft, 'text-halo-color': theme.halo, 'text-halo-width': 1.4 },
    },
  ],
  legend: (theme) => [{ id: 'punkt', swatch: { kind: 'circle', fill: theme.inkSoft, line: theme.halo, radius: 3 } }],
}
