import type { ExpressionSpecification } from 'maplibre-gl'
import { labelFont, type MapTheme } from '../theme'
import type { Drawing, MapLayer } from './layer'

/** An area that fills the screen says nothing more: from street level its tint gives way to what stands on it. */
export const fadesAtStreets: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 13.5, 1, 15.5, 0.3]

/** Fear in blues, darker is more afraid; where the document gives no figure, dots instead of a colour. */
export const fear: MapLayer<'otrygghet'> = {
  id: 'otrygghet',
  group: 'laget',
  datasets: ['otrygghet', 'stadsdelar'],
  draw: (theme) => [
    {
      id: 'otrygghet:yta',
      type: 'fill',
      source: 'otrygghet',
      filter: ['has', 'value'],
      paint: {
        'fill-color': [
          'step',
          ['get', 'value'],
          theme.radsla[0],
          20,
          theme.radsla[1],
          30,
          theme.radsla[2],
          40,
          theme.radsla[3],
        ],
        'fill-opacity': fadesAtStreets,
      },
    },
    {
      id: 'otrygghet:saknas',
      type: 'fill',
      source: 'otrygghet',
      filter: ['!', ['has', 'value']],
      paint: { 'fill-pattern': 'dots', 'fill-opacity': fadesAtStreets },
    },
  ],
  legend: (theme) => [
    { id: 'over-40', swatch: { kind: 'fill', fill: theme.radsla[3] } },
    { id: '30-40', swatch: { kind: 'fill', fill: theme.radsla[2] } },
    { id: '20-30', swatch: { kind: 'fill', fill: theme.radsla[1] } },
    { id: 'under-20', swatch: { kind: 'fill', fill: theme.radsla[0] } },
    { id: 'saknas', swatch: { kind: 'pattern', pattern: 'dots', ink: theme.noData } },
  ],
}

/** The lägesbild's list of areas: the orange of map 1, as stripes so that the blues beneath still read. */
export const vulnerableByList: MapLayer<'utsatt-omrade'> = {
  id: 'utsatt-omrade',
  group: 'laget',
  datasets: ['utsatt-omrade-lista'],
  namedByDataset: true,
  dated: true,
  draw: (theme) => [
    {
      id: 'utsatt-omrade:yta',
      type: 'fill',
      source: 'utsatt-omrade-lista',
      paint: { 'fill-pattern': 'stripes', 'fill-opacity': fadesAtStreets },
    },
    outline('utsatt-omrade', 'utsatt-omrade-lista', theme.utsatt, 2.5),
  ],
  legend: (theme) => [
    {
      id: 'yta',
      swatch: { kind: 'pattern', pattern: 'stripes', ink: theme.utsatt, line: theme.utsatt },
    },
  ],
}

export const vulnerableBySentence: MapLayer<'utsatt-omrade-avvikande'> = {
  id: 'utsatt-omrade-avvikande',
  group: 'laget',
  datasets: ['utsatt-omrade-avvikande'],
  namedByDataset: true,
  dated: true,
  draw: (theme) => [
    tint('utsatt-omrade-avvikande', 'utsatt-omrade-avvikande', theme.utsatt, 0.12),
    outline('utsatt-omrade-avvikande', 'utsatt-omrade-avvikande', theme.utsatt, 2, [4, 2]),
  ],
  legend: (theme) => [
    { id: 'yta', swatch: { kind: 'fill', fill: `${theme.utsatt}22`, line: theme.utsatt, dashed: true } },
  ],
}

export const vulnerableByPolice: MapLayer<'utsatt-omrade-polisen'> = {
  id: 'utsatt-omrade-polisen',
  group: 'laget',
  datasets: ['utsatt-omrade-polisen'],
  namedByDataset: true,
  dated: true,
  draw: (theme) => [
    tint('utsatt-omrade-polisen', 'utsatt-omrade-polisen', theme.utsatt, 0.25),
    outline('utsatt-omrade-polisen', 'utsatt-omrade-polisen', theme.utsatt, 4),
  ],
  legend: (theme) => [{ id: 'yta', swatch: { kind: 'fill', fill: `${theme.utsatt}44`, line: theme.utsatt } }],
}

export const districts: MapLayer<'stadsdelar'> = {
  id: 'stadsdelar',
  group: 'omraden',
  datasets: ['stadsdelar'],
  draw: (theme) => [outline('stadsdelar', 'stadsdelar', theme.border, 1)],
  legend: (theme) => [{ id: 'grans', swatch: { kind: 'line', line: theme.border, width: 1 } }],
}

export const baseAreas: MapLayer<'basomraden'> = {
  id: 'basomraden',
  group: 'omraden',
  datasets: ['basomraden'],
  draw: (theme) => [
    outline('basomraden', 'basomraden', theme.border, 0.8, [2, 2]),
    areaNames('basomraden:namn', 'basomraden-namn', theme, 11.5, 12.2),
  ],
  legend: (theme) => [{ id: 'grans', swatch: { kind: 'line', line: theme.border, width: 1, dashed: true } }],
}

export const borough: MapLayer<'stadsdelsomrade'> = {
  id: 'stadsdelsomrade',
  group: 'omraden',
  datasets: ['stadsdelsomrade'],
  draw: (theme) => [outline('stadsdelsomrade', 'stadsdelsomrade', theme.inkSoft, 2.2)],
  legend: (theme) => [{ id: 'grans', swatch: { kind: 'line', line: theme.inkSoft, width: 2.2 } }],
}

export const policeArea: MapLayer<'lokalpolisomrade'> = {
  id: 'lokalpolisomrade',
  group: 'omraden',
  datasets: ['lokalpolisomrade'],
  namedByDataset: true,
  draw: (theme) => [outline('lokalpolisomrade', 'lokalpolisomrade', theme.ink, 2, [6, 2, 1, 2])],
  legend: (theme) => [{ id: 'grans', swatch: { kind: 'line', line: theme.ink, width: 2, dashed: true } }],
}

/** Names of the districts stand above every area and beneath the places. */
export function drawDistrictNames(theme: MapTheme): Drawing {
  const names = areaNames('bas:stadsdelsnamn', 'stadsdelar-namn', theme, 14, 9)
  // Where a level stands in the middle, the name stands beneath or above it.
  const layout = {
    ...names.layout,
    'text-padding': 2,
    'text-radial-offset': 1.3,
    'text-variable-anchor': [
      'center',
      'top',
      'bottom',
      'top-left',
      'top-right',
      'bottom-left',
      'bottom-right',
      'left',
      'right',
    ],
  }
  return { ...names, layout } as Drawing
}

function tint(id: string, source: string, color: string, opacity: number): Drawing {
  return {
    id: `${id}:yta`,
    type: 'fill',
    source,
    paint: { 'fill-color': color, 'fill-opacity': opacity },
  }
}

function outline(id: string, source: string, color: string, width: number, dashes?: number[]): Drawing {
  return {
    id: `${id}:linje`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': width,
      ...(dashes ? { 'line-dasharray': dashes } : {}),
    },
  }
}

function areaNames(id: string, source: string, theme: MapTheme, size: number, minzoom: number): Drawing {
  return {
    id,
    type: 'symbol',
    source,
    minzoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': labelFont,
      'text-size': size,
      'text-letter-spacing': 0.04,
      'text-max-width': 7,
      'text-padding': 4,
    },
    paint: {
      'text-color': theme.ink,
      'text-halo-color': theme.halo,
      'text-halo-width': 1.4,
    },
  }
}
