import { type OwnStyle, ownStyles } from '../../domain/incidents/own-layer'
import type { MapTheme } from '../theme'
import type { Drawing, LegendItem, MapLayer } from './layer'

/**
 * Lines and areas that users bring. They share one colour that nothing of the material has; files are told apart by how their
 * lines are broken, which reads without colour too. An area is tinted, a line is wider.
 */
export const ownShapes: MapLayer<'egna-lager'> = {
  id: 'egna-lager',
  group: 'egna',
  datasets: [],
  brought: true,
  draw: (theme) => [
    {
      id: 'egna-lager:yta',
      type: 'fill',
      source: 'egna-lager',
      filter: drawnAs('yta', ownStyles),
      paint: { 'fill-color': theme.own, 'fill-opacity': tint },
    },
    {
      id: 'egna-lager:botten',
      type: 'line',
      source: 'egna-lager',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.halo, 'line-width': lineWidth + 2.5, 'line-opacity': 0.85 },
    },
    ...ownStyles.flatMap((style) => [
      line(theme, `yta-${style}`, outlineWidth, style),
      line(theme, `linje-${style}`, lineWidth, style),
    ]),
  ],
  legend: (theme) =>
    ownStyles.flatMap((style): readonly LegendItem[] => {
      const broken = style === 2 ? { dashed: true } : style === 3 ? { dotted: true } : {}
      return [
        { id: `yta-${style}`, swatch: { kind: 'fill', fill: `${theme.own}33`, line: theme.own, ...broken } },
        { id: `linje-${style}`, swatch: { kind: 'line', line: theme.own, width: lineWidth, ...broken } },
      ]
    }),
}

const tint = 0.2
const outlineWidth = 2.5
const lineWidth = 4

/** In widths of the line. */
const dashes: Readonly<Record<OwnStyle, number[] | null>> = { 1: null, 2: [3, 1.6], 3: [1, 1.2] }

const drawnAs = (kind: string, styles: readonly OwnStyle[]): NonNullable<Drawing['filter']> => [
  'in',
  ['get', 'drawn'],
  ['literal', styles.map((style) => `${kind}-${style}`)],
]

function line(theme: MapTheme, drawn: string, width: number, style: OwnStyle): Drawing {
  const pattern = dashes[style]
  return {
    id: `egna-lager:${drawn}`,
    type: 'line',
    source: 'egna-lager',
    filter: ['==', ['get', 'drawn'], drawn],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': theme.own, 'line-width': width, ...(pattern ? { 'line-dasharray': pattern } : {}) },
  }
}
