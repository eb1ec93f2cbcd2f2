import { labelFont } from '../theme'
import { fadesAtStreets } from './areas'
import type { MapLayer } from './layer'

/** The chosen week's levels by area, each with its number; dots where nobody assessed. */
export const situationLevels: MapLayer<'lagesniva'> = {
  id: 'lagesniva',
  group: 'laget',
  datasets: ['lagesomraden', 'stadsdelar'],
  draw: (theme) => [
    {
      id: 'lagesniva:yta',
      type: 'fill',
      source: 'lagesniva',
      filter: ['has', 'level'],
      paint: {
        'fill-color': [
          'match',
          ['get', 'level'],
          1,
          theme.niva[0],
          2,
          theme.niva[1],
          3,
          theme.niva[2],
          4,
          theme.niva[3],
          theme.niva[4],
        ],
        'fill-opacity': fadesAtStreets,
      },
    },
    {
      id: 'lagesniva:ingen',
      type: 'fill',
      source: 'lagesniva',
      filter: ['!', ['has', 'level']],
      paint: { 'fill-pattern': 'dots', 'fill-opacity': fadesAtStreets },
    },
  ],
  // A level must be read where it is: no stop covers it, and the area's name stands beside it.
  drawWords: (theme) => [
    {
      id: 'lagesniva:tal',
      type: 'symbol',
      source: 'lagesniva-tal',
      layout: {
        'text-field': ['to-string', ['get', 'level']],
        'text-font': labelFont,
        'text-size': 20,
        'text-padding': 0,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': theme.ink, 'text-halo-color': theme.halo, 'text-halo-width': 2.5 },
    },
  ],
  legend: (theme) => [
    ...theme.niva.map((fill, index) => ({
      id: `niva-${index + 1}`,
      swatch: { kind: 'fill', fill, line: theme.border } as const,
    })),
    { id: 'ingen', swatch: { kind: 'pattern', pattern: 'dots', ink: theme.noData } },
  ],
}
