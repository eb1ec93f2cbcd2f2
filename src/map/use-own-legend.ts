import { useCallback } from 'react'
import type { OwnLayer } from '../domain/incidents/own-layer'
import { useTexts } from '../i18n/language'
import type { Swatch } from './layers/layer'
import { ownShapes } from './layers/own-shapes'
import type { MapTheme } from './theme'

export type LegendLine = { readonly id: string; readonly swatch: Swatch; readonly text: string }

/** The signs of one file's areas and lines, with how many there are. */
export function useOwnLegend(): (layer: OwnLayer, theme: MapTheme) => readonly LegendLine[] {
  const { map } = useTexts()
  return useCallback(
    (layer, theme) => {
      const text: Readonly<Record<string, string>> = {
        [`yta-${layer.style}`]: layer.areas > 0 ? map.own.size(layer.areas, 0) : '',
        [`linje-${layer.style}`]: layer.lines > 0 ? map.own.size(0, layer.lines) : '',
      }
      return ownShapes.legend(theme).flatMap(({ id, swatch }) => (text[id] ? [{ id, swatch, text: text[id] }] : []))
    },
    [map],
  )
}
