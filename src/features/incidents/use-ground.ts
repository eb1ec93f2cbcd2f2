import { useMemo } from 'react'
import { type FeatureSets, useFeatureSets } from '../../data/material'
import { type MapData, namePoints, plainSources } from '../../map/sources'

const ground = [
  'grannar',
  'vatten',
  'stadsdelar',
  'stadsdelsomrade',
  'hallplatser',
  'osm-mark',
  'osm-gator',
  'osm-byggnader',
  'osm-tackning',
]

/** What the incidents are seen on: land, water, districts, the metro and the streets around it. */
export function useGround(): { readonly data: MapData; readonly sets: FeatureSets } {
  const sets = useFeatureSets(ground)
  const { byId } = sets
  const data = useMemo(() => {
    const made: MapData = {}
    for (const id of plainSources) if (byId[id]) made[id] = byId[id]
    if (byId.stadsdelar) made['stadsdelar-namn'] = namePoints(byId.stadsdelar)
    return made
  }, [byId])
  return { data, sets }
}
