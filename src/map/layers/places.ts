import type { FilterSpecification } from 'maplibre-gl'
import type { PlaceKind } from '../../domain/places/place'
import { labelFont, type MapTheme } from '../theme'
import type { MapLayer } from './layer'

/** Places by kind share two sources: `plats-ytor` (approximate outlines) and `platser` (points). Either joins two datasets. */
function placeLayer<Id extends string>(options: {
  id: Id
  kind: PlaceKind
  sign: string
  color: (theme: MapTheme) => string
}): MapLayer<Id> {
  const { id, kind, sign, color } = options
  const pin = kind === 'oppen-drogscen' ? 'pin-drogscen' : 'pin-annan'
  return {
    id,
    group: kind === 'oppen-drogscen' ? 'laget' : 'platser',
    datasets: ['platser', 'osm-platslagen'],
    draw: (theme) => [
      {
        id: `${id}:punkt`,
        type: 'symbol',
        source: 'platser',
        filter: ['==', ['get', 'kind'], kind],
        layout: {
          'icon-image': ['case', ['get', 'priority'], `${pin}-prioriterad`, pin],
          'icon-anchor': 'bottom',
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
          'text-field': sign,
          'text-font': labelFont,
          'text-size': 12,
          'text-offset': [0, -1.78],
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': theme.halo },
      },
      {
        id: `${id}:etikett`,
        type: 'symbol',
        source: 'platser',
        filter: ['==', ['get', 'kind'], kind],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': labelFont,
          'text-size': 14,
          'text-variable-anchor-offset': [
            'left',
            [1.2, -1.4],
            'right',
            [-1.2, -1.4],
            'top',
            [0, 0.3],
            'bottom',
            [0, -2.8],
          ],
          'text-justify': 'auto',
          'text-max-width': 9,
          'text-optional': true,
        },
        paint: {
          'text-color': theme.ink,
          'text-halo-color': theme.halo,
          'text-halo-width': 1.8,
        },
      },
    ],
    legend: (theme) => [
      {
        id: 'punkt',
        swatch: { kind: 'sign', sign, ink: theme.halo, ground: color(theme) },
      },
      ...(kind === 'oppen-drogscen'
        ? ([
            {
              id: 'prioriterad',
              swatch: { kind: 'circle', fill: color(theme), line: color(theme), radius: 6, mark: 'ring' },
            },
          ] as const)
        : []),
    ],
  }
}

/** "Med omnejd": an approximate outline is dashed, and softer than anything with an official line. */
function extentLayer<Id extends string>(options: {
  id: Id
  filter: FilterSpecification
  fillOpacity: number
  color: (theme: MapTheme) => string
}): MapLayer<Id> {
  const { id, filter, fillOpacity, color } = options
  const alpha = Math.round(fillOpacity * 255).toString(16)
  return {
    id,
    group: 'platser',
    datasets: ['platser', 'osm-platslagen', 'plats-ytor', 'osm-plats-ytor'],
    draw: (theme) => [
      {
        id: `${id}:yta`,
        type: 'fill',
        source: 'plats-ytor',
        filter,
        paint: { 'fill-color': color(theme), 'fill-opacity': fillOpacity },
      },
      {
        id: `${id}:linje`,
        type: 'line',
        source: 'plats-ytor',
        filter,
        paint: { 'line-color': color(theme), 'line-width': 1.8, 'line-dasharray': [3, 2] },
      },
    ],
    legend: (theme) => [
      { id: 'yta', swatch: { kind: 'fill', fill: `${color(theme)}${alpha}`, line: color(theme), dashed: true } },
    ],
  }
}

export const drugSceneExtents = extentLayer({
  id: 'utbredning',
  filter: ['==', ['get', 'kind'], 'oppen-drogscen'],
  fillOpacity: 0.3,
  color: (theme) => theme.drogscen,
})

export const otherExtents = extentLayer({
  id: 'utbredning-andra',
  filter: ['!=', ['get', 'kind'], 'oppen-drogscen'],
  fillOpacity: 0.1,
  color: (theme) => theme.other,
})

export const drugScenes = placeLayer({
  id: 'ods',
  kind: 'oppen-drogscen',
  sign: 'Ö',
  color: (theme) => theme.drogscen,
})

export const unsafePlaces = placeLayer({
  id: 'otrygga-platser',
  kind: 'otrygg-plats',
  sign: 'O',
  color: (theme) => theme.other,
})

export const settlements = placeLayer({
  id: 'bosattningar',
  kind: 'olovlig-bosattning',
  sign: 'B',
  color: (theme) => theme.other,
})

export const dumping = placeLayer({
  id: 'dumpning',
  kind: 'dumpning',
  sign: 'D',
  color: (theme) => theme.other,
})

export const avoided = placeLayer({
  id: 'undviks',
  kind: 'undviks',
  sign: 'U',
  color: (theme) => theme.other,
})

/** Spots of the prioritised places, from the zoom at which they can be told apart. */
export const spots: MapLayer<'delplatser'> = {
  id: 'delplatser',
  group: 'platser',
  datasets: ['platser', 'osm-platslagen'],
  draw: (theme) => [
    {
      id: 'delplatser:punkt',
      type: 'circle',
      source: 'delplatser',
      minzoom: 14,
      paint: {
        'circle-radius': 9,
        'circle-color': theme.halo,
        'circle-stroke-color': theme.drogscen,
        'circle-stroke-width': ['case', ['get', 'approximate'], 1.5, 3],
        'circle-stroke-opacity': ['case', ['get', 'approximate'], 0.75, 1],
      },
    },
    {
      id: 'delplatser:nummer',
      type: 'symbol',
      source: 'delplatser',
      minzoom: 14,
      layout: {
        'text-field': ['to-string', ['get', 'number']],
        'text-font': labelFont,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': theme.ink },
    },
    {
      id: 'delplatser:namn',
      type: 'symbol',
      source: 'delplatser',
      minzoom: 14.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': labelFont,
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
        'text-max-width': 10,
      },
      paint: { 'text-color': theme.ink, 'text-halo-color': theme.halo, 'text-halo-width': 1.8 },
    },
  ],
  legend: (theme) => [{ id: 'punkt', swatch: { kind: 'circle', fill: theme.halo, line: theme.drogscen, radius: 5 } }],
}

/** A square beside the place: guards permitted (filled) or applied for (open). */
export const guards: MapLayer<'ordningsvakter'> = {
  id: 'ordningsvakter',
  group: 'platser',
  datasets: ['platser', 'osm-platslagen'],
  draw: (theme) => [
    {
      id: 'ordningsvakter:sken',
      type: 'symbol',
      source: 'ordningsvakter',
      layout: {
        'icon-image': ['match', ['get', 'status'], 'tillstånd', 'guard-permit', 'guard-applied'],
        'icon-offset': [26, -46],
        'icon-allow-overlap': true,
      },
      paint: { 'icon-color': theme.ink },
    },
  ],
  legend: (theme) => [
    { id: 'tillstand', swatch: { kind: 'square', fill: theme.ink, line: theme.ink } },
    { id: 'ansokt', swatch: { kind: 'square', fill: theme.halo, line: theme.ink } },
  ],
}
