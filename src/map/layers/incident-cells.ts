import type { ExpressionSpecification } from 'maplibre-gl'
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
    filter: ['has', 'shade'],
    paint: {
      'fill-color': cellColour(theme),
      'fill-opacity': ['case', ['get', 'pale'], 0.15, cellOpacity],
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

/** Yellow to red, 0 to 1; any number of classes is parted on it. */
export const cellColour = ({ handelse: [pale, middle, deep] }: MapTheme): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['get', 'shade'],
  0,
  pale,
  0.5,
  middle,
  1,
  deep,
]

const cellOpacity = 0.6

/** For the legend: what each shade looks like over land. */
export const cellLegend = (theme: MapTheme, shades: readonly number[]): readonly LegendItem[] =>
  shades.map((shade) => {
    const [pale, middle, deep] = theme.handelse
    const colour = shade < 0.5 ? mixed(pale, middle, 2 * shade) : mixed(middle, deep, 2 * shade - 1)
    return {
      id: String(shade),
      swatch: { kind: 'fill', fill: mixed(theme.land, colour, cellOpacity), line: theme.border },
    }
  })

/** From one `#rrggbb` so far towards another, as the canvas mixes them. */
function mixed(from: string, to: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return `#${[1, 3, 5]
    .map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}
