import type { Dataset } from '../../domain/catalog/catalog'
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

export function defaultLayers(datasets: readonly Dataset[]): readonly LayerId[] {
  const listed = new Set(datasets.map(({ id }) => id))
  const hidden = new Set(datasets.filter((dataset) => !dataset.visible).map(({ id }) => id))
  return (
    paintOrder
      .filter((layer) => openingLayers.includes(layer.id))
      // A site may lack the file of one part: nothing from OpenStreetMap, say. The others are shown all the same.
      .filter(({ datasets: parts }) => parts.some((id) => listed.has(id)) && !parts.some((id) => hidden.has(id)))
      .map((layer) => layer.id)
  )
}

/** What a week's levels are seen with: where they are, and no other tint over or beneath them. */
const besideLevels: readonly LayerId[] = ['stadsdelar', 'stadsdelsomrade', 'tunnelbana']

/** On when a week of the situation is asked for and nothing else: its levels in place of the opening's tints. */
export const weekLayers = (datasets: readonly Dataset[]): readonly LayerId[] => [
  'lagesniva',
  ...defaultLayers(datasets).filter((id) => besideLevels.includes(id)),
]

/** The layers that show the state at a date: two of them can be swiped. */
export const datedLayers = paintOrder.filter((layer) => 'dated' in layer && layer.dated)

export const isDated = (id: string): id is LayerId => datedLayers.some((layer) => layer.id === id)
