import { useMemo } from 'react'
import type { FeatureCollection } from '../../domain/geo/feature'
import type { OwnLayer } from '../../domain/incidents/own-layer'
import { ownFeatures } from '../../map/own-features'
import type { Shown } from '../../map/style'

/** The shapes of the own layers that are on. Made anew when one is turned on or off, not when its opacity changes. */
export function useBrought(layers: readonly OwnLayer[] | null, shown: Shown): FeatureCollection {
  const on = (layers ?? [])
    .map(({ id }) => id)
    .filter((id) => shown.has(id))
    .join()
  return useMemo(() => ownFeatures((layers ?? []).filter(({ id }) => on.split(',').includes(id))), [layers, on])
}
