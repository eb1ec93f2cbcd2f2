import { useMemo, useState } from 'react'
import { useOwnLayers } from '../../data/incidents/use-own-layers'
import { type FeatureCollection, noFeatures } from '../../domain/geo/feature'
import type { OwnArea } from '../../domain/incidents/own-area'
import type { OwnLayer } from '../../domain/incidents/own-layer'
import { ringOfShape } from '../../domain/incidents/ring-of-shape'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { ownFeatures } from '../../map/own-features'
import type { Target } from '../../map/targets'
import { announce, useScreen } from '../../state/screen'
import { mostCorners } from '../../state/url/incidents'
import { useChangeFilter } from './change-filter'
import { areaName } from './filter-words'
import { useIncidents } from './session'

export type OwnAreas = {
  /** Every layer that this browser keeps, and those that the map shows. */
  readonly layers: readonly OwnLayer[]
  readonly shown: readonly OwnLayer[]
  readonly features: FeatureCollection
  /** Why what was picked last cannot be the filter's area; empty when it can. */
  readonly refused: string
  readonly choose: (area: Pick<OwnArea, 'layer' | 'index'>) => void
  /** As `choose`, for what lies under the pointer, if a shape of the user's own does. */
  readonly pick: (targets: readonly Target[]) => void
}

/** The user's own layers on the incidents' map, and any of their areas as the filter's. */
export function useOwnAreas(): OwnAreas {
  const texts = useWorkspaceTexts()
  const language = useLanguage()
  const { areas } = useIncidents()
  const filter = useChangeFilter()
  const kept = useOwnLayers().value ?? none
  const on = useScreen((screen) => screen.ownBesideIncidents)
  const [refused, setRefused] = useState('')
  const shown = on ? kept : none
  const features = useMemo(() => (shown.length > 0 ? ownFeatures(shown) : noFeatures), [shown])

  function choose({ layer, index }: Pick<OwnArea, 'layer' | 'index'>) {
    const shape = layer.shapes[index]
    if (!shape) return
    const { own } = texts.incidents.map
    const name = areaName({ layer, index, shape }, texts)
    const fit = ringOfShape(shape.geometry, mostCorners)
    if ('ring' in fit) {
      setRefused('')
      filter.choose({ within: { type: 'ring', ring: fit.ring } })
      return announce(own.chosen(name))
    }
    const print = (value: number) => printNumber(value, language)
    setRefused(`${name}: ${own.unfit[fit.unfit](print(fit.corners), print(mostCorners))}`)
  }

  function pick(targets: readonly Target[]) {
    const own = targets.filter((target) => target.kind === 'own')
    // A line that crosses an area is drawn over it; the area is what can be filtered by.
    const area = own.find(({ layer, index }) => areas.some((one) => one.layer.id === layer && one.index === index))
    const picked = area ?? own[0]
    const layer = kept.find(({ id }) => id === picked?.layer)
    if (picked && layer) choose({ layer, index: picked.index })
  }

  return { layers: kept, shown, features, refused, choose, pick }
}

const none: readonly OwnLayer[] = []
