import { useMemo } from 'react'
import { type FeatureSets, useFeatureSets, useMaterial } from '../../data/material'
import { type FeatureCollection, noFeatures } from '../../domain/geo/feature'
import { countByDistrict } from '../../domain/incidents/notice'
import type { Problem } from '../../domain/problems/problem'
import { numberOf, yearOf } from '../../domain/time/iso-week'
import { useLocal, useTexts } from '../../i18n/language'
import { paintOrder } from '../../map/layers/paint-order'
import {
  fearAreas,
  guardPoints,
  incidentCountPoints,
  levelAreas,
  levelPoints,
  type MapData,
  namePoints,
  noticePoints,
  placeExtents,
  placePoints,
  plainSources,
  spotPoints,
} from '../../map/sources'
import type { Shown } from '../../map/style'
import { useDensity } from './use-density'
import { useWeekLevels } from './use-week-levels'

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
  shown: Shown,
  edgeText: string,
): {
  readonly data: MapData
  readonly sets: FeatureSets
  readonly problems: readonly Problem[]
  /** A file is missing that may come when asked for again. */
  readonly failed: boolean
  readonly retry: () => void
  /** What must be minded with a layer, where the material itself says it. */
  readonly cautions: Readonly<Record<string, string>>
  /** Words of the legend that only the data know. */
  readonly legendWords: Readonly<Record<string, string>>
  /** Something is being computed that is not drawn yet. */
  readonly working: boolean
} {
  const levels = useWeekLevels()
  const wanted = paintOrder.filter(({ id }) => shown.has(id)).flatMap(({ datasets }) => datasets)
  const sets = useFeatureSets([...new Set([...ground, ...wanted, ...(levels.on ? ['basomraden'] : [])])])
  const texts = useTexts()
  const local = useLocal()
  const places = useMaterial('places')
  const survey = useMaterial('survey')
  const notices = useMaterial('notices')
  const { byId } = sets
  // Each part below is made anew only when what it is made of has changed: what is the same is not sent to the canvas.
  const { stadsdelar: districts, basomraden: baseAreas, 'exempeldata-handelser': incidents } = byId
  const { 'plats-ytor': outlines, 'osm-plats-ytor': osmOutlines, 'osm-tackning': coverage } = byId

  const edge = useMemo(
    (): MapData => (coverage ? { 'osm-tackning': withText(coverage, edgeText) } : {}),
    [coverage, edgeText],
  )
  const plain = useMemo((): MapData => {
    const data: MapData = {}
    for (const id of plainSources) if (byId[id]) data[id] = byId[id]
    if (incidents) data.handelser = incidents
    return data
  }, [byId, incidents])

  const areas = useMemo((): MapData => (districts ? { 'stadsdelar-namn': namePoints(districts) } : {}), [districts])
  const fear = useMemo(
    (): MapData => (districts && survey.value ? { otrygghet: fearAreas(districts, survey.value) } : {}),
    [districts, survey.value],
  )
  const week = levels.shown
  const situation = useMemo((): MapData => {
    if (!districts || !week) return { lagesniva: noFeatures, 'lagesniva-tal': noFeatures }
    const levelsNow = new Map([...week.covered].map(([id, assessment]) => [id, assessment?.level ?? null]))
    const drawn = levelAreas(districts, baseAreas ?? null, levelsNow)
    return { lagesniva: drawn, 'lagesniva-tal': levelPoints(drawn) }
  }, [districts, baseAreas, week])
  const counts = useMemo(
    (): MapData => ({
      notiser: districts && notices.value ? noticePoints(districts, notices.value.notices) : noFeatures,
      'handelser-omraden': districts && incidents ? incidentCountPoints(districts, incidents) : noFeatures,
    }),
    [districts, notices.value, incidents],
  )

  const density = useDensity(shown.has('tathet') ? (incidents ?? null) : null)

  const points = useMemo((): MapData => {
    if (!places.value) return {}
    return {
      platser: placePoints(places.value),
      delplatser: spotPoints(places.value),
      ordningsvakter: guardPoints(places.value),
    }
  }, [places.value])
  const extents = useMemo((): MapData => {
    if (!places.value) return {}
    const features = [outlines, osmOutlines].flatMap((part) => part?.features ?? [])
    return { 'plats-ytor': placeExtents({ type: 'FeatureCollection', features }, places.value) }
  }, [places.value, outlines, osmOutlines])

  const names = useMemo((): MapData => (baseAreas ? { 'basomraden-namn': namePoints(baseAreas) } : {}), [baseAreas])

  const data = useMemo(
    () => ({
      ...plain,
      ...edge,
      ...areas,
      ...fear,
      ...situation,
      ...counts,
      ...points,
      ...extents,
      ...names,
      tathet: density.features,
    }),
    [plain, edge, areas, fear, situation, counts, points, extents, names, density.features],
  )
  const unread = [survey, notices].filter(({ state }) => state === 'failed')
  const outside = notices.value ? countByDistrict(notices.value.notices).outside : 0
  return {
    data,
    sets,
    problems: [
      ...sets.failed,
      ...unread.flatMap(({ problems }) => problems),
      ...density.problems,
      ...levels.problems,
      ...sets.leftOut,
    ],
    failed: sets.failed.length + unread.length > 0,
    retry() {
      sets.retry()
      for (const material of unread) material.retry()
    },
    legendWords: density.legendWords,
    cautions: {
      ...(notices.value && { notiser: `${local(notices.value.caution)} ${texts.map.outsideDistricts(outside)}` }),
      lagesniva: week ? texts.map.levelsOf(numberOf(week.week), yearOf(week.week), week.invented) : texts.map.noLevels,
    },
    working: density.working || levels.loading,
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
