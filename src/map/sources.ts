import type { Catalog } from '../domain/catalog/catalog'
import type { Feature, FeatureCollection } from '../domain/geo/feature'
import { countByDistrict, type Notice } from '../domain/incidents/notice'
import type { Place, Position } from '../domain/places/place'
import type { Survey } from '../domain/survey/survey'

/** Sources that hold a dataset's features as they are, named by its id. */
export const plainSources = [
  'grannar',
  'vatten',
  'stadsdelsomrade',
  'stadsdelar',
  'basomraden',
  'lokalpolisomrade',
  'utsatt-omrade-lista',
  'utsatt-omrade-avvikande',
  'utsatt-omrade-polisen',
  'osm-mark',
  'osm-gator',
  'osm-byggnader',
  'osm-tackning',
  'hallplatser',
] as const

/** Sources made here from several datasets, and overlays that the user draws. */
export const derivedSources = [
  'stadsdelar-namn',
  'basomraden-namn',
  'otrygghet',
  'lagesniva',
  'lagesniva-tal',
  'plats-ytor',
  'platser',
  'delplatser',
  'ordningsvakter',
  'handelser',
  'handelser-omraden',
  'handelser-rutor',
  'handelser-utanfor',
  'notiser',
  'tathet',
  'vald',
  'egna-lager',
  'ringar',
  'matning',
] as const

export const sourceIds = [...plainSources, ...derivedSources] as const
export type SourceId = (typeof sourceIds)[number]

/** Points of incidents are gathered into circles below this zoom. */
export const incidentClusters = { radiusPixels: 30, maxZoom: 17 } as const

export type MapData = Partial<Record<SourceId, FeatureCollection>>

const point = (position: Position, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: position },
  properties,
})

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})

/** One point per area at its label position: names stand once, not once per part, feature or tile. */
export function namePoints(areas: FeatureCollection): FeatureCollection {
  const points = new Map<unknown, Feature>()
  for (const area of areas.features) {
    const { id, name } = area.properties
    const position = labelPosition(area)
    if (position && !points.has(id)) points.set(id, point(position, { id, name }))
  }
  return collection([...points.values()])
}

export function fearAreas(districts: FeatureCollection, survey: Survey): FeatureCollection {
  const values = new Map(survey.values.map(({ area, value }) => [area, value]))
  return collection(
    districts.features.map((district) => {
      const value = values.get(String(district.properties.id)) ?? null
      const { id, name } = district.properties
      return { ...district, properties: value === null ? { id, name } : { id, name, value } }
    }),
  )
}

/**
 * The map's areas with the level that covers each; those that nobody assessed, or that no area of the situation covers,
 * without one. Base areas are drawn only where one is named, over the district that they lie in.
 */
export function levelAreas(
  districts: FeatureCollection,
  baseAreas: FeatureCollection | null,
  levels: ReadonlyMap<string, number | null>,
): FeatureCollection {
  const named = (baseAreas?.features ?? []).filter(({ properties }) => levels.has(String(properties.id)))
  return collection(
    [...districts.features, ...named].map((area) => {
      const { id, name, labelPosition: position } = area.properties
      const level = levels.get(String(id)) ?? null
      const properties = { id, name, labelPosition: position }
      return { ...area, properties: level === null ? properties : { ...properties, level } }
    }),
  )
}

/** Where the number of each assessed area stands, once. */
export function levelPoints(areas: FeatureCollection): FeatureCollection {
  const points = new Map<unknown, Feature>()
  for (const area of areas.features) {
    const { id, level } = area.properties
    const position = labelPosition(area)
    if (position && level !== undefined && !points.has(id)) points.set(id, point(position, { id, level }))
  }
  return collection([...points.values()])
}

/** One point per place that has a position, of the kind it is drawn as. */
export function placePoints(places: readonly Place[]): FeatureCollection {
  return collection(
    places.flatMap((place) =>
      place.position
        ? kindsDrawn(place).map((kind) =>
            point(place.position as Position, {
              id: place.id,
              name: place.name,
              kind,
              priority: place.priority !== null,
              approximate: place.footing.precision !== 'källa',
            }),
          )
        : [],
    ),
  )
}

export function placeExtents(extents: FeatureCollection, places: readonly Place[]): FeatureCollection {
  const kinds = new Map(places.map((place) => [place.id, kindsDrawn(place)]))
  return collection(
    extents.features.flatMap((extent) =>
      (kinds.get(String(extent.properties.place)) ?? []).map((kind) => ({
        ...extent,
        properties: { id: extent.properties.place, kind },
      })),
    ),
  )
}

export function spotPoints(places: readonly Place[]): FeatureCollection {
  return collection(
    places.flatMap((place) =>
      place.spots.flatMap((spot, index) =>
        spot.position
          ? [
              point(spot.position, {
                id: spot.id,
                place: place.id,
                name: spot.name,
                // As in the panel's list of spots.
                number: index + 1,
                approximate: spot.footing.precision !== 'källa',
              }),
            ]
          : [],
      ),
    ),
  )
}

export function guardPoints(places: readonly Place[]): FeatureCollection {
  return collection(
    places.flatMap((place) =>
      place.position && place.guards ? [point(place.position, { id: place.id, status: place.guards.status })] : [],
    ),
  )
}

export function noticePoints(districts: FeatureCollection, notices: readonly Notice[]): FeatureCollection {
  return countPoints(districts, countByDistrict(notices).districts, (count) => ({ count }))
}

/** Example incidents counted by the stadsdel that each names; the word stands beside every count. */
export function incidentCountPoints(districts: FeatureCollection, incidents: FeatureCollection): FeatureCollection {
  const counts = new Map<string, number>()
  for (const { properties } of incidents.features) {
    const district = String(properties.district ?? '')
    counts.set(district, (counts.get(district) ?? 0) + 1)
  }
  return countPoints(
    districts,
    [...counts].map(([district, count]) => ({ district, count })),
    (count) => ({ count, text: `${count} Exempeldata` }),
  )
}

/** What the map credits while it draws these layers' sources: no fact without its owner. */
export function attributionOf(catalog: Catalog, shown: readonly string[]): readonly string[] {
  const sources = catalog.datasets
    .filter(({ id, kind }) => shown.includes(id) || kind === 'base')
    .flatMap((dataset) => dataset.sources)
  return [...new Set(sources)]
}

function countPoints(
  districts: FeatureCollection,
  counts: readonly { readonly district: string; readonly count: number }[],
  properties: (count: number) => Feature['properties'],
): FeatureCollection {
  const areas = new Map(districts.features.map((area) => [String(area.properties.id), area]))
  return collection(
    counts.flatMap(({ district, count }) => {
      const area = areas.get(district)
      const position = area && labelPosition(area)
      return position ? [point(position, { id: district, name: area.properties.name, ...properties(count) })] : []
    }),
  )
}

/** A place that is both a drug scene and avoided is drawn as the former; the panel tells both. */
function kindsDrawn(place: Place): readonly Place['kinds'][number][] {
  return place.kinds.includes('oppen-drogscen') ? ['oppen-drogscen'] : place.kinds.slice(0, 1)
}

function labelPosition(area: Feature): Position | null {
  const { labelPosition: position } = area.properties
  return Array.isArray(position) && position.length === 2 ? (position as unknown as Position) : null
}
