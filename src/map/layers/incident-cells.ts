import { labelFont, type MapTheme } from '../theme'
import type { Drawing, LegendItem } from './layer'

/**
 * Counts by cell (hexagons, districts), and points that a clause of place leaves out. They are the incidents' own and on no
 * list of layers: their sources are empty everywhere else.
 */
export const drawIncidentCells = (theme: MapTheme): readonly Drawing[] => [
  {
    id: 'handelser-rutor:yta',
    type: 'fill',
    source: 'handelser-rutor',
    filter: ['has', 'class'],
    paint: {
      'fill-color': ['match', ['get', 'class'], 0, theme.handelse[0], 1, theme.handelse[1], theme.handelse[2]],
      'fill-opacity': ['case', ['get', 'pale'], 0.15, 0.6],
      'fill-outline-color': theme.halo,
    },
  },
  {
    id: 'handelser-rutor:dold',
    type: 'fill',
    source: 'handelser-rutor',
    filter: ['has', 'hidden'],
    paint: { 'fill-pattern': 'dots', 'fill-opacity': 0.9 },
  },
  {
    id: 'handelser-utanfor:punkt',
    type: 'circle',
    source: 'handelser-utanfor',
    paint: {
      'circle-radius': 2.5,
      'circle-color': theme.halo,
      'circle-stroke-color': theme.noData,
      'circle-stroke-width': 1,
    },
  },
]

/** The number of each cell that has room for it. */
export const drawCellCounts = (theme: MapTheme): readonly Drawing[] => [
  {
    id: 'handelser-rutor:tal',
    type: 'symbol',
    source: 'handelser-rutor',
    // A named area has its number in a point of its own.
    filter: ['any', ['!', ['has', 'name']], ['==', ['geometry-type'], 'Point']],
    layout: {
      // A space between thousands is read in both languages.
      'text-field': ['number-format', ['get', 'count'], { locale: 'sv-SE' }],
      'text-font': labelFont,
      'text-size': ['case', ['has', 'name'], 15, 11],
      'text-offset': ['case', ['has', 'name'], ['literal', [0, 1.2]], ['literal', [0, 0]]],
      // Two numbers that touch would be read as one.
      'text-padding': 2,
    },
    paint: { 'text-color': theme.ink, 'text-halo-color': theme.halo, 'text-halo-width': 1.6 },
  },
]

/** Colours of the classes, lowest first, as the cells are filled. */
export const cellLegend = (theme: MapTheme): readonly LegendItem[] =>
  theme.handelse.map((fill, index) => ({ id: String(index), swatch: { kind: 'fill', fill, line: theme.border } }))
