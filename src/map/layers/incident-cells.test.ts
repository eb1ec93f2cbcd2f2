import { createExpression, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { mapThemeIds, mapThemes } from '../theme'
import { cellColour, cellLegend } from './incident-cells'

const fillColour = latest.paint_fill['fill-color'] as StylePropertySpecification

test.each(mapThemeIds)('the legend shows what a cell looks like over land in %s', (id) => {
  const theme = mapThemes[id]
  const made = createExpression(cellColour(theme), 'fill-color', fillColour)
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join())
  const shades = [0, 0.25, 0.5, 0.75, 1]
  const said = cellLegend(theme, shades).map(({ swatch }) => partsOf(swatch.kind === 'fill' ? swatch.fill : ''))
  shades.forEach((shade, index) => {
    const painted = made.value.evaluate({ zoom: 12 }, { type: 'Polygon', properties: { shade } })
    const over = partsOf(theme.land).map(
      (land, part) => land * 0.4 + 0.6 * 255 * [painted.r, painted.g, painted.b][part],
    )
    over.forEach((value, part) => {
      expect(Math.abs(value - (said[index]?.[part] ?? Number.NaN))).toBeLessThan(1.5)
    })
  })
})

const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
