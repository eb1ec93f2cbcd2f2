import { useMemo } from 'react'
import { type FeatureSets, useFeatureSets, useMaterial } from '../../data/material'
import type { FeatureCollection } from '../../domain/geo/feature'
import { noFeatures } from '../../domain/geo/feature'
import type { Problem } from '../../domain/problems/problem'
import { type LayerId, paintOrder } from '../../map/layers/paint-order'
import {
  fearAreas,
  guardPoints,
  incidentCountPoints,
  type MapData,
  namePoints,
  noticePoints,
  placeExtents,
  placePoints,
  plainSources,
  spotPoints,
} from '../../map/sources'
import { useDensity } from './use-density'

const ground = [
  'grannar',
  'vatten',
  'stadsdelar',
  'stadsdelsomrade',
  'osm-mark',
  'osm-gator',
  'osm-byggnader',
  'osm-tackning',
]

/** All that the canvas draws, read through the catalog. Datasets of layers that are off are read when turned on. */
export function useMapData(
  shown: ReadonlyMap<LayerId, number>,
  edgeText: string,
): {
  readonly data: MapData
  readonly sets: FeatureSets
  readonly problems: readonly Problem[]
  /** Words of the legend that only the data know. */
  readonly legendWords: Readonly<Record<string, string>>
  /** Something is being computed that is not drawn yet. */
  readonly working: boolean
} {
  const wanted = paintOrder.filter(({ id }) => shown.has(id)).flatMap(({ datasets }) => datasets)
  const sets = useFeatureSets([...new Set([...ground, ...wanted])])
  const places = useMaterial('places')
  const survey = useMaterial('survey')
  const notices = useMaterial('notices')
  const { byId } = sets

  const plain = useMemo((): MapData => {
    const data: MapData = {}
    for (const id of plainSources) if (byId[id]) data[id] = byId[id]
    if (byId['osm-tackning']) data['osm-tackning'] = withText(byId['osm-tackning'], edgeText)
    if (byId['exempeldata-handelser']) data.handelser = byId['exempeldata-handelser']
    return data
  }, [byId, edgeText])

  const districts = byId.stadsdelar
  const areas = useMemo((): MapData => {
    if (!districts) return {}
    return {
      'stadsdelar-namn': namePoints(districts),
      otrygghet: survey.value ? fearAreas(districts, survey.value) : noFeatures,
      notiser: notices.value ? noticePoints(districts, notices.value.notices) : noFeatures,
      'handelser-omraden': byId['exempeldata-handelser']
        ? incidentCountPoints(districts, byId['exempeldata-handelser'])
        : noFeatures,
    }
  }, [districts, survey.value, notices.value, byId])

  const density = useDensity(shown.has('tathet') ? (byId['exempeldata-handelser'] ?? null) : null)

  const extents = useMemo(
    (): FeatureCollection => ({
      type: 'FeatureCollection',
      features: [byId['plats-ytor'], byId['osm-plats-ytor']].flatMap((part) => part?.features ?? []),
    }),
    [byId],
  )
  const points = useMemo((): MapData => {
    if (!places.value) return {}
    return {
      platser: placePoints(places.value),
      delplatser: spotPoints(places.value),
      ordningsvakter: guardPoints(places.value),
      'plats-ytor': placeExtents(extents, places.value),
    }
  }, [places.value, extents])

  const baseAreas = byId.basomraden
  const names = useMemo((): MapData => (baseAreas ? { 'basomraden-namn': namePoints(baseAreas) } : {}), [baseAreas])

  const data = useMemo(
    () => ({ ...plain, ...areas, ...points, ...names, tathet: density.features }),
    [plain, areas, points, names, density.features],
  )
  const failed = [survey, notices].flatMap((material) => (material.state === 'failed' ? material.problems : []))
  return {
    data,
    sets,
    problems: [...sets.failed, ...failed, ...density.problems, ...sets.leftOut],
    legendWords: density.legendWords,
    working: density.working,
  }
}

/** The words along the edge of the detailed map are the screen's, not the material's. */
function withText(collection: FeatureCollection, edgeText: string): FeatureCollection {
  return {
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, edgeText },
    })),
  }
}
