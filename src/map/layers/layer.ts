import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapTheme } from '../theme'

/** A drawing layer without its id and source kind: the id is given by where it stands in its layer. */
export type Drawing = Exclude<LayerSpecification, { type: 'background' | 'custom' }> & {
  readonly source: string
  filter?: FilterSpecification
}

/** How one legend line is drawn beside its words. Colours come from the theme, as on the canvas. */
export type Swatch =
  | {
      readonly kind: 'fill'
      readonly fill: string
      readonly line?: string
      readonly dashed?: boolean
      readonly dotted?: boolean
    }
  | {
      readonly kind: 'pattern'
      readonly pattern: 'stripes' | 'dots'
      readonly ink: string
      readonly line?: string
      readonly dashed?: boolean
    }
  | {
      readonly kind: 'line'
      readonly line: string
      readonly width: number
      readonly dashed?: boolean
      readonly dotted?: boolean
    }
  | {
      readonly kind: 'circle'
      readonly fill: string
      readonly line: string
      readonly radius: number
      readonly mark?: string
    }
  | { readonly kind: 'sign'; readonly sign: string; readonly ink: string; readonly ground: string }
  /** A small square as on the map: a guard's, or the card of a count. */
  | { readonly kind: 'square'; readonly fill: string; readonly line: string; readonly sign?: string }

export type LegendItem = { readonly id: string; readonly swatch: Swatch }

export const layerGroups = ['laget', 'omraden', 'platser', 'handelser', 'orientering', 'egna'] as const
export type LayerGroup = (typeof layerGroups)[number]

/**
 * One thing that can be shown on the map. `draw` and `legend` are functions of the theme alone, so that what the
 * legend says is what the canvas paints.
 */
export type MapLayer<Id extends string = string> = {
  readonly id: Id
  readonly group: LayerGroup
  /** Datasets of the catalog it stands on: their status, source, licence and date are the layer's. */
  readonly datasets: readonly string[]
  /** What it shows is brought by the user and in no catalog: its facts come with each file. */
  readonly brought?: boolean
  /** It shows the state at a date, so that two such layers can be swiped. */
  readonly dated?: boolean
  /** Its name is the material's own, from the catalog: another district has other names for it. */
  readonly namedByDataset?: boolean
  readonly draw: (theme: MapTheme) => readonly Drawing[]
  /** Words that stand over all layers. The map places them first, and other names give way to them. */
  readonly drawWords?: (theme: MapTheme) => readonly Drawing[]
  readonly legend: (theme: MapTheme) => readonly LegendItem[]
}
