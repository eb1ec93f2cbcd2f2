import type { ExpressionSpecification } from 'maplibre-gl'
import { labelFont, type MapTheme } from '../theme'
import type { Drawing, MapLayer } from './layer'

/** How many incidents a drawn circle stands for; a single one has no count of its own. */
const gathered: ExpressionSpecification = ['coalesce', ['get', 'point_count'], 1]

/** From how many a circle is of each legend line. */
export const circleSizes = { fa: 1, flera: 50, manga: 250 } as const

const rimOf = (theme: MapTheme): string => (theme.id === 'dark' ? theme.halo : theme.ink)

/** The number in a circle; a large one stands a little low, clear of a pin's point. */
function count(id: string, color: string, filter: ExpressionSpecification, down: number): Drawing {
  return {
    id,
    type: 'symbol',
    source: 'handelser',
    filter,
    layout: {
      'text-field': ['to-string', gathered],
      'text-font': labelFont,
      'text-size': 11,
      'text-offset': [0, down],
      'text-allow-overlap': true,
      // A number must not take the place of an area's name.
      'text-ignore-placement': true,
    },
    paint: { 'text-color': color },
  }
}

/** Incidents in yellow to red circles, gathered until the zoom tells them apart. The number is in the circle. */
export const incidents: MapLayer<'handelser'> = {
  id: 'handelser',
  group: 'handelser',
  datasets: ['exempeldata-handelser'],
  draw: (theme) => [
    {
      // Groups and single incidents in one layer: each further kind of drawing costs the first map a shader.
      id: 'handelser:cirkel',
      type: 'circle',
      source: 'handelser',
      paint: {
        'circle-color': [
          'step',
          gathered,
          theme.handelse[0],
          circleSizes.flera,
          theme.handelse[1],
          circleSizes.manga,
          theme.handelse[2],
        ],
        'circle-radius': ['interpolate', ['linear'], ['sqrt', gathered], 1, 4, 4.5, 9, 30, 17],
        'circle-opacity': 0.9,
        'circle-stroke-color': rimOf(theme),
        'circle-stroke-width': 1,
      },
    },
    count('handelser:antal', '#22201c', ['all', ['>=', gathered, 20], ['<', gathered, circleSizes.manga]], 0),
    count(
      'handelser:antal-stort',
      theme.id === 'dark' ? '#22201c' : '#ffffff',
      ['>=', gathered, circleSizes.manga],
      0.35,
    ),
  ],
  legend: (theme) => [
    { id: 'fa', swatch: { kind: 'circle', fill: theme.handelse[0], line: rimOf(theme), radius: 4 } },
    { id: 'flera', swatch: { kind: 'circle', fill: theme.handelse[1], line: rimOf(theme), radius: 6 } },
    { id: 'manga', swatch: { kind: 'circle', fill: theme.handelse[2], line: rimOf(theme), radius: 8 } },
  ],
}

/** Example incidents counted by stadsdel. The counts are whole, so no edition but the internal one may hold them either. */
export const incidentCounts: MapLayer<'handelser-omraden'> = {
  id: 'handelser-omraden',
  group: 'handelser',
  datasets: ['exempeldata-handelser', 'stadsdelar'],
  draw: (theme) => [
    {
      id: 'handelser-omraden:tal',
      type: 'symbol',
      source: 'handelser-omraden',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': labelFont,
        'text-size': 12,
        'text-offset': [0, 4],
      },
      paint: { 'text-color': '#22201c', 'text-halo-color': theme.handelse[0], 'text-halo-width': 2 },
    },
  ],
  legend: (theme) => [{ id: 'tal', swatch: { kind: 'sign', sign: '12', ink: '#22201c', ground: theme.handelse[0] } }],
}

/** Real police notices: a count by stadsdel, square so that it is not taken for a circle of incidents. */
export const notices: MapLayer<'notiser'> = {
  id: 'notiser',
  group: 'handelser',
  datasets: ['handelsenotiser', 'stadsdelar'],
  draw: (theme) => [
    {
      id: 'notiser:antal',
      type: 'symbol',
      source: 'notiser',
      layout: {
        'icon-image': 'notice-card',
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [3, 7, 3, 7],
        'icon-allow-overlap': true,
        // With the name, since the card takes the place of the district's own.
        'text-field': ['concat', ['get', 'name'], ' ', ['to-string', ['get', 'count']]],
        'text-font': labelFont,
        'text-size': 13,
        'text-offset': [0, 2.2],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': theme.ink },
    },
  ],
  legend: (theme) => [{ id: 'antal', swatch: { kind: 'square', fill: theme.halo, line: theme.ink, sign: '12' } }],
}

/** Density in metres as bands per km², computed in a worker: it does not change with zoom. */
export const density: MapLayer<'tathet'> = {
  id: 'tathet',
  group: 'handelser',
  datasets: ['exempeldata-handelser'],
  draw: (theme) => [
    {
      id: 'tathet:band',
      type: 'fill',
      source: 'tathet',
      paint: {
        'fill-color': ['match', ['get', 'band'], 0, theme.handelse[0], 1, theme.handelse[1], theme.handelse[2]],
        'fill-opacity': 0.55,
      },
    },
  ],
  legend: (theme) => [
    { id: 'hog', swatch: { kind: 'fill', fill: theme.handelse[2] } },
    { id: 'mellan', swatch: { kind: 'fill', fill: theme.handelse[1] } },
    { id: 'lag', swatch: { kind: 'fill', fill: theme.handelse[0] } },
  ],
}
