import type { Catalog } from '../../domain/catalog/catalog'
import { drawnIn } from '../../domain/edition/drawn-in'
import {
  baseAreas,
  borough,
  districts,
  fear,
  policeArea,
  vulnerableByList,
  vulnerableByPolice,
  vulnerableBySentence,
} from './areas'
import { density, incidentCounts, incidents, notices } from './incidents'
import { ownShapes } from './own-shapes'
import {
  avoided,
  drugSceneExtents,
  drugScenes,
  dumping,
  guards,
  otherExtents,
  settlements,
  spots,
  unsafePlaces,
} from './places'
import { situationLevels } from './situation'
import { busStops, metro } from './stops'

/** The paint order, from the ground up. A layer that is not here does not exist; its id type comes from here. */
export const paintOrder = [
  fear,
  situationLevels,
  density,
  vulnerableByList,
  vulnerableBySentence,
  vulnerableByPolice,
  baseAreas,
  districts,
  borough,
  policeArea,
  otherExtents,
  drugSceneExtents,
  ownShapes,
  busStops,
  metro,
  incidents,
  avoided,
  dumping,
  settlements,
  unsafePlaces,
  drugScenes,
  spots,
  guards,
  incidentCounts,
  notices,
] as const

type Listed = Pick<Catalog, 'datasets' | 'edition'>

export type LayerId = (typeof paintOrder)[number]['id']

export const isLayerId = (id: string): id is LayerId => paintOrder.some((layer) => layer.id === id)

/** On when nothing else is asked for, unless the catalog turns one of its datasets off: the lägesbild's map 1. */
const openingLayers: readonly LayerId[] = [
  'otrygghet',
  'utsatt-omrade',
  'utbredning',
  'ods',
  'handelser',
  'stadsdelar',
  'stadsdelsomrade',
  'delplatser',
  'tunnelbana',
]

/** The layers that an edition may hold: those with no dataset that it may not. */
export function layersIn({ datasets, edition = 'intern' }: Listed): readonly (typeof paintOrder)[number][] {
  const out = new Set(datasets.filter((dataset) => !drawnIn(edition, dataset)).map(({ id }) => id))
  return paintOrder.filter(({ datasets: parts }) => !parts.some((id) => out.has(id)))
}

export function defaultLayers(catalog: Listed): readonly LayerId[] {
  const { datasets } = catalog
  const listed = new Set(datasets.map(({ id }) => id))
  const hidden = new Set(datasets.filter((dataset) => !dataset.visible).map(({ id }) => id))
  return (
    layersIn(catalog)
      .filter((layer) => openingLayers.includes(layer.id))
      // A site may lack the file of one part: nothing from OpenStreetMap, say. The others are shown all the same.
      .filter(({ datasets: parts }) => parts.some((id) => listed.has(id)) && !parts.some((id) => hidden.has(id)))
      .map((layer) => layer.id)
  )
}

/** What a week's levels are seen with: where they are, and no other tint over or beneath them. */
const besideLevels: readonly LayerId[] = ['stadsdelar', 'stadsdelsomrade', 'tunnelbana']

/** On when a week of the situation is asked for and nothing else: its levels in place of the opening's tints. */
export const weekLayers = (catalog: Listed): readonly LayerId[] => [
  'lagesniva',
  ...defaultLayers(catalog).filter((id) => besideLevels.includes(id)),
]

/** The layers that show the state at a date: two of them can be swiped. */
export const datedLayers = paintOrder.filter((layer) => 'dated' in layer && layer.dated)

export const isDated = (id: string): id is LayerId => datedLayers.some((layer) => layer.id === id)
